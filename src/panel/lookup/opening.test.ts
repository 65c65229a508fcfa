import { expect, it } from 'vitest';
import { createLookupOpening } from './opening.ts';

it('opens for what is asked, and for what was looked up last', () => {
  const draft: { lookup: string | null } = { lookup: null };
  const opening = createLookupOpening(draft, () => null);
  expect(opening.asked.value).toBeNull();
  opening.open();
  expect(opening.asked.value).toEqual({ query: '' });
  opening.keep('acme 1');
  opening.close();
  expect([opening.asked.value, draft.lookup]).toEqual([null, null]);
  opening.open();
  expect([opening.asked.value, draft.lookup]).toEqual([{ query: 'acme 1' }, 'acme 1']);
  opening.open('acme 2');
  expect([opening.asked.value, draft.lookup]).toEqual([{ query: 'acme 2' }, 'acme 2']);
});

it('is open again in the next document of the panel', () => {
  expect(createLookupOpening({ lookup: 'acme 1' }, () => null).asked.value).toEqual({
    query: 'acme 1',
  });
});
