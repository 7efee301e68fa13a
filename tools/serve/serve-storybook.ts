import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { preview, type Plugin } from 'vite';
import { freePort } from '../machine/free-ports.js';
import { isOutdated } from '../build/build-when-outdated.js';

const folder = 'storybook-static';
const sources = ['.storybook', 'stories', 'src', 'mocks', 'testing', 'public', 'tools/tokens', 'test/browser/support', 'package.json'];

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'));

/** Half a megabyte, which each story asks for: out of the browser’s cache it comes several times as fast. */
const axe: Plugin = {
  name: 'axe',
  configurePreviewServer({ middlewares }) {
    middlewares.use('/axe.min.js', (_, response) => {
      response.setHeader('Content-Type', 'text/javascript').setHeader('Cache-Control', 'max-age=3600').end(axeSource);
    });
  },
};

/** Builds Storybook when it is outdated, and serves it while tests run, at the address in STORYBOOK_ADDRESS. */
export default async function serveStorybook(): Promise<() => Promise<void>> {
  if (isOutdated(`${folder}/iframe.html`, sources)) {
    execFileSync('npm', ['run', '--silent', 'build:storybook'], { stdio: 'inherit' });
  }
  const port = await freePort();
  const server = await preview({
    configFile: false,
    plugins: [axe],
    build: { outDir: folder },
    preview: { host: 'localhost', port, strictPort: true, headers: { 'Cache-Control': 'max-age=3600' } },
    logLevel: 'warn',
  });
  process.env['STORYBOOK_ADDRESS'] = `http://localhost:${port}`;
  return () => server.close();
}
