import { statusOf } from '../har/http.ts';
import { BODY_NOT_TOLD, entryOf } from './parts.ts';
import type { Found } from './paste-read.ts';

const WRITTEN =
  'Botocore prints the code and the message of an error alone; the body was written from them as AWS does in JSON.';

/** How botocore, and with it boto3 and the AWS CLI, prints a `ClientError`. */
const ERROR =
  /\bAn error occurred \(([\w.:-]{1,100})\) when calling the \w{1,100} operation(?: \([^()\n]{1,200}\))?: ([^\n]{0,4000})/g;

/** So many errors are read of one text. */
const MOST = 10_000;

/** Reads errors of AWS as botocore prints them. Null where none is in the text. */
export function readBotocore(text: string): Found | null {
  const entries = [...text.matchAll(ERROR)].slice(0, MOST).map(([, code = '', said = '']) => {
    const message = said.trim();
    // Where a response has no body, as of HEAD, its status stands in the place of the code.
    const status = statusOf(code);
    return status === null
      ? entryOf({ body: JSON.stringify({ __type: code, message }) })
      : entryOf({ status, body: null });
  });
  if (entries.length === 0) return null;
  const isUntold = entries.some(({ body }) => body.kind === 'unavailable');
  const isWritten = entries.some(({ body }) => body.kind === 'text');
  return {
    entries,
    remarks: [...(isWritten ? [WRITTEN] : []), ...(isUntold ? [BODY_NOT_TOLD] : [])],
  };
}
