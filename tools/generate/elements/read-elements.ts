import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cli as analyze } from '@custom-elements-manifest/analyzer/cli.js';

/** What the manifest says about one thing that an element offers. */
export interface Described {
  readonly name: string;
  readonly description?: string;
}

/** An element as the custom elements manifest describes it. */
export interface ElementDescription extends Described {
  readonly tagName: string;
  readonly members?: readonly (Described & { readonly kind: string; readonly readonly?: boolean; readonly attribute?: string })[];
  readonly attributes?: readonly (Described & { readonly fieldName?: string })[];
  readonly slots?: readonly Described[];
  readonly events?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

/** Everything that lists of elements are made of: a folder of `src/components/` with a `define.ts`. */
export interface ElementSource {
  readonly tag: string;
  readonly className: string;
  /** The name of its dictionary; undefined when it says nothing. */
  readonly dictionary: string | undefined;
  /** The module that defines it, below `src/` and without its extension. */
  readonly definition: string;
  readonly description: ElementDescription;
}

/** An event of the elements: a file of `src/events/`. */
export interface EventSource {
  readonly type: string;
  readonly className: string;
  readonly description: string;
  /** The names of what `detail` holds. */
  readonly detail: readonly string[];
  readonly cancelable: boolean;
}

/** A page object of `testing/`, and with it a driver for each test tool. */
export interface PageSource {
  readonly driver: string;
  readonly actions: readonly string[];
  /** Getters, and methods that find something, as they are called. */
  readonly views: readonly string[];
}

const config = 'tools/build/custom-elements-manifest.config.js';

/** The tags of all elements, in the order of the alphabet. */
export function readTags(): readonly string[] {
  return readdirSync('src/components').filter((tag) => existsSync(`src/components/${tag}/define.ts`)).sort();
}

/** All elements, in the order of their tags. Throws when one has no doc block with `@element`. */
export async function readElements(): Promise<readonly ElementSource[]> {
  const manifest = (await analyze({ argv: ['analyze', '--quiet', '--config', config], noWrite: true })) as {
    readonly modules: readonly { readonly declarations: readonly ElementDescription[] }[];
  };
  const descriptions = manifest.modules.flatMap(({ declarations }) => declarations);
  const bundles = readBundles();
  return readTags().map((tag) => {
    const description = descriptions.find(({ tagName }) => tagName === tag);
    if (!description) throw new Error(`<${tag}> is not in the manifest: its class needs a doc block with @element.`);
    return {
      tag,
      className: description.name,
      dictionary: existsSync(`src/components/${tag}/${tag}.messages.ts`) ? `${camelCase(tag)}Messages` : undefined,
      definition: bundles.get(tag) ?? `components/${tag}/define`,
      description,
    };
  });
}

/** All events, in the order of their types. */
export function readEvents(): readonly EventSource[] {
  return readdirSync('src/events')
    .filter((file) => file !== 'index.ts')
    .map((file) => {
      const source = readFileSync(`src/events/${file}`, 'utf8');
      const { comment, className, type, options } =
        /\/\*\*(?<comment>(?:(?!\*\/)[\s\S])*)\*\/\s*export class (?<className>\w+)[\s\S]*?super\(\s*'(?<type>[^']+)'(?<options>[^;]*);/u.exec(source)?.groups ?? {};
      if (!comment || !className || !type) throw new Error(`src/events/${file} has no event class with a doc comment.`);
      const [, members = ''] = /export interface \w+Detail \{([\s\S]*?)\n\}/u.exec(source) ?? [];
      return {
        type,
        className,
        description: comment.replace(/\s*\n\s*\* ?/gu, ' ').trim(),
        detail: [...members.matchAll(/^ {2}readonly (\w+)/gmu)].map(([, name = '']) => name),
        cancelable: (options ?? '').includes('cancelable: true'),
      };
    })
    .sort((one, other) => (one.type < other.type ? -1 : 1));
}

/** The page objects, what all have in common first. */
export function readPages(elements: readonly ElementSource[]): readonly PageSource[] {
  const driven = elements.filter(({ tag }) => existsSync(`testing/page-objects/${tag}.ts`));
  return [
    { driver: 'all', ...readPage('element-page') },
    ...driven.map(({ tag, className }) => ({ driver: `\`${className}Driver\``, ...readPage(tag) })),
  ];
}

function readPage(file: string): Omit<PageSource, 'driver'> {
  const source = readFileSync(`testing/page-objects/${file}.ts`, 'utf8');
  const members = [...source.matchAll(/^ {2}(?<kind>get |async )?(?<name>(?!constructor)[a-z]\w*)\((?<parameters>[^)]*)\): (?<type>[^{]+) \{$/gmu)].map(({ groups }) => groups!);
  const isAction = (type = '') => type === 'Promise<void>';
  return {
    actions: members.filter(({ type }) => isAction(type)).map(({ name = '' }) => name),
    views: members
      .filter(({ type }) => !isAction(type))
      .map(({ kind, name = '', parameters = '' }) => (kind === 'get ' ? name : `${name}(${parameters.replace(/: [^,]+/gu, '')})`)),
  };
}

/** The elements that the loader downloads in one file, by the modules of `src/browser/` that import several definitions. */
function readBundles(): ReadonlyMap<string, string> {
  const modules = readdirSync('src/browser').map((file) => `browser/${file.replace(/\.ts$/u, '')}`);
  return new Map(
    modules.flatMap((module) => {
      const source = readFileSync(`src/${module}.ts`, 'utf8');
      return [...source.matchAll(/^import '\.\.\/components\/([\w-]+)\/define\.js';/gmu)].map(([, tag = '']) => [tag, module] as const);
    }),
  );
}

export function camelCase(tag: string): string {
  return tag.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

export function pascalCase(tag: string): string {
  return camelCase(`-${tag}`);
}
