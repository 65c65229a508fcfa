import { expect } from 'vitest';
import type { Finding, FindingItem, NoteKind } from '../../src/model/finding.ts';
import type { Inspection } from '../../src/model/inspection.ts';
import type { Pack, PackExample } from '../../src/model/pack.ts';
import { unfaithful } from '../faithful.ts';
import { judgeOf } from '../marks/justified.ts';
import { readResponse } from '../read-response.ts';
import { inspected, NEUTRAL_URL, type Response, response } from '../response.ts';
import { type Subject, shipped } from '../subject.ts';
import { malformed } from '../well-formed.ts';

/** Generous: only what never ends, or grows with the square of the body, takes so long. */
export const PATIENCE_MS = 120_000;
/**
 * Findings and nested errors of one response, all together. Nobody reads a thousand; what is left out
 * must be said.
 */
export const MOST_FINDINGS = 1_000;

/** A URL on the first host of the pack. */
export function urlOf({ hosts }: Pack): string {
  return `https://${(hosts[0] ?? '').replace('*', 'api')}/v1`;
}

/** What becomes of a body, as failing JSON on a host of no vendor unless stated otherwise. */
export function read(
  body: string,
  stated: Partial<PackExample> = {},
  subject: Subject = shipped,
): Promise<Inspection> {
  return inspected(responseOf(body, stated), subject);
}

function responseOf(body: string, stated: Partial<PackExample>): Response {
  return response({ url: NEUTRAL_URL, status: 500, ...stated, body });
}

const judges = new Map<Subject, ReturnType<typeof judgeOf>>();

/** The findings of a body; fails when one is not well-formed. */
export async function findingsOf(
  body: string,
  stated: Partial<PackExample> = {},
  subject: Subject = shipped,
): Promise<readonly Finding[]> {
  const { findings } = await read(body, stated, subject);
  // More than the limit is the test's own complaint, and would take minutes to look through.
  for (const finding of countOf(findings) <= MOST_FINDINGS ? findings : []) {
    expect(malformed(finding)).toBeNull();
  }
  return findings;
}

/** The same; fails too when one says what the body does not. */
export async function faithfulFindingsOf(
  body: string,
  stated: Partial<PackExample> = {},
  subject: Subject = shipped,
): Promise<readonly Finding[]> {
  const findings = await findingsOf(body, stated, subject);
  const judge = judges.get(subject) ?? judgeOf(subject);
  judges.set(subject, judge);
  const said = readResponse(responseOf(body, stated));
  for (const finding of findings) {
    expect(unfaithful(finding, said, judge.formOf(finding))).toBeNull();
  }
  return findings;
}

/** What names somebody: a failing response that nobody claims has a finding of HTTP alone. */
export function named(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ vendor }) => vendor !== null);
}

/** Findings and all errors nested in them. Gives up well over the limit. */
export function countOf(findings: readonly FindingItem[]): number {
  const waiting: FindingItem[] = findings.slice(0, 2 * MOST_FINDINGS);
  let count = Math.max(0, findings.length - waiting.length);
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    count += 1;
    if (count < 10 * MOST_FINDINGS) waiting.push(...item.items);
  }
  return count;
}

/** The kinds of all notes, those of nested errors too. */
export function noteKinds(findings: readonly FindingItem[]): readonly NoteKind[] {
  const kinds = new Set<NoteKind>();
  const waiting: FindingItem[] = findings.slice(0, 2 * MOST_FINDINGS);
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    for (const { kind } of item.notes) kinds.add(kind);
    if (waiting.length < 10 * MOST_FINDINGS) waiting.push(...item.items);
  }
  return [...kinds];
}

/** Vendors with hosts: of a large catalogue some of them. */
export function someVendors(packs: readonly Pack[], most: number): readonly Pack[] {
  const vendors = packs.filter(({ hosts }) => hosts.length > 0);
  const stride = Math.ceil(vendors.length / most);
  return vendors.filter((_, index) => index % stride === 0);
}

/** A pack of the catalogue by its id. */
export function packOf(packs: readonly Pack[], id: string): Pack {
  const pack = packs.find((candidate) => candidate.id === id);
  if (!pack) throw new Error(`There is no pack ${id}.`);
  return pack;
}
