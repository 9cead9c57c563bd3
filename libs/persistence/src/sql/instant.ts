/** `timestamptz` columns come back as Date; the engine speaks ISO 8601 text in UTC. */
export function iso(value: Date): string;
export function iso(value: Date | null): string | null;
export function iso(value: Date | null): string | null {
  return value === null ? null : value.toISOString();
}

/** PostgreSQL's 'infinity' arrives as the number Infinity: no deadline. */
export function isoOrNever(value: Date | number): string | null {
  return value instanceof Date ? value.toISOString() : null;
}
