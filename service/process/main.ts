/** The service as a process: `npm run service`. Environment variables configure it. */
import { ConfigurationError, readConfiguration } from './configuration.js';
import { type RunningService, startService } from './start-service.js';

let service: RunningService | undefined;
// From the beginning: the first process of a container ignores a signal that it does not listen to.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end());

try {
  service = await startService(readConfiguration(process.env));
} catch (error) {
  const isMistake = error instanceof ConfigurationError;
  const sentences = isMistake ? error.mistakes : [`The service cannot start: ${String(error)}`];
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}

/** While it starts there is nothing to finish. */
async function end() {
  try {
    await service?.close();
    process.exit(0);
  } catch {
    process.exit(1);
  }
}
