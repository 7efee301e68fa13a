import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import description from '../../package.json' with { type: 'json' };

/** The sources of the entries that are modules, by entry. */
const entries = Object.entries(description.exports).flatMap(([entry, target]) => {
  const source = typeof target === 'string' ? '' : target.default.replace('./dist/', '../../').replace(/\.js$/u, '.ts');
  return source ? [[entry, new URL(source, import.meta.url)] as const] : [];
});

for (const [entry, source] of entries) {
  test(`space-elements${entry.slice(1)} can be imported where there is no page`, async () => {
    assert.ok(existsSync(fileURLToPath(source)));
    await assert.doesNotReject(() => import(source.href) as Promise<unknown>);
  });
}
