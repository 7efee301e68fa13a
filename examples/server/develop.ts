/** Starts the development server of the example in this folder, and the space service that it asks. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { servePage } from './page.ts';

const service = servePage({ folders: [] }, 4620);
await once(service, 'listening');
// Astro would report that it is used.
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
spawn('npm', ['run', 'dev'], { stdio: 'inherit', shell: true, env }).on('exit', (code) => {
  service.close();
  process.exitCode = code ?? 1;
});
