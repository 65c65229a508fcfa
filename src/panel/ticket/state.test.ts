import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { exchangeWith, findingWith } from '../../ticket/exchange.fixture.ts';
import { rowOf } from '../filter/row.fixture.ts';
import type { LogRow } from '../log.ts';
import { createTicketState } from './state.ts';

function rowWith(key: string): LogRow {
  return { ...rowOf({}), key, finding: findingWith(), exchange: exchangeWith() };
}

it('opens for the finding that is shown, and ends with it', () => {
  const [one, other] = [rowWith('1'), rowWith('2')];
  const shown = signal<LogRow | null>(null);
  const ticket = createTicketState(shown);
  ticket.open();
  shown.value = one;
  expect(ticket.row.value).toBeNull();
  ticket.open();
  expect(ticket.row.value).toBe(one);
  shown.value = other;
  expect(ticket.row.value).toBeNull();
  shown.value = one;
  ticket.close();
  expect(ticket.row.value).toBeNull();
});
