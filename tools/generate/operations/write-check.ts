/** What of a definition is read here; valibot has a class of type for each. */
export interface Definition {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Definition>>;
  readonly item?: Definition;
  readonly wrapped?: Definition;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly pipe?: readonly Definition[];
  readonly requirement?: unknown;
  readonly key?: string;
}

/**
 * The check that pages run for a definition, as a call of the combinators in `src/services/check.ts`.
 *
 * @param write Returns the check of a part: its name where it has one.
 * @param combinators Gets the name of each combinator used.
 */
export function writeCheck(definition: Definition, write: (part: Definition) => string, combinators: Set<string>): string {
  const use = (combinator: string, content?: string) => {
    combinators.add(combinator);
    return content === undefined ? combinator : `${combinator}(${content})`;
  };
  const { type, entries = {}, item, wrapped, options = [], pipe = [], literal, key = '' } = definition;
  switch (type) {
    case 'string': {
      const patterns = pipe.filter((step) => step.type === 'regex').map((step) => String(step.requirement));
      if (pipe.length > 1 && pipe.length !== patterns.length + 1) {
        throw new Error(`Only patterns are understood: ${pipe.map((step) => step.type).join(', ')}`);
      }
      return use('text', patterns.join(', '));
    }
    case 'number':
      return pipe.some((step) => step.type === 'integer') ? use('integer') : use('number');
    case 'boolean':
      return use('boolean');
    case 'literal':
      return use('oneOf', quote(literal));
    case 'picklist':
      return use('oneOf', options.map(quote).join(', '));
    case 'variant': {
      const forms = (options as Definition[]).map((form) => `${String(form.entries?.[key]?.literal)}: ${write(form)}`);
      return use('variant', `${quote(key)}, { ${forms.join(', ')} }`);
    }
    case 'nullable':
    case 'optional':
      return use(type, write(wrapped!));
    case 'array':
      return use('list', write(item!));
    case 'object': {
      const members = Object.entries(entries).map(([name, entry]) => `\n  ${name}: ${write(entry).replaceAll('\n', '\n  ')},`);
      return use('object', `{${members.join('')}\n}`);
    }
    default:
      throw new Error(`Pages have no check for ${type}.`);
  }
}

function quote(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}
