import preact from '@preact/preset-vite';
import { createServer } from 'vite';
import { codeLists } from './code-lists.ts';

/**
 * `npm run page`: serves the panel as an ordinary page on 127.0.0.1, with hot reload, until Ctrl-C.
 * Returns when the server is stopped.
 */
export async function main(): Promise<number> {
  const server = await createServer({
    configFile: false,
    root: 'src/page',
    plugins: [preact(), codeLists()],
    server: { host: '127.0.0.1', strictPort: false },
  });
  await server.listen();
  console.log(`The panel as a page: ${server.resolvedUrls?.local[0] ?? ''}`);
  console.log('?theme=dark, ?look=firefox and ?entries=N change it. Ctrl-C ends it.');
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
  return 0;
}
