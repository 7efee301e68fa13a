import { execFile } from 'node:child_process';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { raw } from 'hono/html';
import { servePage } from '../server/page.ts';

const script = fileURLToPath(new URL('stand-in/render.php', import.meta.url));
const assets = '/wp-content/themes/merlau/assets/';

/** Serves the site of the tourist office, rendered by PHP for each visit. */
export function startWordPress(port: number): Server {
  const mounts = { [assets]: 'wordpress/merlau/assets' };
  return servePage({ folders: [], mounts, render: (_, path) => render(path) }, port);
}

async function render(path: string) {
  const { stdout } = await promisify(execFile)('php', [script, path]).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return { stdout: 'This example needs PHP: install it, and load the page again.' };
  });
  return stdout ? raw(stdout) : undefined;
}
