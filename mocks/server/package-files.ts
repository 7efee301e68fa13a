import { readFile } from 'node:fs/promises';

const contentTypes: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript', json: 'application/json' };

/** What pages need: the style sheet of the tokens, the themes, and the elements. */
const published = /^\/space-elements\/(?:tokens\.css|themes\/[\w-]+\.css|browser\/(?:[\w-]+\/)*[\w.-]+\.(?:js|json))$/u;

/** A file of the built package, by its path below `/space-elements/`. */
export async function readPackageFile(path: string): Promise<Response> {
  const [, extension = ''] = /\.(\w+)$/u.exec(path) ?? [];
  const content = published.test(path) ? await readFileAt(`dist/${path.slice('/space-elements/'.length)}`) : undefined;
  if (content === undefined) return new Response('There is no such file.\n', { status: 404 });
  return new Response(new Uint8Array(content), { headers: { 'Content-Type': `${contentTypes[extension]!}; charset=utf-8` } });
}

export async function readVersion(): Promise<string> {
  const text = await readFileAt('package.json');
  return (JSON.parse(text!.toString()) as { version: string }).version;
}

/** By its path in the package, which lies above the sources, and above what is built of them. */
async function readFileAt(path: string, folder = new URL('.', import.meta.url)): Promise<Buffer | undefined> {
  const isPackage = await readFile(new URL('package.json', folder)).then(
    () => true,
    () => false,
  );
  if (!isPackage) return readFileAt(path, new URL('..', folder));
  return readFile(new URL(path, folder)).catch(() => undefined);
}
