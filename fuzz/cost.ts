import { performance } from 'node:perf_hooks';
import { spreadOf } from '../bench/measure.ts';
import { inspected, textOf } from './response.ts';
import type { Spoiled } from './spoiled.ts';

/** `inspect` may take this many times as long as `JSON.parse` of the same text. */
export const MOST_TIMES = 20;
/**
 * A text that is no JSON has no such time. It is held against its tree as JSON, and a reader that
 * forgives may take this many times as long over it as one that does not.
 */
const LENIENCE = 5;
/**
 * In characters. A shorter text is held against `JSON.parse` of one of this length: `JSON.parse` of
 * `{}` takes a fraction of a microsecond, and what any call costs (a promise, the URL taken apart, a
 * finding made) would be measured instead of the reading. Half of all failing bodies are shorter.
 */
const SHORTEST = 1_000;
/** In the place of a short text, and of an example that is no JSON, such as the page of a proxy. */
const USUAL =
  '{"error":{"code":404,"message":"Not found","id":"7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e"}}';

/**
 * The third property, for the long run alone, because it needs a clock: how many times as long as
 * `JSON.parse` a call of `inspect` takes. When it is over the limit, the median of three, each of many
 * calls: a single one may be held up by whatever else the machine does. Of a text that is no JSON a fifth.
 */
export async function timesParse(spoiled: Spoiled): Promise<number> {
  const yardstick = yardstickOf(spoiled);
  const lenience = isJson(textOf(spoiled.response)) ? 1 : LENIENCE;
  const first = (await ratio(spoiled, yardstick)) / lenience;
  if (first <= MOST_TIMES) return first;
  const ratios = [];
  for (let count = 0; count < 3; count += 1) ratios.push(await steadyRatio(spoiled, yardstick));
  return medianOf(ratios) / lenience;
}

async function ratio({ response, subject }: Spoiled, yardstick: string): Promise<number> {
  const start = performance.now();
  await inspected(response, subject);
  const between = performance.now();
  JSON.parse(yardstick);
  return (between - start) / (performance.now() - between);
}

/** Calls that are timed together, because one is shorter than the clock tells. */
const CALLS = 10;
const ROUNDS = 51;

/** The median of many rounds of both in turn: what holds one of them up is none of it. */
async function steadyRatio({ response, subject }: Spoiled, yardstick: string): Promise<number> {
  const inspecting: number[] = [];
  const parsing: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    for (let call = 0; call < CALLS; call += 1) await inspected(response, subject);
    const between = performance.now();
    for (let call = 0; call < CALLS; call += 1) JSON.parse(yardstick);
    parsing.push(performance.now() - between);
    inspecting.push(between - start);
  }
  return medianOf(inspecting) / medianOf(parsing);
}

function medianOf(values: readonly number[]): number {
  return spreadOf(values).median;
}

/**
 * The text itself, and what is JSON in the texts in it. Where it is no JSON: the body as it was before its text was spoiled, as often in a
 * list as it takes to be as long. Where it is short: a usual body, likewise. Where the headers are longer:
 * the same, as long as these.
 */
function yardstickOf({ beforeText, response }: Spoiled): string {
  const text = textOf(response);
  // Forms stand in headers too, which are read whatever the body is.
  const { responseHeaders } = response.exchange;
  const inHeaders = responseHeaders.reduce((sum, { value }) => sum + value.length, 0);
  const length = Math.max(text.length, inHeaders);
  // White space takes next to no time to pass over.
  const isLong = text.length === length && text.trim().length >= SHORTEST;
  if (isLong && isJson(text)) return withInner(text);
  const json = length >= SHORTEST && isJson(beforeText) ? beforeText : USUAL;
  const times = Math.ceil(Math.max(length, SHORTEST) / (json.length + 1));
  return `[${Array.from({ length: times }, () => json).join(',')}]`;
}

/** So far down a relayed error is looked for, in texts too; what is JSON in one is parsed, whoever reads it. */
const DEEPEST_TEXT = 3;

/** The text and those in it that are the JSON of an object, outside of lists, as a list. */
function withInner(text: string): string {
  const inner = innerTexts(JSON.parse(text), DEEPEST_TEXT);
  return inner.length === 0 ? text : `[${[text, ...inner].join(',')}]`;
}

function innerTexts(value: unknown, levels: number): readonly string[] {
  if (levels === 0) return [];
  if (typeof value === 'string') {
    return /^\s*\{/.test(value) && isJson(value)
      ? [value, ...innerTexts(JSON.parse(value), levels - 1)]
      : [];
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.values(value).flatMap((member) =>
    innerTexts(member, typeof member === 'string' ? levels : levels - 1),
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
