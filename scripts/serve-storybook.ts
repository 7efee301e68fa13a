import { preview } from 'vite';
import { freePort } from './free-ports.js';

/** Serves `storybook-static/` while tests run, at the address in STORYBOOK_ADDRESS. */
export default async function serveStorybook(): Promise<() => Promise<void>> {
  const port = await freePort();
  const server = await preview({
    configFile: false,
    build: { outDir: 'storybook-static' },
    preview: { host: 'localhost', port, strictPort: true },
    logLevel: 'warn',
  });
  process.env['STORYBOOK_ADDRESS'] = `http://localhost:${port}`;
  return () => server.close();
}
