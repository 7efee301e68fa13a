/**
 * Checks a value that came over the wire: answers it with the members that are known, or throws at the place where it
 * is of another form. `answer-checks.ts` is made of these.
 */
export type Check<T = unknown> = (value: unknown, place: string) => T;

const check =
  (holds: (value: unknown) => boolean): Check =>
  (value, place) => {
    if (!holds(value)) throw new TypeError(place);
    return value;
  };

export const text = (pattern?: RegExp) =>
  check((value) => typeof value === 'string' && (!pattern || pattern.test(value)));

export const number = check((value) => typeof value === 'number');

export const boolean = check((value) => typeof value === 'boolean');

export const integer = check(Number.isInteger);

export const oneOf = (...values: unknown[]) => check((value) => values.includes(value));

export const nullable =
  (content: Check): Check =>
  (value, place) =>
    value === null ? value : content(value, place);

export const optional =
  (content: Check): Check =>
  (value, place) =>
    value === undefined ? value : content(value, place);

export const list =
  (item: Check): Check =>
  (value, place) => {
    if (!Array.isArray(value)) throw new TypeError(place);
    return value.map((member, index) => item(member, `${place}/${index}`));
  };

export const object =
  (members: Readonly<Record<string, Check>>): Check =>
  (value, place) => {
    if (!value || typeof value !== 'object') throw new TypeError(place);
    const known: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(members)) {
      const checked = member((value as Record<string, unknown>)[name], `${place}/${name}`);
      if (checked !== undefined) known[name] = checked;
    }
    return known;
  };

/** An object whose member `key` says which of several forms it has. */
export const variant =
  (key: string, forms: Readonly<Record<string, Check>>): Check =>
  (value, place) => {
    const form = Object.entries(forms).find(([name]) => name === (value as Record<string, unknown> | null)?.[key]);
    if (!form) throw new TypeError(`${place}/${key}`);
    return form[1](value, place);
  };
