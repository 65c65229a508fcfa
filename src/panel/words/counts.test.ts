import { describe, expect, it } from 'vitest';
import { errorsExplained, unreadExplained, vendorsExplained } from './counts.ts';
import { english } from './english.ts';

const VENDORS = [
  { name: 'Acme', count: 3 },
  { name: 'Globex', count: 1 },
];

describe('what the numbers of the status bar say', () => {
  it('names the errors that there is no room for, so that all add up', () => {
    const held = { listed: 6, unlisted: 1_200 };
    expect(errorsExplained(english, null, held)).toBe(
      '1,206 errors in all, each repeat counted.\nNot listed, for want of room: 1,200 errors',
    );
    expect(vendorsExplained(english, VENDORS, 2, held)).toBe(
      'Acme: 3 errors\nGlobex: 1 error\nOf no known vendor: 2 errors\nNot listed, for want of room: 1,200 errors',
    );
  });

  it('says nothing of room where there is enough', () => {
    const held = { listed: 4, unlisted: 0 };
    expect(errorsExplained(english, 1, held)).toBe(
      '4 errors in all, each repeat counted. The filter shows 1 of them.',
    );
    expect(vendorsExplained(english, VENDORS, 0, held)).toBe('Acme: 3 errors\nGlobex: 1 error');
    expect(vendorsExplained(english, [], 0, { listed: 0, unlisted: 0 })).toBe(
      'No error has been recognized yet',
    );
  });

  it('is true before any response was read', () => {
    expect(unreadExplained(english, [])).toBe('No response has been left out');
  });
});
