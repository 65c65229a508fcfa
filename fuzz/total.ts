import type { Inspection } from '../src/model/inspection.ts';
import { httpStatuses } from '../src/packs/index.ts';
import { uncatalogued } from './catalogued.ts';
import { unfaithful } from './faithful.ts';
import { type Judge, judgeOf } from './marks/justified.ts';
import { unfounded } from './nested.ts';
import { readResponse } from './read-response.ts';
import { inspected, type Response, textOf } from './response.ts';
import type { Subject } from './subject.ts';
import { malformed } from './well-formed.ts';

const judges = new Map<Subject, Judge>();

/**
 * The first property: `inspect` ends without an error whatever the response is, and what it says is
 * well-formed, stands in the response and in the catalogue, and names only forms that show their marks.
 *
 * @returns what became of the response, for the statistics
 * @throws an error that says what is wrong
 */
export async function holdsTotal(spoiled: Response, subject: Subject): Promise<Inspection> {
  const inspection = await inspected(spoiled, subject);
  const wrong = wrongOf(inspection, spoiled, subject);
  if (wrong) throw new Error(wrong);
  return inspection;
}

function wrongOf(inspection: Inspection, spoiled: Response, subject: Subject): string | null {
  if (inspection.kind === 'read' && inspection.text !== textOf(spoiled))
    return 'the text is another';
  const [leftOut] = subject.catalogue.leftOut;
  if (leftOut) return `${leftOut.pack} was left out: ${leftOut.why}`;
  const { findings } = inspection;
  if (findings.length === 0) return null;
  const judge = judges.get(subject) ?? judgeOf(subject);
  judges.set(subject, judge);
  const read = readResponse(spoiled, inspection.kind === 'read');
  for (const finding of findings) {
    const wrong =
      malformed(finding) ??
      unfaithful(finding, read, judge.formOf(finding)) ??
      uncatalogued(finding, subject, httpStatuses) ??
      unfounded(finding);
    if (wrong) return wrong;
  }
  return judge.wrongOf(findings, read);
}
