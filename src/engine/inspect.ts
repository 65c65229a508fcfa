import type { BodyRead, Exchange, ReadBody } from '../model/exchange.ts';
import type { Finding } from '../model/finding.ts';
import type { BodyForm, Inspection } from '../model/inspection.ts';
import { addressOf } from './address.ts';
import { annotate } from './annotate.ts';
import type { Catalogue } from './catalogue.ts';
import { gate, isJson } from './gate.ts';
import type { BodyState } from './notes.ts';
import { parse } from './parse.ts';
import { recognize } from './recognize.ts';
import { looksCut } from './truncation.ts';

/**
 * The way of one exchange through the program: gate, body, parse, recognize, decode, annotate. Never
 * rejects, whatever the server sent. `readBody` is called before the first await, and only when the
 * gate wants the body.
 */
export async function inspect(
  exchange: Exchange,
  readBody: ReadBody,
  catalogue: Catalogue,
): Promise<Inspection> {
  const decision = gate(exchange, catalogue.packOfHost(addressOf(exchange.url).host));
  if (decision.kind === 'skip') {
    const findings =
      decision.why === 'no-body'
        ? explainBody(exchange, { kind: 'none', why: 'no-body' }, catalogue)
        : [];
    return { kind: 'skipped', why: decision.why, findings };
  }
  const body = await attempt(readBody);
  const state = stateOf(exchange, body);
  const findings = explainBody(exchange, state, catalogue);
  if (body.kind === 'unavailable') return { kind: 'unavailable', why: body.why, findings };
  return { kind: 'read', text: body.text, form: formOf(state), findings };
}

/** A reader that breaks its word not to fail costs one body, not the count. */
async function attempt(readBody: ReadBody): Promise<BodyRead> {
  try {
    return await readBody();
  } catch {
    return { kind: 'unavailable', why: 'withheld' };
  }
}

function formOf(state: BodyState): BodyForm {
  if (state.kind === 'json') return 'json';
  if (state.kind === 'unavailable') return 'empty';
  switch (state.why) {
    case 'truncated-by-browser':
      return 'truncated';
    case 'no-body':
      return 'empty';
    default:
      return state.why;
  }
}

/** Parses the body: strictly, and leniently only where the head promises failing JSON. */
function stateOf(exchange: Exchange, body: BodyRead): BodyState {
  if (body.kind === 'unavailable') return body;
  const parsed = parse(body.text, exchange.status >= 400 && isJson(exchange.mediaType));
  if (parsed.kind !== 'none' || parsed.why !== 'not-json') return parsed;
  if (body.mayBeCut && /^\s*[[{]/.test(body.text)) {
    return { kind: 'none', why: 'truncated-by-browser' };
  }
  return looksCut(body.text) ? { kind: 'none', why: 'truncated' } : parsed;
}

/** What the body, or the lack of one, says of the exchange. */
function explainBody(
  exchange: Exchange,
  body: BodyState,
  catalogue: Catalogue,
): readonly Finding[] {
  const address = addressOf(exchange.url);
  const head = {
    address,
    status: exchange.status,
    hostPack: catalogue.packOfHost(address.host),
  };
  const whole = body.kind === 'json' ? { value: body.value, pointer: '' } : null;
  return recognize(whole, head, catalogue).map((recognized) =>
    annotate(recognized, { exchange, address, body, http: catalogue.http }),
  );
}
