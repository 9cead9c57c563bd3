/**
 * The quasigroup of H. Michael Damm's dissertation (2004): its check digit finds every single wrong digit and every
 * swap of two neighbours, the two mistakes that people make when they copy a number.
 */
const DAMM: readonly string[] = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

/** The check digit of a row of digits. Throws a TypeError on anything else. */
export function checkDigit(digits: string): string {
  if (!/^\d+$/.test(digits)) throw new TypeError(`not a row of digits: ${digits}`);
  return [...digits].reduce((row, digit) => DAMM[Number(row)]?.[Number(digit)] as string, '0');
}

/** True when the last digit is the check digit of those before it. */
export function hasCheckDigit(digits: string): boolean {
  return /^\d{2,}$/.test(digits) && checkDigit(digits) === '0';
}
