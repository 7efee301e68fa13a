import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import description from '../../package.json' with { type: 'json' };

interface Lock {
  readonly packages: Record<string, { readonly dependencies?: object; readonly bin?: object }>;
}

describe('the lock file of the examples', () => {
  // `npm ci` installs what it names, whatever the packed package itself depends on.
  it('names all that the package depends on', () => {
    const { packages } = JSON.parse(readFileSync('examples/package-lock.json', 'utf8')) as Lock;
    const { dependencies, bin } = packages[`node_modules/${description.name}`] ?? {};
    assert.deepEqual({ dependencies, bin }, { dependencies: description.dependencies, bin: description.bin });
    for (const name of Object.keys(description.dependencies)) assert.ok(packages[`node_modules/${name}`], name);
  });
});
