/** The service as a process: `npm run service`, or `node main.js` of the build. Environment variables configure it. */
import { readConfiguration } from './configuration.js';
import { exitWith } from './exit-with.js';
import { type RunningService, startService } from './start-service.js';

let service: RunningService | undefined;
// From the beginning: the first process of a container ignores a signal that it does not listen to.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end());

try {
  service = await startService(readConfiguration(process.env));
} catch (error) {
  exitWith(error, 'The service cannot start');
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
