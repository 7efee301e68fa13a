/** `npm run new <tag>`: writes the skeleton of an element, and the lists that name it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { skeleton } from './skeleton.js';

const [tag = ''] = process.argv.slice(2);
const refusal = refuse(tag);
if (refusal) {
  console.error(refusal);
  process.exit(1);
}

const files = skeleton(tag);
for (const [file, content] of files) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
const { status } = spawnSync('npm', ['run', '--silent', 'generate'], { stdio: 'inherit' });
if (status !== 0) process.exit(1);
console.log(`Wrote <${tag}>:\n${[...files.keys()].map((file) => `  ${file}\n`).join('')}\ndocs/adding-an-element.md says how to go on.`);

/** Why there can be no element of this tag, in a sentence; undefined when there can. */
function refuse(wanted: string): string | undefined {
  if (!/^[a-z]+(?:-[a-z0-9]+)+$/u.test(wanted)) {
    return `“${wanted}” is no tag for an element: give one of lower-case words with hyphens between them, such as space-members.`;
  }
  if (existsSync(`src/components/${wanted}`)) return `<${wanted}> exists already, in src/components/${wanted}.`;
  return undefined;
}
