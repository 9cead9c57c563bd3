import { sessionToken } from './cookie.js';

const token = (cookie?: string) => sessionToken({ headers: { cookie } } as never);

it('finds our cookie among others', () => {
  expect(token('a=b; heyi_session=abc_DEF-1; c=d')).toBe('abc_DEF-1');
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
