import { execFileSync } from 'node:child_process';
import { preview } from 'vite';
import { freePort } from '../machine/free-ports.js';
import { isOutdated } from '../build/build-when-outdated.js';

const folder = 'storybook-static';
const sources = ['.storybook', 'stories', 'src', 'mocks', 'testing', 'public', 'tools/tokens', 'test/browser/support', 'package.json'];

/** Builds Storybook when it is outdated, and serves it while tests run, at the address in STORYBOOK_ADDRESS. */
export default async function serveStorybook(): Promise<() => Promise<void>> {
  if (isOutdated(`${folder}/iframe.html`, sources)) {
    execFileSync('npm', ['run', '--silent', 'build:storybook'], { stdio: 'inherit' });
  }
  const port = await freePort();
  const server = await preview({
    configFile: false,
    build: { outDir: folder },
    preview: { host: 'localhost', port, strictPort: true },
    logLevel: 'warn',
  });
  process.env['STORYBOOK_ADDRESS'] = `http://localhost:${port}`;
  return () => server.close();
}
