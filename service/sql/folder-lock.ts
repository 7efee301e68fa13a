import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Holds the number of the process that has the folder. */
const lockName = 'space-service.pid';

/**
 * Keeps a folder for this process until the answer is called. A process that is gone, be it by a crash, keeps nothing.
 *
 * @throws Error with one sentence for people when another process has it.
 */
export function lockFolder(folder: string): () => void {
  const lock = join(folder, lockName);
  mkdirSync(folder, { recursive: true });
  try {
    take(lock);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = Number(readFileSync(lock, 'utf8'));
    if (isAnother(holder)) {
      throw new Error(`Process ${holder} has the database in ${folder}: stop it, or name another DATABASE_FOLDER.`, { cause: error });
    }
    rmSync(lock);
    take(lock);
  }
  return () => rmSync(lock, { force: true });
}

/** Of two that try at the same time one fails. */
function take(lock: string) {
  writeFileSync(lock, String(process.pid), { flag: 'wx' });
}

/** In a container every process may have the same number: ours, left by one before us, is nobody's. */
function isAnother(holder: number): boolean {
  if (!Number.isSafeInteger(holder) || holder <= 0 || holder === process.pid) return false;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
