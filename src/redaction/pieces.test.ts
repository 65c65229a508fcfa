import { describe, expect, it } from 'vitest';
import { learnFrom } from './learn.ts';
import { createLearned } from './learned.ts';
import { masksOf } from './masks.ts';
import { type Meter, PIECE } from './meter.ts';
import { bodyReader, headerReader, type Reader, URL_READER } from './readers.ts';
import type { Reading } from './scan.ts';

const LENGTH = 250_000;

function repeated(text: string): string {
  return text.repeat(LENGTH / text.length);
}

/** How many characters each piece of a reading handed to a reader. */
function piecesOf(read: (meter: Meter) => Reading<unknown>): readonly number[] {
  const meter: Meter = { characters: 0, unpaused: 0 };
  const pieces: number[] = [];
  let before = 0;
  const reading = read(meter);
  for (let step = reading.next(); ; step = reading.next()) {
    pieces.push(meter.characters - before);
    before = meter.characters;
    if (step.done) return pieces;
  }
}

/** Both readings of a text: for what is learned from it, and for what is masked in it. */
function readings(text: string, reader: Reader): readonly (readonly number[])[] {
  const learned = createLearned();
  learned.add({ kind: 'password', value: 'Hunter2x9' });
  return [
    piecesOf((meter) => learnFrom([[text, reader]], text.length, meter)),
    piecesOf((meter) => masksOf(text, reader, { learned, keep: [], meter })),
  ];
}

describe('a long text of many short values is read in short pieces', () => {
  const json = bodyReader('application/json');
  const values: readonly (readonly [string, string, Reader])[] = [
    ['members', `{${repeated('"status":"not found",')}"a":1}`, json],
    ['words', `[${repeated('"a",')}"a"]`, json],
    ['numbers', `[${repeated('12345678901,')}0]`, json],
    ['brackets', `${repeated('[],')}0`, json],
    ['secrets', `[${repeated('{"password":"Hunter2x9"},')}0]`, json],
    ['pairs of a form', repeated('a=b&'), bodyReader('application/x-www-form-urlencoded')],
    ['segments of a path', `https://a.example/${repeated('ab/')}`, URL_READER],
    ['cookies', repeated('name=value; '), headerReader('Cookie')],
  ];

  it.each(values)('%s', (_, text, reader) => {
    for (const pieces of readings(text, reader)) {
      // The text itself, before anything in it, is handed over too.
      const [first = 0, ...others] = pieces;
      expect(first).toBeLessThan(2 * text.length + 2 * PIECE);
      expect(Math.max(...others)).toBeLessThan(2 * PIECE);
      expect(pieces.length).toBeGreaterThanOrEqual(LENGTH / PIECE);
    }
  });
});

/** What looks for secrets goes through all of it, one look after another, and each is a piece. */
const LOOKS = 4;

describe('one long text is read in many pieces', () => {
  it.each([
    ['a sentence', 'The order 12 was not found. '],
    ['names and values', 'password=Hunter2x9 '],
    ['elements', '<pin>12345</pin> '],
    ['addresses', 'https://a.example/?b=c '],
    ['what is to be masked', '198.51.100.7 '],
    ['what was learned', 'Hunter2x9.'],
  ])('of %s', (_, text) => {
    for (const whole of [repeated(text), JSON.stringify({ message: repeated(text) })]) {
      for (const pieces of readings(whole, bodyReader(''))) {
        expect(pieces.length).toBeGreaterThan(LOOKS);
      }
    }
  });

  it('of JSON', () => {
    const message = `[${repeated('{"id":1,"title":"A quick brown fox"},')}0]`;
    for (const pieces of readings(JSON.stringify({ message }), bodyReader(''))) {
      expect(pieces.length).toBeGreaterThan(LENGTH / PIECE);
    }
  });
});
