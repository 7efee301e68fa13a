/**
 * Checks a value that came over the wire: returns it with its known members, or throws with the place where it has
 * another form. The files in `generated/` are made of these.
 */
export type Check<T = unknown> = (value: unknown, place: string) => T;

/* @__NO_SIDE_EFFECTS__ */
const check =
  (holds: (value: unknown) => boolean): Check =>
  (value, place) => {
    if (!holds(value)) throw new TypeError(place);
    return value;
  };

/* @__NO_SIDE_EFFECTS__ */
export const text = (pattern?: RegExp) =>
  check((value) => typeof value === 'string' && (!pattern || pattern.test(value)));

export const number = /* @__PURE__ */ check((value) => typeof value === 'number');

export const boolean = /* @__PURE__ */ check((value) => typeof value === 'boolean');

export const integer = /* @__PURE__ */ check(Number.isInteger);

/** The answer has no content. */
export const nothing = /* @__PURE__ */ check((value) => value === undefined) as Check<undefined>;

/* @__NO_SIDE_EFFECTS__ */
export const oneOf = (...values: unknown[]) => check((value) => values.includes(value));

/* @__NO_SIDE_EFFECTS__ */
export const nullable =
  (content: Check): Check =>
  (value, place) =>
    value === null ? value : content(value, place);

/* @__NO_SIDE_EFFECTS__ */
export const optional =
  (content: Check): Check =>
  (value, place) =>
    value === undefined ? value : content(value, place);

/* @__NO_SIDE_EFFECTS__ */
export const list =
  (item: Check): Check =>
  (value, place) => {
    if (!Array.isArray(value)) throw new TypeError(place);
    return value.map((member, index) => item(member, `${place}/${index}`));
  };

/* @__NO_SIDE_EFFECTS__ */
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

/**
 * An object whose member `key` says which of several forms it has.
 *
 * @__NO_SIDE_EFFECTS__
 */
export const variant =
  (key: string, forms: Readonly<Record<string, Check>>): Check =>
  (value, place) => {
    const form = Object.entries(forms).find(([name]) => name === (value as Record<string, unknown> | null)?.[key]);
    if (!form) throw new TypeError(`${place}/${key}`);
    return form[1](value, place);
  };
