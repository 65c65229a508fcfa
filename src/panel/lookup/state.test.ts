import { describe, expect, it, vi } from 'vitest';
import { HTTP_STATUSES, LISTS, PACKS } from '../../lookup/lookup.fixture.ts';
import { createLookup, type Lookup } from '../../lookup/lookup.ts';
import { httpStatuses, packs } from '../../packs/index.ts';
import { codeLists } from '../../packs/lists.ts';
import { handClock, STILL_CLOCK } from '../slices/clock.fixture.ts';
import { createLookupState, type LookupState } from './state.ts';

const lookup = createLookup(PACKS, HTTP_STATUSES, LISTS);

async function stateOf(query: string, load = async () => lookup): Promise<LookupState> {
  const state = createLookupState(load, query, STILL_CLOCK);
  await vi.waitUntil(() => !state.isBusy.value);
  return state;
}

/** A look-up that answers when it is told to. */
function slowLookup() {
  const waiting: (() => void)[] = [];
  const asked: string[] = [];
  const answers: Promise<unknown>[] = [];
  const slow: Lookup = {
    ...lookup,
    lookUp(query) {
      asked.push(query);
      const answer = new Promise<void>((resolve) => waiting.push(resolve)).then(() =>
        lookup.lookUp(query),
      );
      answers.push(answer);
      return answer;
    },
  };
  return { slow, asked, answers, answer: () => waiting.shift()?.() };
}

const keys = ({ lines: { value: lines } }: LookupState) =>
  Array.from({ length: lines.length }, (_, index) => lines.at(index)?.key);

describe('the look-up in the panel', () => {
  it('shows the catalogue, and no code, while nothing is asked', async () => {
    const state = await stateOf('');
    expect(keys(state)).toHaveLength(4);
    expect([state.answered.value, state.shown.value, state.focus.value]).toEqual([null, null, -1]);
  });

  it('shows the best answer at once, and above all that has the words', async () => {
    const state = await stateOf('acme 1504');
    expect(state.shown.value).toMatchObject({
      record: { key: 'acme/api/1504' },
      match: { kind: 'exact' },
    });
    expect(keys(state)).toEqual([
      'heading found',
      'match acme/api/1504',
      'match acme/receipts/1504',
      'match zeta/list/1504',
    ]);
    // The third has all words too, of which its source is one; none is counted twice.
    expect(state.hits.value).toBe(0);
  });

  it('lists each record once, and counts the others that have the words', async () => {
    const state = await stateOf('acme 5');
    expect(keys(state).filter((key) => key?.includes('acme/receipts'))).toEqual([
      'match acme/receipts/5',
      'set acme/receipts',
      'acme/receipts/1504',
    ]);
    expect([keys(state)[2], state.hits.value]).toEqual(['heading others', 6]);
  });

  it('leaves what is only near for the user to choose', async () => {
    const state = await stateOf('card_dec');
    expect(state.answered.value?.result?.kind).toBe('near');
    expect([state.focus.value, state.shown.value]).toEqual([-1, null]);
    const first = state.lines.value.at(1);
    if (first) state.goTo(first);
    expect(state.shown.value?.record.key).toBe('tokens/words/card_declined');
  });

  it('goes where it is told, and stays there while lines are folded above', async () => {
    const state = await stateOf('acme 5');
    const last = state.lines.value.at(state.lines.value.length - 1);
    if (last) state.goTo(last);
    expect(state.shown.value).toMatchObject({ record: { key: last?.key }, match: null });
    state.fold('heading found', false);
    expect(state.focus.value).toBe(state.lines.value.length - 1);
    state.fold('heading others', false);
    expect([state.focus.value, state.shown.value]).toEqual([-1, null]);
  });

  it('looks up one query at a time, and of those that came meanwhile the last alone', async () => {
    const { slow, answer, asked } = slowLookup();
    const state = createLookupState(async () => slow, 'acme 5', STILL_CLOCK);
    await vi.waitUntil(() => asked.length === 1);
    state.ask('acme 1');
    state.ask('acme 10');
    answer();
    await vi.waitUntil(() => asked.length === 2);
    expect([state.isBusy.value, state.answered.value]).toEqual([true, null]);
    answer();
    await vi.waitUntil(() => !state.isBusy.value);
    expect(asked).toEqual(['acme 5', 'acme 10']);
    expect(state.shown.value?.record.key).toBe('acme/api/10');
    expect(state.query.value).toBe('acme 10');
  });

  it('says when the codes cannot be loaded', async () => {
    const state = createLookupState(() => Promise.reject(new Error('gone')), '1', STILL_CLOCK);
    await vi.waitUntil(() => state.hasFailed.value);
    expect(keys(state)).toEqual([]);
    expect(state.isBusy.value).toBe(false);
  });

  it('looks up again after a look-up that failed', async () => {
    const lookUp = vi.fn(lookup.lookUp).mockRejectedValueOnce(new Error('gone'));
    const state = await stateOf('acme 5', async () => ({ ...lookup, lookUp }));
    expect(state.hasFailed.value).toBe(true);
    state.ask('acme 10');
    await vi.waitUntil(() => !state.isBusy.value);
    expect(state.hasFailed.value).toBe(false);
    expect(state.shown.value?.record.key).toBe('acme/api/10');
  });

  it('looks up what was asked for meanwhile when the one before it fails, and loads the codes again', async () => {
    let fail = (): void => {};
    const broken = new Promise<Lookup>((_, reject) => {
      fail = () => reject(new Error('gone'));
    });
    const load = vi.fn(async () => lookup).mockReturnValueOnce(broken);
    const state = createLookupState(load, 'acme 5', STILL_CLOCK);
    state.ask('acme 10');
    fail();
    await vi.waitUntil(() => !state.isBusy.value);
    expect(state.hasFailed.value).toBe(false);
    expect(state.shown.value?.record.key).toBe('acme/api/10');
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('asks nothing twice, and forgets what was folded with the query', async () => {
    const load = vi.fn(async () => lookup);
    const state = await stateOf('acme 5', load);
    const before = state.answered.value?.result;
    state.fold('heading found', false);
    state.ask('acme 5');
    expect(state.answered.value?.result).toBe(before);
    state.ask('acme 10');
    await vi.waitUntil(() => !state.isBusy.value);
    expect(keys(state)[1]).toBe('match acme/api/10');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is quiet after its end', async () => {
    const { slow, answer, asked, answers } = slowLookup();
    const state = createLookupState(async () => slow, 'acme 5', STILL_CLOCK);
    await vi.waitUntil(() => asked.length === 1);
    answer();
    await vi.waitUntil(() => !state.isBusy.value);
    state.ask('acme 10');
    await vi.waitUntil(() => asked.length === 2);
    state.ask('acme 1');
    state.dispose();
    answer();
    await Promise.all(answers);
    // What would go on does so as soon as its answer is there, in the microtasks of this turn.
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toHaveLength(2);
    expect(state.answered.value?.query).toBe('acme 5');
  });
});

describe('the search of the whole catalogue', () => {
  it('gives the browser its turn, and can be ended in between', async () => {
    const { clock, spend, turn } = handClock();
    let reads = 0;
    const now = (): number => {
      reads += 1;
      if (reads % 100 === 0) spend(1);
      return clock.now();
    };
    const whole = createLookup(packs, httpStatuses, codeLists);
    await whole.catalogue();
    const state = createLookupState(async () => whole, 'rate limit', { ...clock, now });
    let turns = 0;
    await vi.waitUntil(() => turn());
    while (await turn()) turns += 1;
    expect(turns).toBeGreaterThan(3);
    expect(state.isBusy.value).toBe(false);
    const hits = state.hits.value;
    expect(hits).toBeGreaterThan(50);

    const before = state.lines.value;
    state.ask('rate limit exceeded');
    await vi.waitUntil(() => turn());
    // The heading is that of the list below it, until both are there.
    expect(state.isBusy.value).toBe(true);
    expect(state.answered.value?.query).toBe('rate limit');
    expect(state.lines.value.length).toBe(before.length);
    state.dispose();
    while (await turn());
    expect(state.hits.value).toBe(hits);
  });
});
