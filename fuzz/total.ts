import type { Inspection } from '../src/model/inspection.ts';
import { httpStatuses } from '../src/packs/index.ts';
import { uncatalogued } from './catalogued.ts';
import { unfaithful } from './faithful.ts';
import { judgeOf } from './marks/justified.ts';
import { readBody } from './read-body.ts';
import { allPacks, inspected, type Response, textOf } from './response.ts';
import { malformed } from './well-formed.ts';

const judge = judgeOf(allPacks);

/**
 * The first property: `inspect` ends without an error whatever the response is, and what it says is
 * well-formed, stands in the response and in the catalogue, and names only forms that show their marks.
 *
 * @returns what became of the response, for the statistics
 * @throws an error that says what is wrong
 */
export async function holdsTotal(spoilt: Response): Promise<Inspection> {
  const inspection = await inspected(spoilt);
  const wrong = wrongOf(inspection, spoilt);
  if (wrong) throw new Error(wrong);
  return inspection;
}

function wrongOf(inspection: Inspection, spoilt: Response): string | null {
  const text = textOf(spoilt);
  if (inspection.kind === 'read' && inspection.text !== text) return 'the text is another';
  if (inspection.findings.length === 0) return null;
  const body = inspection.kind === 'read' ? readBody(text) : null;
  for (const finding of inspection.findings) {
    const wrong =
      malformed(finding) ??
      unfaithful(finding, body) ??
      uncatalogued(finding, allPacks, httpStatuses);
    if (wrong) return wrong;
  }
  return judge(inspection.findings, body);
}
