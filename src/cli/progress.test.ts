import { describe, expect, it } from 'vitest';
import { recordedStatus } from './output.fixture.ts';
import { createProgress } from './progress.ts';

/** A progress whose clock says what the test says. */
function progress(size: number | null, width = 79) {
  let time = 0;
  const { line, drawn } = recordedStatus(width);
  const { read, end } = createProgress(line, size, () => time);
  return {
    at(milliseconds: number, bytes: number) {
      time = milliseconds;
      read(bytes);
    },
    end,
    drawn,
  };
}

describe('the progress', () => {
  it('is shown for what takes longer than a moment, ten times a second, and taken away', () => {
    const { at, end, drawn } = progress(200_000_000);
    at(100, 10_000_000);
    at(499, 10_000_000);
    expect(drawn).toEqual([]);
    at(500, 30_000_000);
    at(599, 1_000_000);
    at(600, 49_000_000);
    end();
    expect(drawn).toEqual([
      '[######------------------]  25 %  50 of 200 MB',
      '[############------------]  50 %  100 of 200 MB',
      '',
    ]);
  });

  it('counts what has no known size, and what grew', () => {
    const unknown = progress(null);
    unknown.at(500, 1_540_000);
    expect(unknown.drawn).toEqual(['1.5 MB read']);
    const grown = progress(1_000_000);
    grown.at(500, 12_000_000);
    expect(grown.drawn).toEqual(['12 MB read']);
  });

  it('never fills the line', () => {
    const { at, drawn } = progress(200_000_000, 20);
    at(500, 10_000_000);
    expect(drawn[0]).toHaveLength(20);
  });

  it('is not shown where there is no terminal', () => {
    const { read, end } = createProgress(null, 10, () => 1_000_000);
    expect(() => {
      read(10);
      end();
    }).not.toThrow();
  });
});
