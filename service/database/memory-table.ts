type Columns<Column> = readonly [Column, ...Column[]];

/** Rows in memory by their primary key. A row is never changed, only replaced by another. */
export class Table<Row, Column extends keyof Row> {
  readonly #columns: Columns<Column>;
  readonly #rows: Map<string, Row>;

  /** @param columns Those that tell the rows apart. */
  constructor(columns: Columns<Column>, rows: readonly Row[] = []) {
    this.#columns = columns;
    this.#rows = new Map(rows.map((row) => [this.#keyOf(row), row]));
  }

  get all(): readonly Row[] {
    return [...this.#rows.values()];
  }

  find(key: Pick<Row, Column>): Row | undefined {
    return this.#rows.get(this.#keyOf(key));
  }

  put(row: Row) {
    this.#rows.set(this.#keyOf(row), row);
  }

  delete(key: Pick<Row, Column>) {
    this.#rows.delete(this.#keyOf(key));
  }

  #keyOf(key: Pick<Row, Column>): string {
    const [first, ...others] = this.#columns;
    return others.reduce((text, column) => `${text}\n${String(key[column])}`, String(key[first]));
  }
}
