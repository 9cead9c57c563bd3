/** A mutation run repeats the property tests for every mutant: it asks for a share of their runs only. */
const SHARE = Number(process.env['HEYI_PROPERTY_SHARE'] ?? 1);

/** How often a property is tried; for `fc.assert`. */
export function runs(number: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(number * SHARE) };
}
