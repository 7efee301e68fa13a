import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { lockFolder } from '../../service/sql/folder-lock.js';
import { openPgliteDatabase } from '../../service/sql/pglite-database.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'space-service-'));
});

afterEach(() => rm(folder, { recursive: true }));

describe('the folder of the embedded database', () => {
  it('is for one process at a time', async () => {
    const other = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
    await once(other, 'spawn');
    await writeFile(join(folder, 'space-service.pid'), String(other.pid));
    await assert.rejects(openPgliteDatabase(folder), {
      message: `Process ${other.pid!} has the database in ${folder}: stop it, or name another DATABASE_FOLDER.`,
    });

    other.kill('SIGKILL');
    await once(other, 'exit');
    await (await openPgliteDatabase(folder)).close();
  });

  it('is free again once the database is closed', async () => {
    const database = await openPgliteDatabase(folder);
    await database.close();
    const unlock = lockFolder(folder);
    unlock();
  });

  it('is free when what is left there names nobody', async () => {
    await writeFile(join(folder, 'space-service.pid'), '');
    const unlock = lockFolder(folder);
    unlock();
  });
});
