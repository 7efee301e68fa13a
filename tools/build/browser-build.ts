/** What a page without a bundler gets: `dist/browser/`. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type OutputChunk, type Plugin, rolldown } from 'rolldown';
import { version } from '../../package.json' with { type: 'json' };
import { type ElementSource, readElements } from '../generate/elements/read-elements.js';
import { minify } from './minify.js';

/** What `manifest.json` says: every path is relative to its folder. */
export interface BrowserManifest {
  readonly version: string;
  readonly elements: Readonly<Record<string, ElementFiles>>;
  /** By file, as the attribute `integrity` takes it. */
  readonly integrity: Readonly<Record<string, string>>;
}

export interface ElementFiles {
  /** What the loader downloads for the element: worth a `modulepreload` each. */
  readonly modules: readonly string[];
  /** By language, what the element downloads when it stands in a text of that language. */
  readonly languages: Readonly<Record<string, string>>;
}

type Chunk = Pick<OutputChunk, 'name' | 'facadeModuleId' | 'fileName' | 'imports'>;

const folder = 'dist/browser';

/** Files with names that stay, for pages to name. */
const entries = {
  'space-elements': 'browser/space-elements',
  messages: 'browser/messages',
  services: 'services/index',
  session: 'session/index',
};

/** What several of the other elements may import: all but sentences, and checks that are downloaded on their own. */
const severalElements = /\/(?:dist\/src|node_modules)\/(?!.*(?:\/messages\/|\/terms-checks\.js|\?in=))/u;

const terser: Plugin = { name: 'terser', renderChunk: (code) => minify(code) };

/** The sentences that elements share go into the file of each: a page asks once for a language, not twice in a row. */
const ownLanguageFiles: Plugin = {
  name: 'own-language-files',
  async resolveId(source, importer) {
    const [file, element = file] = importer?.split('?in=') ?? [];
    if (!file || !/\/[a-z]{2,3}\.js$/u.test(source)) return undefined;
    const resolved = await this.resolve(source, file, { skipSelf: true });
    if (!resolved || !/\/localization\/[\w-]+\/[a-z]{2,3}\.js$/u.test(resolved.id)) return undefined;
    return `${resolved.id}?in=${element}`;
  },
  load(id) {
    const [file = '', importer] = id.split('?in=');
    return importer ? readFileSync(file, 'utf8') : undefined;
  },
};

/** Builds the loader with its chunks, the build in one file, and the manifest of both. */
export async function buildForBrowsers(): Promise<void> {
  const elements = await readElements();
  const chunks = await bundleLoader(elements);
  await bundleAll();
  writeFileSync(`${folder}/THIRD-PARTY-LICENSES.txt`, licences());
  writeFileSync(`${folder}/manifest.json`, `${JSON.stringify(describe(elements, chunks), undefined, 2)}\n`);
}

async function bundleLoader(elements: readonly ElementSource[]): Promise<Chunk[]> {
  // Files that the loader names. As entries of their own they export nothing that another file would have to hand on.
  const definitions = Object.fromEntries(elements.map((element) => [definitionName(element), element.definition]));
  const header = elements.filter((element) => definitionName(element) === 'header').map(({ tag }) => tag);
  const input = inputs({ ...entries, ...definitions });
  const bundle = await rolldown({ input, plugins: [ownLanguageFiles, terser] });
  const { output } = await bundle.write({
    dir: folder,
    format: 'es',
    minify: true,
    entryFileNames: ({ name }) => (name in definitions ? 'chunks/[name].js' : '[name].js'),
    chunkFileNames: ({ facadeModuleId, name }) => `chunks/${sentencesName(facadeModuleId) ?? name}.js`,
    codeSplitting: {
      groups: [
        // The classes of the header with all they import, which is most of what every element imports.
        { name: 'core', test: new RegExp(`/(?:${header.join('|')}|define-element|kind-icon)\\.js$`, 'u'), priority: 2 },
        { name: 'controls', test: severalElements, minShareCount: 2, priority: 1 },
      ],
    },
  });
  const built = output.filter((file) => file.type === 'chunk');
  const moved = moveChunks();
  return built.map(({ name, facadeModuleId, fileName, imports }) => ({ name, facadeModuleId, fileName: moved(fileName), imports: imports.map(moved) }));
}

/** `space-switcher.en` for the sentences of an element in a language, `space-switcher.menu.en` for a part of them. */
function sentencesName(module: string | null): string | undefined {
  return /\/components\/([\w-]+)\/messages\/([\w/]+)\.js$/u.exec(module ?? '')?.slice(1).join('.').replace('/', '.');
}

/**
 * Puts the chunks into a folder that is named by what is in them. The loader can so name files of which it does not know
 * more than the folder. Returns how a file is called afterwards.
 */
function moveChunks(): (file: string) => string {
  const hash = createHash('sha256');
  for (const file of readdirSync(`${folder}/chunks`).sort()) hash.update(file).update(readFileSync(`${folder}/chunks/${file}`));
  const release = hash.digest('hex').slice(0, 8);
  const moved = (text: string) => text.replaceAll('chunks/', `chunks/${release}/`);
  renameSync(`${folder}/chunks`, `${folder}/${release}`);
  mkdirSync(`${folder}/chunks`);
  renameSync(`${folder}/${release}`, `${folder}/chunks/${release}`);
  for (const name of Object.keys(entries)) {
    const file = `${folder}/${name}.js`;
    writeFileSync(file, moved(readFileSync(file, 'utf8')));
  }
  return moved;
}

async function bundleAll(): Promise<void> {
  const input = inputs({ 'space-elements.all': 'browser/space-elements.all' });
  const bundle = await rolldown({ input, plugins: [terser] });
  await bundle.write({ dir: folder, format: 'es', minify: true, entryFileNames: '[name].js', codeSplitting: false });
}

function inputs(modules: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(modules).map(([name, module]) => [name, `dist/src/${module}.js`]));
}

function licences(): string {
  const licence = (name: string) => readFileSync(`node_modules/${name}/LICENSE`, 'utf8');
  return ['lit', 'lucide-static'].map((name) => `${name}\n\n${licence(name)}`).join('\n\n');
}

/** The name of the file that defines an element: `header` for those of `src/browser/header.ts`, else the tag. */
function definitionName({ tag, definition }: ElementSource): string {
  return definition.startsWith('browser/') ? definition.replace('browser/', '') : tag;
}

function describe(elements: readonly ElementSource[], chunks: readonly Chunk[]): BrowserManifest {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  return {
    version,
    elements: Object.fromEntries(elements.map((element) => [element.tag, filesOf(element, chunks)])),
    integrity: Object.fromEntries(files.sort().map((file) => [file, integrityOf(file)])),
  };
}

function filesOf(element: ElementSource, chunks: readonly Chunk[]): ElementFiles {
  const definition = chunks.find(({ name }) => name === definitionName(element));
  if (!definition) throw new Error(`No file defines <${element.tag}>.`);
  const modules = withImports(definition, chunks);
  const shared = modules.slice(1).map((file) => basename(file, '.js')).sort().join(' and ');
  // What src/browser/download.ts asks for at once.
  const expected = definition.name === 'header' ? 'core' : 'controls and core';
  if (shared !== expected) throw new Error(`<${element.tag}> imports ${shared}, and the loader downloads ${expected}.`);
  return { modules, languages: languagesOf(element.tag, chunks) };
}

function withImports(chunk: Chunk, chunks: readonly Chunk[]): string[] {
  const imported = chunks.filter(({ fileName }) => chunk.imports.includes(fileName));
  return [...new Set([chunk.fileName, ...imported.flatMap((other) => withImports(other, chunks))])];
}

function languagesOf(tag: string, chunks: readonly Chunk[]): Record<string, string> {
  const language = new RegExp(`/${tag}/messages/(\\w+)\\.js$`, 'u');
  return Object.fromEntries(
    chunks.flatMap(({ facadeModuleId, fileName }) => {
      const [, name] = language.exec(facadeModuleId ?? '') ?? [];
      return name ? [[name, fileName]] : [];
    }),
  );
}

function integrityOf(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(`${folder}/${file}`)).digest('base64')}`;
}
