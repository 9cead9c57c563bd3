import { Keyring } from '../secrets/keyring.js';
import { readCaseNo } from './case-number.js';
import { QueryCodes, readQueryCode } from './query-code.js';
import { TrackTokens } from './track-token.js';

const keyring = new Keyring({ secret: 'a secret for tests, 32 letters long' });
const codes = new QueryCodes(keyring);
const tokens = new TrackTokens(keyring);
const CASE = '0190a000-0000-7000-8000-000000000001';

describe('the query code', () => {
  it('is twelve unmistakable characters in three groups', () => {
    expect(codes.issue(CASE)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
  });

  it('is the same for the same case, and another for another case, generation or secret', () => {
    const other = new QueryCodes(new Keyring({ secret: 'another secret, also 32 letters long' }));
    expect(codes.issue(CASE)).toBe(codes.issue(CASE, 1));
    expect(
      new Set([codes.issue(CASE), codes.issue(CASE, 2), codes.issue(`${CASE}1`), other.issue(CASE)]).size,
    ).toBe(4);
  });

  it.each([
    ['7K3M-9QTX-2B4F', '7K3M9QTX2B4F'],
    ['7k3m 9qtx 2b4f', '7K3M9QTX2B4F'],
    [' ７Ｋ３Ｍ－９ＱＴＸ—2b4f ', '7K3M9QTX2B4F'],
    ['oOiI-lL00-1111', '001111001111'],
  ])('typed as "%s" is read as %s', (typed, code) => expect(readQueryCode(typed)).toBe(code));

  it.each(['', '7K3M-9QTX-2B4', '7K3M-9QTX-2B4FF', '7K3M-9QTX-2B4U', 'x'.repeat(10_000)])(
    'is not "%.20s"',
    (typed) => expect(readQueryCode(typed)).toBeNull(),
  );

  it('is stored as a digest that fits however the code is typed, and no other case', () => {
    const code = codes.issue(CASE);
    expect(codes.digest(CASE, code)).toMatch(/^[0-9a-f]{64}$/);
    expect(codes.digest(CASE, code.toLowerCase().replaceAll('-', ' '))).toBe(codes.digest(CASE, code));
    expect(codes.digest('other', code)).not.toBe(codes.digest(CASE, code));
    expect(codes.digest(CASE, 'no code')).not.toBe(codes.digest(CASE, code));
  });
});

it('the token of a link has 128 bits and is stored as a hash', () => {
  expect(tokens.issue(CASE)).toMatch(/^[\w-]{22}$/);
  expect(tokens.digest(tokens.issue(CASE))).toMatch(/^[0-9a-f]{64}$/);
  expect(tokens.issue(CASE, 2)).not.toBe(tokens.issue(CASE));
});

it.each([
  ['TS-2026-000123', 'TS-2026-000123'],
  [' ts－2026—000123 ', 'TS-2026-000123'],
  ['ts2026000123', 'TS-2026-000123'],
  ['anything else', '-'],
  [`TS-2026-${'9'.repeat(100)}`, '-'],
])('the case number "%s" is read as %s', (typed, read) => expect(readCaseNo(typed)).toBe(read));
