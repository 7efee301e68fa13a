/** The service as a process: `npm run service`. Environment variables configure it. */
import { ConfigurationError, readConfiguration } from './configuration.js';
import { startService } from './start-service.js';

try {
  const service = await startService(readConfiguration(process.env));
  const close = () => {
    service.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', close);
  process.once('SIGINT', close);
} catch (error) {
  const isMistake = error instanceof ConfigurationError;
  const sentences = isMistake ? error.mistakes : [`The service cannot start: ${String(error)}`];
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}
