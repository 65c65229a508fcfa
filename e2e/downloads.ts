import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJson } from '../scripts/json.ts';
import { expect } from './expect.ts';

/** The text of the one JSON file that has come to the downloads since, once the browser is done with it. */
export async function downloaded(folder: string, before: readonly string[]): Promise<string> {
  let text = '';
  const isWhole = (): boolean => {
    const [name] = readdirSync(folder).filter((file) => !before.includes(file));
    text = name === undefined ? '' : readFileSync(join(folder, name), 'utf8');
    return parseJson(text) !== undefined;
  };
  await expect.poll(isWhole).toBe(true);
  return text;
}
