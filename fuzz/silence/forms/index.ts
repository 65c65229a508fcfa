import type { Form } from '../form.ts';
import { amazon } from './amazon.ts';
import { clouds } from './clouds.ts';
import { frameworks } from './frameworks.ts';
import { google } from './google.ts';
import { graphql } from './graphql.ts';
import { inHouse } from './in-house.ts';
import { lists } from './lists.ts';
import { mail } from './mail.ts';
import { microsoft } from './microsoft.ts';
import { models } from './models.ts';
import { moneyAndShops } from './money-and-shops.ts';
import { problemDetails } from './problem-details.ts';
import { procedureCalls } from './procedure-calls.ts';
import { signIn } from './sign-in.ts';
import { standards } from './standards.ts';
import { successes } from './successes.ts';
import { telecom } from './telecom.ts';
import { work } from './work.ts';

/** Every form that must leave the panel silent. */
export const forms: readonly Form[] = [
  ...problemDetails,
  ...signIn,
  ...graphql,
  ...lists,
  ...google,
  ...microsoft,
  ...amazon,
  ...procedureCalls,
  ...standards,
  ...frameworks,
  ...telecom,
  ...moneyAndShops,
  ...work,
  ...clouds,
  ...models,
  ...mail,
  ...successes,
  ...inHouse,
];
