import { comesFromHere } from './other-sites.js';

const here = (headers: Record<string, string>) =>
  comesFromHere({ headers: { host: 'heyi.example:3000', ...headers } } as never);

it.each([
  {},
  { 'sec-fetch-site': 'same-origin' },
  { 'sec-fetch-site': 'none' },
  { origin: 'http://heyi.example:3000' },
  { origin: 'https://HEYI.example:3000' },
])('%j is ours', (headers) => expect(here(headers as never)).toBe(true));

it.each([
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { origin: 'http://heyi.example' },
  { origin: 'http://heyi.example:3000.evil.example' },
  { origin: 'http://evil.example/heyi.example:3000' },
  { origin: 'null' },
  { origin: '' },
])('%j is not', (headers) => expect(here(headers as never)).toBe(false));
