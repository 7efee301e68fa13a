/**
 * Takes a folder and gives it back, as often as it is told, and fails when somebody else has it at the same time:
 * `tsx lock-again-and-again.ts <folder> <times>`. Says how often it had it.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { lockFolder } from '../../../service/database/folder-lock.js';

const [folder, times] = process.argv.slice(2);
const inUse = join(folder!, 'in-use');
let taken = 0;
for (let attempt = 1; attempt <= Number(times); attempt += 1) {
  const unlock = tryLock();
  if (unlock !== undefined) {
    taken += 1;
    writeFileSync(inUse, '', { flag: 'wx' });
    rmSync(inUse);
    unlock();
  }
  await pause(Math.random());
}
console.log(taken);

function tryLock(): (() => void) | undefined {
  try {
    return lockFolder(folder!);
  } catch (error) {
    if (String(error).includes('has the database in')) return undefined;
    throw error;
  }
}
