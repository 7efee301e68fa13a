import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether one of these files and folders changed since the result was made, or there is no result. */
export function isOutdated(result: string, sources: readonly string[]): boolean {
  const made = existsSync(result) ? statSync(result).mtimeMs : 0;
  return sources.flatMap(filesIn).some((file) => statSync(file).mtimeMs > made);
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name));
}
