import { describe, expect, it } from 'vitest';
import { guessForm } from './input-form.ts';

describe('guessForm', () => {
  it.each([
    ['{"log":{"version":"1.2","entries":[', 'har'],
    ['\ufeff \n{\n  "log": {\n    "creator"', 'har'],
    ['{"_charles": 1, "log": {"version": "1.1"', 'har'],
    ['{"request":{},"response":{}}\n{"request"', 'ndjson'],
    ['\n{"log":{"level":"error"},"status":500}\n{"log":', 'ndjson'],
    ['HTTP/1.1 404 Not Found\r\n', 'text'],
    ["curl 'https://api.shop.example/'", 'text'],
    ['[{"code":1}', 'text'],
    ['2026-11-20 error {"code":1}', 'text'],
  ])('%j is %s at the first look', (text, form) => {
    expect(guessForm(text, false)).toBe(form);
  });

  it.each(['', '  \n', '{"code":1300', '{"code":1300}', '{"code":1300}\n', '{\n"error":\n'])(
    '%j needs a second look, and is a text when there is no more',
    (text) => {
      expect(guessForm(text, false)).toBeNull();
      expect(guessForm(text, true)).toBe('text');
    },
  );
});
