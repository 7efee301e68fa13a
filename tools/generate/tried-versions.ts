/** The products of hosts that the tests use, with the versions that the lock files give them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Beside the products themselves: what they are built with, and what the tests and the examples are made with. */
const beside =
  /^(?:@angular\/(?!core|material)|@hono\/|@lit|@sveltejs\/|@tailwindcss\/|@types\/|@vitejs\/|axe-core|colorjs\.io|dom-accessibility-api|ejs|hono|lit$|react-dom|rxjs|space-elements|svelte-check|tsx|typescript$|vue-tsc)/u;

/** Each product, its version, and the folder of the example or the test that uses it. */
export function triedVersions(): string {
  const rows = [...examples(), ...tests()];
  const products = [...new Set(rows.map(({ product }) => product))].sort();
  const lines = products.map((product) => {
    const uses = rows.filter((row) => row.product === product);
    const versions = new Set(uses.map(({ version }) => version));
    const drivers = uses.filter(({ place }) => place.startsWith('testing/'));
    const places = new Set((drivers.length ? drivers : uses).map(({ place }) => `[${place.split('/').at(-1)!}](../${place})`));
    return `| ${product} | ${[...versions].join(', ')} | ${[...places].join(', ')} |`;
  });
  return ['| product | version | by |', '|---|---|---|', ...lines, ''].join('\n');
}

function examples() {
  const folders = readdirSync('examples').filter((name) => existsSync(`examples/${name}/package.json`));
  return folders.flatMap((name) => {
    const versions = new Map([...versionsIn('examples'), ...versionsIn('examples', `${name}/`)]);
    const { dependencies, devDependencies } = JSON.parse(readFileSync(`examples/${name}/package.json`, 'utf8')) as Manifest;
    return row(Object.keys({ ...dependencies, ...devDependencies }), versions, `examples/${name}`);
  });
}

/** By what the tests of the package, and the drivers for runners, import. */
function tests() {
  const versions = versionsIn('.');
  return ['test/package', 'testing'].flatMap(filesIn).flatMap((file) => {
    const imports = [...readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'(?<name>(?:@[\w.-]+\/)?[\w.-]+)[^']*'/gu)];
    const place = file.startsWith('testing/') ? dirname(file) : file;
    return row(imports.map(({ groups }) => groups!['name']!), versions, place);
  });
}

function filesIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.tsx?$/u.test(name)).sort().map((name) => join(folder, name));
}

function row(products: readonly string[], versions: ReadonlyMap<string, string>, place: string) {
  return products.flatMap((product) => {
    const version = versions.get(product);
    return version && !beside.test(product) ? [{ product, version, place }] : [];
  });
}

/** @param workspace The folder of a workspace with a slash, for what it has in another version than the others. */
function versionsIn(folder: string, workspace = ''): ReadonlyMap<string, string> {
  const { packages } = JSON.parse(readFileSync(`${folder}/package-lock.json`, 'utf8')) as Lock;
  const prefix = `${workspace}node_modules/`;
  return new Map(
    Object.entries(packages).flatMap(([path, { version }]) =>
      path.startsWith(prefix) && path.lastIndexOf('node_modules/') === workspace.length && version ? [[path.slice(prefix.length), version] as const] : [],
    ),
  );
}
