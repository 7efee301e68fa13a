import { preview } from 'vite';

/** Serves `storybook-static/` while tests run. */
export default async function serveStorybook(): Promise<() => Promise<void>> {
  const server = await preview({
    configFile: false,
    build: { outDir: 'storybook-static' },
    preview: { host: 'localhost', port: 6007, strictPort: true },
    logLevel: 'warn',
  });
  return () => server.close();
}
