import { describe, expect, it } from 'vitest';
import { codeLists } from './lists.ts';

/** A row with what its class says. */
async function rowOf(list: string, code: string) {
  const { classes, rows } = (await codeLists[list]?.()) ?? { classes: {}, rows: [] };
  const row = rows.find(([each]) => each === code);
  const own = row && classes[row[3]];
  if (!own) throw new Error(`${list} has no ${code}.`);
  return { fix: own.fix.join(' '), who: own.who, retry: own.retry };
}

describe('the fix of a class', () => {
  it.each([
    ['stripe', 'expired_card', /type the card details again/],
    ['aws', 'AWS.SimpleQueueService.NonExistentQueue', /batch/],
    ['aws', 'MessageRejected', /template/],
    ['auth0', 'inexistent_user', /email provider/],
    ['sqlstate', '23505', /to the INSERT/],
    ['graphql', 'INTERNAL_SERVER_ERROR', /again once\./],
  ])('does not tell the reader of %s %s what is of another code', async (list, code, wrong) => {
    expect((await rowOf(list, code)).fix).not.toMatch(wrong);
  });

  it.each([
    ['stripe', 'expired_card', /another card/],
    ['stripe', 'incorrect_cvc', /type the card details again/],
    ['aws', 'AWS.SimpleQueueService.NonExistentQueue', /queue's URL/],
    ['aws', 'MessageRejected', /Verify the sender/],
    ['auth0', 'inexistent_user', /user_id/],
    ['auth0', 'inexistent_email_provider', /provider/],
    ['sqlstate', '23505', /resolution=merge-duplicates/],
    ['graphql', 'INTERNAL_SERVER_ERROR', /mutation/],
  ])('fits %s %s', async (list, code, right) => {
    expect((await rowOf(list, code)).fix).toMatch(right);
  });

  it('has no mutation of GraphQL sent twice', async () => {
    expect((await rowOf('graphql', 'INTERNAL_SERVER_ERROR')).retry).not.toBe('yes');
  });
});
