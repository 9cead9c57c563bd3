import { hasGivenPassword, isPlaceholder } from './given-secrets.js';

it.each([
  'postgresql://heyi:heyi@db/heyi',
  'postgresql://a:Postgres@db/heyi',
  'postgresql://a:change%2Dme@db/x',
])('%s has a password that everybody knows', (address) => expect(hasGivenPassword(address)).toBe(true));
it.each(['postgresql://heyi:w9-own@db/heyi', 'postgresql:///heyi?host=/run/postgresql', 'no address'])(
  '%s has not',
  (address) => expect(hasGivenPassword(address)).toBe(false),
);
it.each(['change-me-change-me-change-me-change-me', 'x'.repeat(40), 'abcabcabcabcabcabcabcabcabcabcabcabc'])(
  '%s is a placeholder',
  (secret) => expect(isPlaceholder(secret)).toBe(true),
);
it('what openssl makes is none', () =>
  expect(isPlaceholder('5f1d0f9b7f2f4c7a3b1e6d8c9a0b2c4d5e6f708192a3b4c5d6e7f8091a2b3c4d')).toBe(false));
