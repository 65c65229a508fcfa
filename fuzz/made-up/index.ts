import type { CodeList } from '../../src/model/code-list.ts';
import type { Pack } from '../../src/model/pack.ts';
import { acme, acmeCodes } from './acme.ts';
import { bolt } from './bolt.ts';
import { challenge } from './challenge.ts';
import { courier } from './courier.ts';
import { depot } from './depot.ts';
import { fieldErrors, windowErrors } from './frames.ts';
import { graph } from './graph.ts';
import { lister } from './lister.ts';
import { wire } from './wire.ts';

/** Vendors and forms that there are not, which together use everything that a pack can say. */
export const madeUpPacks: readonly Pack[] = [
  acme,
  bolt,
  challenge,
  courier,
  depot,
  fieldErrors,
  graph,
  lister,
  windowErrors,
  wire,
];

/** Their long lists of codes, by name. */
export const madeUpLists: Readonly<Record<string, CodeList>> = { acme: acmeCodes };
