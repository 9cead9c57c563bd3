/** What no case is called; asked for like any other number. */
const NONE = '-';

/**
 * A case number as somebody typed it (`ts－2026–000123 `, without dashes too) in the form in which it is stored, `TS-2026-000123`.
 * Whatever else it is comes back as a number that no case has.
 */
export function readCaseNo(typed: string): string {
  if (typed.length > 60) return NONE;
  const match = /^([A-Z]{2})(\d{4})(\d{1,12})$/.exec(
    typed
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s\p{Pd}_]/gu, ''),
  );
  return match ? `${match[1]}-${match[2]}-${match[3]}` : NONE;
}
