/** What `curl -v` prints, taken apart: each kind of line without its mark. */
export interface Verbose {
  /** Heads of requests, one behind the other. */
  readonly sent: string;
  /** Heads of responses, each with the empty line behind it. */
  readonly received: string;
  /** What is left: the body. */
  readonly body: string;
}

/** Remarks of curl about what it does, of which one stands behind a body that has no line end. */
const BEHIND_BODY = /\* (?:Connection #\d|Closing connection|Connection died|Curl_|shutting down)/;

/** How much went over the wire. */
const BYTES = /^[{}] \[\d{1,15} bytes data\]$/;

/** Whether a text has the marks of `curl -v`. */
export function isVerbose(text: string): boolean {
  return /^< HTTP\/\d/m.test(text);
}

/** Takes the output of `curl -v` apart. */
export function readVerbose(text: string): Verbose {
  const sent: string[] = [];
  const received: string[] = [];
  const body: string[] = [];
  for (const line of text.split('\n')) {
    const plain = line.trimEnd();
    if (/^>(?: |$)/.test(plain)) sent.push(plain.slice(2));
    else if (/^<(?: |$)/.test(plain)) received.push(plain.slice(2));
    else if (BYTES.test(plain) || plain.startsWith('* ') || plain === '*') continue;
    else {
      const remark = BEHIND_BODY.exec(line);
      body.push(remark ? line.slice(0, remark.index) : line);
    }
  }
  return { sent: sent.join('\n'), received: `${received.join('\n')}\n`, body: body.join('\n') };
}

/** How curl shows how far it is; each new state begins with a carriage return. */
const PROGRESS =
  /^(?:\s*% Total\s+% Received|\s*Dload\s+Upload|[\r\s]*\d{1,3}\s+[\d.]{1,6}[kMGTP]?\s+\d{1,3}\s[^{}<>"]{0,2000}$)/;

/** The text without the lines that show how far curl is. */
export function withoutProgress(text: string): string {
  if (!/% Total|Dload\s+Upload|--:--:--/.test(text.slice(0, 10_000))) return text;
  return text
    .split('\n')
    .filter((line) => !PROGRESS.test(line))
    .join('\n');
}
