import type { Finding } from '../../src/model/finding.ts';
import type { MarkedShape } from './marks.ts';

/** Whether the findings name the form, at first hand or among the further candidates. */
export function names(findings: readonly Finding[], { pack, shape }: MarkedShape): boolean {
  return findings.some(
    (finding) =>
      (finding.vendor === pack.id && finding.shape === shape.id) ||
      finding.others.some((other) => other.vendor === pack.id && other.shape === shape.id),
  );
}

/** What the findings name, for a message: `acme/envelope (shape)`. */
export function described(findings: readonly Finding[]): string {
  return findings
    .flatMap((finding) => [finding, ...finding.others])
    .map(({ vendor, shape, evidence }) => `${vendor}/${shape} (${evidence})`)
    .join(', ');
}
