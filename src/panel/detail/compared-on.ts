import type { Finding } from '../../model/finding.ts';

/**
 * The day on which the explanation was compared with the page that it names, ISO 8601; null where nobody
 * has compared them.
 */
export function comparedOn({ basis, checked }: Pick<Finding, 'basis' | 'checked'>): string | null {
  return basis === 'recalled' ? null : checked;
}
