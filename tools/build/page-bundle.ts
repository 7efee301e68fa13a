import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type OutputChunk, rolldown } from 'rolldown';
import { minify } from './minify.js';

/** The language that a weighed page speaks. */
export const language = 'en';

const languageFile = /\/messages\/(?<part>\w+\/)?(?<language>[a-z]{2,3})\.js$/u;
const root = new URL('../..', import.meta.url).pathname;

/** One file of a page, minified. */
export interface PageFile {
  readonly name: string;
  readonly code: string;
  /** What it is made of: by path, the code of each module before it is minified. */
  readonly modules: ReadonlyMap<string, string>;
}

/** What a page with some elements downloads, as its own bundler makes it of `dist/`. */
export interface PageBundle {
  /** What it needs to show them. */
  readonly atOnce: readonly PageFile[];
  /** What it downloads when somebody needs it. */
  readonly afterwards: readonly PageFile[];
  /** By the file that is imported dynamically, what it downloads with it that it does not have at once. */
  readonly pieces: ReadonlyMap<string, readonly PageFile[]>;
}

/**
 * At once a page downloads what its elements import, and one language of each that shows words, without those parts of
 * it that stand in a folder of their own; what they import dynamically otherwise is downloaded when somebody needs it.
 */
export async function bundlePage(elements: readonly string[]): Promise<PageBundle> {
  const chunks = await bundle(elements);
  const entry = chunks.filter((chunk) => chunk.isEntry);
  const spoken = elements.filter(showsWords).map((tag) => `/${tag}/messages/${language}.js`);
  const atOnce = reach(entry, chunks, (module) => spoken.some((file) => module.endsWith(file)));
  const everything = reach(entry, chunks, () => true);
  const afterwards = everything.filter((chunk) => !atOnce.includes(chunk));
  const files = new Map(await Promise.all(everything.map(async (chunk) => [chunk, await fileOf(chunk)] as const)));
  const filesOf = (some: readonly OutputChunk[]) => some.map((chunk) => files.get(chunk)!);
  const pieces = afterwards
    .filter(({ facadeModuleId }) => facadeModuleId)
    .map((chunk) => {
      const needed = reach([chunk], chunks, () => false).filter((other) => afterwards.includes(other));
      return [files.get(chunk)!.name, filesOf(needed)] as const;
    });
  return { atOnce: filesOf(atOnce), afterwards: filesOf(afterwards), pieces: new Map(pieces) };
}

/** False for an element that downloads its sentences only when it has something to announce. */
export function showsWords(tag: string): boolean {
  return readFileSync(`${root}dist/src/components/${tag}/${tag}.js`, 'utf8').includes('new LocalizationController(');
}

async function fileOf({ code, facadeModuleId, fileName, modules }: OutputChunk): Promise<PageFile> {
  const codes = Object.entries(modules).map(([id, module]) => [relative(root, id), module.code ?? ''] as const);
  const name = facadeModuleId?.startsWith('/') ? relative(`${root}dist/src`, facadeModuleId) : fileName;
  return { name, code: await minify(code), modules: new Map(codes) };
}

async function bundle(elements: readonly string[]): Promise<OutputChunk[]> {
  const page = 'page.js';
  const imports = elements.map((tag) => `import '${root}dist/src/components/${tag}/define.js';`).join('\n');
  const build = await rolldown({
    input: page,
    plugins: [
      {
        name: 'page',
        resolveId: (source) => (source === page ? page : undefined),
        load: (id) => (id === page ? imports : undefined),
      },
    ],
  });
  const { output } = await build.generate({ format: 'es', minify: true });
  return output.filter((file) => file.type === 'chunk');
}

/** The chunks that a page asks for: all it imports, and of what it may import those that it wants. */
function reach(from: readonly OutputChunk[], chunks: readonly OutputChunk[], wants: (module: string) => boolean): OutputChunk[] {
  const reached = new Set<OutputChunk>();
  const visit = (chunk: OutputChunk | undefined, needed: boolean) => {
    if (!chunk || reached.has(chunk)) return;
    const module = chunk.facadeModuleId ?? '';
    const spoken = languageFile.exec(module)?.groups?.['language'] ?? language;
    if (!needed && (spoken !== language || !wants(module))) return;
    reached.add(chunk);
    const find = (name: string) => chunks.find(({ fileName }) => fileName === name);
    for (const name of chunk.imports) visit(find(name), true);
    for (const name of chunk.dynamicImports) visit(find(name), false);
  };
  for (const chunk of from) visit(chunk, true);
  return [...reached];
}
