import { expect, it } from 'vitest';
import { finish } from '../redaction/scan.ts';
import { exchangeWith, findingWith } from './exchange.fixture.ts';
import { redactedEntry, redactedFindings } from './redacted-entry.ts';

it('gives the findings alone as they stand in the entry', () => {
  const url = 'https://api.acme.example/v1?access_token=abcdefghijklmnop#state=4242';
  const exchange = exchangeWith({ url });
  const findings = [findingWith({ url, message: 'No user jane.doe@example.org' })];
  for (const body of [null, '', '{"message":"No user jane.doe@example.org"}']) {
    const alone = redactedFindings({ exchange, body, findings });
    expect(alone).toEqual(finish(redactedEntry({ exchange, body, findings })).findings);
    expect(JSON.stringify(alone)).not.toMatch(/jane\.doe|abcdefghijklmnop/);
  }
});
