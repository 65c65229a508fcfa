import { rows } from './rows.ts';

/** The old Wavecell article: the two states with a reason, the reasons, members of the error object. */
export function messageStatusKeys(text: string) {
  // "422 422 Unprocessable Entity": the page repeats one number in front of the label.
  const reason = /^(\d{3})\s+(?:\d{3} )?([^,]+),/;
  return {
    states: rows(text, /status of the message is\s+([A-Z ]+) or ([A-Z ]+),/).flat(),
    codes: rows(text, reason, 'Code Description').map(([code = '', name = '']) => ({ code, name })),
    properties: rows(text, /^•\s+(\w+)\s+\(([^)]+)\)/).map(([name = '', type = '']) => ({
      name,
      type,
    })),
  };
}
