import { cookieOf } from './cookie.js';

const token = (cookie?: string, secure = false) =>
  cookieOf({ headers: { cookie } } as never, 'heyi_session', secure);

it('finds our cookie among others', () => {
  expect(token('a=b; heyi_session=abc_DEF-1; c=d')).toBe('abc_DEF-1');
  expect(token('heyi_session=planted; __Host-heyi_session=ours', true)).toBe('ours');
});

it('over https takes none that a neighbour could have planted', () => {
  expect(token('heyi_session=planted', true)).toBeUndefined();
  expect(token('__Secure-heyi_session=planted', true)).toBeUndefined();
});

it.each([
  undefined,
  '',
  'heyi_session',
  'heyi_session=',
  'heyi_session=a b',
  'xheyi_session=abc',
  'heyi_session=<script>',
  `heyi_session=${'x'.repeat(101)}`,
])('takes %j for no cookie of ours', (cookie) => expect(token(cookie)).toBeUndefined());
