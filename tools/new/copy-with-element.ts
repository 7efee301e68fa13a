import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** Made of the sources, or so large that no element needs it; of the examples, all but what they depend on. */
const leftOut =
  /^(?:(?:\.git|node_modules|dist.*|storybook-static|bench|test-results|docs\/images|test\/stories)(?:\/|$)|examples\/[^/]+\/(?!package\.json$))/u;

/** Copies the sources into a temporary folder, adds an element there with `npm run new`, and returns the folder. */
export function copyWithElement(tag: string): string {
  const root = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), 'space-elements-'));
  cpSync(root, folder, { recursive: true, filter: (path) => !leftOut.test(relative(root, path)) });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'new', tag], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm run new ${tag} failed:\n${stdout}${stderr}`);
  return folder;
}
