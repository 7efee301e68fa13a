/**
 * How values that are not text, numbers or truth are read, by the number that PostgreSQL gives their type
 * (`pg_type.oid`). Both adapters read alike.
 */
export const columnParsers: Readonly<Record<number, (text: string) => unknown>> = {
  /** `bigint`: what `count(*)` answers, far below the first integer that JavaScript cannot tell from the next. */
  20: (text: string) => Number(text),
  /** `timestamptz`, such as `2025-02-03 08:00:00.123+00`. */
  1184: (text: string) => new Date(text).toISOString(),
};
