import assert from 'node:assert/strict';
import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { lockFolder } from '../../service/database/folder-lock.js';
import { openPgliteDatabase } from '../../service/database/pglite-database.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'space-service-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** What a process puts down in the folder, and leaves there when it crashes. */
async function claim({ host = hostname(), pid }: { readonly host?: string; readonly pid: number }): Promise<string> {
  const name = `space-service.${host}.${pid}.${crypto.randomUUID()}`;
  await writeFile(join(folder, name), '');
  return name;
}

describe('the folder of the embedded database', () => {
  it('is closed to other users of the machine, new or there before', async () => {
    await chmod(folder, 0o755);
    for (const place of [folder, join(folder, 'new')]) {
      const unlock = lockFolder(place);
      assert.equal((await stat(place)).mode & 0o777, 0o700);
      unlock();
    }
  });

  it('is for one process at a time, and free again when that crashed', async () => {
    const other = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
    await once(other, 'spawn');
    await claim({ pid: other.pid! });
    await assert.rejects(openPgliteDatabase(folder), {
      message: `Process ${other.pid!} has the database in ${folder}: stop it, or name another DATABASE_FOLDER.`,
    });

    other.kill('SIGKILL');
    await once(other, 'exit');
    await (await openPgliteDatabase(folder)).close();
  });

  it('is for one caller in a process', async () => {
    const unlock = lockFolder(folder);
    assert.throws(() => lockFolder(folder), /has the database/);
    assert.throws(() => lockFolder(folder), /has the database/);
    unlock();
    lockFolder(folder)();
  });

  it('is free again once the database is closed, with nothing of the lock left', async () => {
    const database = await openPgliteDatabase(folder);
    await database.close();
    const names = await readdir(folder);
    assert.deepEqual(
      names.filter((name) => name.startsWith('space-service')),
      [],
    );
    lockFolder(folder)();
  });

  it('is free when a process of the same number, in a container, left it behind', async () => {
    await claim({ pid: process.pid });
    lockFolder(folder)();
  });

  it('is not free when another container claims it, whatever the number of its process', async () => {
    const name = await claim({ host: 'another-container', pid: process.pid });
    assert.throws(() => lockFolder(folder), new RegExp(`on another-container .* remove the file ${name}\\.$`));
    await rm(join(folder, name));
    lockFolder(folder)();
  });

  it('is never had by two of several processes that take it and give it back all the time', async () => {
    await claim({ pid: spawnSync(process.execPath, ['--version']).pid });
    const script = new URL('./support/lock-again-and-again.ts', import.meta.url).pathname;
    const run = () => promisify(execFile)(process.execPath, ['--import', 'tsx', script, folder, '1500']);
    const runs = await Promise.all([run(), run(), run()]);
    const taken = runs.map(({ stdout }) => Number(stdout));
    assert.ok(taken.reduce((sum, count) => sum + count, 0) > 0, `taken ${taken.join(', ')} times`);
  });
});
