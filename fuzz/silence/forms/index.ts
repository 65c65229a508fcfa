import type { Form } from '../form.ts';
import { MAY_NAME } from '../may-name.ts';
import { amazon } from './amazon.ts';
import { backEnds } from './back-ends.ts';
import { business } from './business.ts';
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
import { moreFrameworks } from './more-frameworks.ts';
import { moreMoney } from './more-money.ts';
import { networks } from './networks.ts';
import { places } from './places.ts';
import { problemDetails } from './problem-details.ts';
import { procedureCalls } from './procedure-calls.ts';
import { signIn } from './sign-in.ts';
import { standards } from './standards.ts';
import { successes } from './successes.ts';
import { telecom } from './telecom.ts';
import { tools } from './tools.ts';
import { work } from './work.ts';

const all: readonly Form[] = [
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
  ...backEnds,
  ...business,
  ...moreFrameworks,
  ...moreMoney,
  ...networks,
  ...places,
  ...tools,
];

/** Every form that must leave the panel silent, but for what the table of names allows. */
export const forms: readonly Form[] = all.map((form) => ({
  ...form,
  mayName: [...form.mayName, ...(MAY_NAME[form.id] ?? [])],
}));
