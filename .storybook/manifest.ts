/// <reference types="vite/client" />

interface Member {
  readonly kind: string;
  readonly name: string;
  readonly description?: string;
  readonly privacy?: string;
  readonly static?: boolean;
}

/** What is read of an element in `custom-elements.json`. */
interface ElementDeclaration {
  readonly tagName: string;
  readonly description?: string;
  readonly attributes?: readonly { readonly name: string; readonly fieldName: string }[];
  readonly events?: readonly { readonly name: string }[];
  readonly members?: readonly Member[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly (object | ElementDeclaration)[] }[];
}

// Found rather than imported: the file is made by the build, and types are checked without one.
const [found] = Object.values(import.meta.glob<Manifest>('../dist/custom-elements.json', { eager: true, import: 'default' }));
if (!found) throw new Error('dist/custom-elements.json is missing: run `npm run build`.');

const elements = found.modules.flatMap(({ declarations }) => declarations.filter(isElement));

/** What the pages of the elements show: what a page can set and listen to, each thing once. */
export const manifest = {
  ...found,
  modules: found.modules.map((module) => ({ ...module, declarations: module.declarations.map(withoutRepetition) })),
};

/** Every event that an element of the package fires. */
export const eventNames: readonly string[] = [
  ...new Set(elements.flatMap(({ events = [] }) => events.map(({ name }) => name))),
];

function isElement(declaration: object): declaration is ElementDeclaration {
  return 'tagName' in declaration;
}

/** A property with its attribute is one thing with two names. */
function withoutRepetition(declaration: object): object {
  if (!isElement(declaration)) return declaration;
  const { description = '', attributes = [], members = [] } = declaration;
  const attributeOf = new Map(attributes.map(({ name, fieldName }) => [fieldName, name]));
  const shown = members.filter(isForPages).map((member) => {
    const attribute = attributeOf.get(member.name);
    return attribute ? { ...member, description: `${member.description ?? ''} Attribute: \`${attribute}\`.` } : member;
  });
  return { ...declaration, description: withoutLineEnds(description), attributes: [], members: shown };
}

/** Code that goes on in the next line of a comment is not a block of code. */
function withoutLineEnds(text: string): string {
  return text.replaceAll(/(?<!\n)\n(?!\n)/gu, ' ');
}

function isForPages({ kind, privacy = 'public', static: ofClass = false }: Member): boolean {
  return kind === 'field' && privacy === 'public' && !ofClass;
}
