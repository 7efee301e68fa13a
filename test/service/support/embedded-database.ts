import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from '../../../service/database/database.js';
import { openPgliteDatabase } from '../../../service/database/pglite-database.js';

const modules = fileURLToPath(new URL('../../../node_modules/', import.meta.url));
const { version } = JSON.parse(readFileSync(join(modules, '@electric-sql/pglite/package.json'), 'utf8')) as { version: string };
const prototype = join(modules, `.cache/pglite-${version}`);

/** An embedded database without tables; closing it removes it. */
export async function openEmbeddedDatabase(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'embedded-'));
  await fillDatabaseFolder(folder);
  const database = await openPgliteDatabase(folder);
  return {
    query: (text, values) => database.query(text, values),
    transaction: (work, options) => database.transaction(work, options),
    async close() {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Puts an embedded database without tables into a folder. Making one takes seconds, so one is made and copied. */
export async function fillDatabaseFolder(folder: string): Promise<void> {
  if (!existsSync(prototype)) await makePrototype();
  cpSync(prototype, folder, { recursive: true });
}

async function makePrototype() {
  const made = `${prototype}.${randomUUID()}`;
  await (await openPgliteDatabase(made)).close();
  try {
    renameSync(made, prototype);
  } catch {
    // Another process was faster.
    rmSync(made, { recursive: true, force: true });
  }
}
