import { engineFigures } from './engine.ts';
import { asJson, asTable } from './report.ts';

// What `npm run bench` builds and runs in a process of its own.

const figures = await engineFigures();
console.log(process.argv.includes('--json') ? asJson(figures) : asTable(figures));
