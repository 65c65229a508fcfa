import { panelFigures } from '../bench/panel/figures.ts';
import { asJson, asTable } from '../bench/report.ts';
import { buildBenchPage, loadOf } from './bench-panel.ts';
import { outputOfBuilt } from './built.ts';
import { parseJson } from './json.ts';

/**
 * `npm run bench` prints what the engine costs, and the panel with 50,000 findings in Chromium; `--json` as one line
 * of JSON. Returns the exit code.
 */
export async function main(args: readonly string[]): Promise<number> {
  const isJson = args.includes('--json');
  const engine = await outputOfBuilt('bench/main.ts', args);
  await buildBenchPage();
  const figures = panelFigures(await loadOf('chromium', 'on', 50_000));
  if (isJson) {
    console.log(JSON.stringify(Object.assign({}, parseJson(engine), parseJson(asJson(figures)))));
  } else console.log(`${engine}${asTable(figures)}`);
  return 0;
}
