/** Collects what a statement binds: `bind(value)` gives the place holder to write into the SQL. */
export class Parameters {
  readonly values: unknown[] = [];

  bind(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
}
