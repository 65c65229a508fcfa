import { parseArgs } from 'node:util';
import { asJson, asTable } from '../report.ts';
import { harFigures } from './figures.ts';

// What `npm run bench-har` builds and runs in a process of its own.

const { values } = parseArgs({
  options: {
    program: { type: 'string', default: '' },
    mb: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '7' },
    json: { type: 'boolean', default: false },
  },
});
const figures = await harFigures({
  bytes: Number(values.mb) * 1e6,
  rounds: Number(values.rounds),
  program: values.program,
});
console.log(values.json ? asJson(figures) : asTable(figures));
