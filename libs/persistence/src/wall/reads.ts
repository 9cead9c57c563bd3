/** Something that answers statements: the house's own connections, or those behind a firm's wall. */
export interface Reads {
  // eslint-disable-next-line typescript/no-explicit-any
  query<T = any>(sql: string, parameters?: unknown[]): Promise<T>;
}
