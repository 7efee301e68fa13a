import { ConfigurationError } from './configuration.js';

/** Ends the process, with a sentence for each mistake of the configuration or for what failed. */
export function exitWith(error: unknown, failed: string): never {
  const sentences = error instanceof ConfigurationError ? error.mistakes : [`${failed}: ${String(error)}`];
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}
