import { describe, expect, it } from 'vitest';
import {
  type Folds,
  formatFolds,
  isPageOpen,
  keepOpen,
  NO_FOLDS,
  parseFolds,
  setGroup,
  setPage,
} from './folds.ts';
import { pageOf } from './list.fixture.ts';

describe('a page', () => {
  const [first, second] = [pageOf(0), pageOf(1)];
  const states = (folds: Folds, present = second): readonly boolean[] =>
    [first, second].map((page) => isPageOpen(folds, page, present));

  it('is open while it is the present one', () => {
    expect(states(NO_FOLDS)).toEqual([false, true]);
    expect(states(NO_FOLDS, first)).toEqual([true, false]);
  });

  it('stays as the user has set it', () => {
    expect(states(setPage(setPage(NO_FOLDS, 0, true), 1, false))).toEqual([true, false]);
  });

  it('stays open when it was being read, unless the user had closed it', () => {
    expect(states(keepOpen(NO_FOLDS, [0]))).toEqual([true, true]);
    expect(states(keepOpen(setPage(NO_FOLDS, 0, false), [0, 0]))).toEqual([false, true]);
  });
});

describe('folds', () => {
  it('open and close groups', () => {
    const open = setGroup(NO_FOLDS, 'a', true);
    expect(open.groups).toEqual(new Set(['a']));
    expect(setGroup(open, 'a', false)).toEqual(NO_FOLDS);
    expect(NO_FOLDS.groups.size).toBe(0);
  });

  it('come back from their text', () => {
    const folds = setGroup(setPage(setPage(NO_FOLDS, 0, true), 3, false), '["a",1]', true);
    expect(parseFolds(formatFolds(folds))).toEqual(folds);
    expect(formatFolds(NO_FOLDS)).toBe('');
  });

  it.each([
    '',
    '[',
    'null',
    '[]',
    '{"pages":3,"groups":"x"}',
    '{"pages":[[1],["a",true]],"groups":[1]}',
  ])('are none in %j', (text) => expect(parseFolds(text)).toEqual(NO_FOLDS));
});
