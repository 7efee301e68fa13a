import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { entriesForNode } from '../../tools/build/package-entries.js';

for (const [entry, built] of entriesForNode) {
  test(`space-elements${entry.slice(1)} can be imported where there is no page`, async () => {
    const source = new URL(built.replace('./dist/', '../../').replace(/\.js$/u, '.ts'), import.meta.url);
    assert.ok(existsSync(fileURLToPath(source)));
    await assert.doesNotReject(() => import(source.href) as Promise<unknown>);
  });
}
