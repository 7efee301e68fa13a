import { preview } from 'vite';
import buildPlayground from '../../tools/build/build-playground.js';
import { freePort } from '../../tools/machine/free-ports.js';
import serveStorybook from '../../tools/serve/serve-storybook.js';
import type { Scenario } from './scenario.js';

export interface Sites {
  readonly addresses: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

/** Builds and serves what the scenarios open. */
export async function serveSites(scenarios: readonly Scenario[]): Promise<Sites> {
  const opened = new Set(scenarios.flatMap(({ steps }) => steps.flatMap((step) => (step.act === 'open' ? step.site : []))));
  const closing: (() => Promise<void>)[] = [];
  const addresses: Record<string, string> = {};
  if (opened.has('playground')) {
    await buildPlayground();
    const port = await freePort();
    const server = await preview({ preview: { host: 'localhost', port, strictPort: true }, logLevel: 'warn' });
    addresses['playground'] = `http://localhost:${port}`;
    closing.push(() => server.close());
  }
  if (opened.has('storybook')) {
    closing.push(await serveStorybook());
    addresses['storybook'] = process.env['STORYBOOK_ADDRESS']!;
  }
  return {
    addresses,
    async close() {
      for (const close of closing) await close();
    },
  };
}
