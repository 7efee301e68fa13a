import { build } from 'vite';

/** Builds `dist-playground/` before tests that open it. */
export default async function buildPlayground(): Promise<void> {
  await build({ logLevel: 'warn' });
}
