import type { Finding } from '../../model/finding.ts';

/**
 * Where a relayed error stands in a text that holds JSON itself (`/message!/code`), the JSON Pointer of
 * that text (`/message`); null for any other finding.
 */
export function textAround({ path, notes }: Pick<Finding, 'path' | 'notes'>): string | null {
  // Anywhere else the sign is a part of a member's name.
  if (!notes.some(({ kind }) => kind === 'relayed')) return null;
  return /^(.*?)!(?:\/|$)/s.exec(path)?.[1] ?? null;
}
