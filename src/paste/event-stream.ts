/** So many events are taken of a stream. */
const MOST_EVENTS = 1_000;

/** A field of an event, or a comment. */
const FIELD = /^(?:(data|event|id|retry)(?::|$) ?|:)/;

/** Whether a text is a stream of events: its first lines are fields, one of them with data. */
export function isEventStream(text: string): boolean {
  const lines = text.trimStart().slice(0, 2_000).split('\n', 20);
  const [first = ''] = lines;
  return FIELD.test(first) && lines.some((line) => /^data:/.test(line));
}

/** The data of a stream's events (HTML Standard, "Server-sent events", 9.2.6), but for the mark that ends many streams. */
export function eventsOf(text: string): {
  readonly events: readonly string[];
  readonly cut: boolean;
} {
  const events: string[] = [];
  let data: string[] = [];
  const finish = (): void => {
    const whole = data.join('\n');
    if (whole.trim() !== '' && whole.trim() !== '[DONE]') events.push(whole);
    data = [];
  };
  for (const raw of `${text}\n\n`.split('\n')) {
    if (events.length === MOST_EVENTS) return { events, cut: true };
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const field = FIELD.exec(line.trimStart());
    if (line.trim() === '') finish();
    else if (field?.[1] === 'data') {
      // A log or a chat often leaves the empty lines between events out.
      if (isWhole(data)) finish();
      data.push(line.trimStart().slice(field[0].length));
    } else if (field?.[1] === 'event' && data.length > 0) finish();
  }
  return { events, cut: false };
}

/** Whether one line of data is an event by itself, as nearly always. */
function isWhole(data: readonly string[]): boolean {
  const [only = ''] = data;
  if (data.length !== 1) return false;
  const text = only.trim();
  return text === '[DONE]' || (text.startsWith('{') && text.endsWith('}'));
}
