import { text, type Text } from '#kernel/text.js';
import { isCommon } from './common-passwords.js';
import { LONGEST_PASSWORD } from './password.js';

/** Characters as people count them (ASVS 5.0, 6.2.1 and 6.2.9). */
const FEWEST = 8;
const MOST = 128;
const SHORTEST_NAME = 4;
const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

export interface PasswordProblem {
  readonly code: 'tooShort' | 'tooLong' | 'common' | 'containsUsername';
  readonly message: Text;
}

const problem = (code: PasswordProblem['code'], zh: string, en: string): PasswordProblem => ({
  code,
  message: text(zh, en),
});
const TOO_SHORT = problem('tooShort', `至少 ${FEWEST} 个字符`, `must have at least ${FEWEST} characters`);
const TOO_LONG = problem('tooLong', `最多 ${MOST} 个字符`, `must have at most ${MOST} characters`);
const COMMON = problem(
  'common',
  '此密码太常见，容易被猜中，请换一个（例如几个不相干的词）',
  'is too common and easily guessed; choose another, such as a few unrelated words',
);
const CONTAINS_USERNAME = problem(
  'containsUsername',
  '密码不能由用户名加几个字符构成',
  'must not be the user name with a few characters more',
);

/**
 * Why this password cannot be taken, or null. Length, how common it is and the user name are all that is asked: rules
 * about kinds of characters make passwords worse, and none expires (ASVS 5.0, 6.2.5 and 6.2.10).
 */
export function passwordProblem(password: string, username: string): PasswordProblem | null {
  if (password.length > LONGEST_PASSWORD) return TOO_LONG;
  const normal = password.normalize('NFKC');
  const length = [...characters.segment(normal)].length;
  if (length < FEWEST) return TOO_SHORT;
  if (length > MOST || Buffer.byteLength(normal) > LONGEST_PASSWORD) return TOO_LONG;
  if (isCommon(normal)) return COMMON;
  return isMostly(normal.toLowerCase(), username.normalize('NFKC').toLowerCase()) ? CONTAINS_USERNAME : null;
}

/** The name, once or more, and fewer than eight characters of one's own. */
function isMostly(password: string, name: string): boolean {
  if (password === name) return true;
  if (name.length < SHORTEST_NAME || !password.includes(name)) return false;
  return [...characters.segment(password.replaceAll(name, ''))].length < FEWEST;
}
