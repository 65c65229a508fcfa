import preact from '@preact/preset-vite';
import { createServer } from 'vite';
import { codeLists } from './code-lists.ts';

/**
 * `npm run page`: serves the page that needs no extension on 127.0.0.1, and the panel on recorded exchanges,
 * both with hot reload, until Ctrl-C. Returns when the server is stopped.
 */
export async function main(): Promise<number> {
  const server = await createServer({
    configFile: false,
    root: 'src/page',
    plugins: [preact(), codeLists()],
    server: { host: '127.0.0.1', strictPort: false },
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0] ?? '';
  console.log(`The page that needs no extension: ${url}`);
  console.log(`The panel on recorded exchanges: ${url}recorded/`);
  console.log('?theme=dark, ?look=firefox and ?entries=N change the latter. Ctrl-C ends it.');
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
  return 0;
}
