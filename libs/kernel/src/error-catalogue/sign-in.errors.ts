import { define } from './define.js';

/** Proving who one is. */
export const signInErrors = {
  signInNeeded: define(
    'AUTH.SIGN_IN',
    401,
    ['请先登录', 'Sign in first'],
    ['请登录后再试。', 'Sign in and try again.'],
  ),
  signInFailed: define(
    'AUTH.FAILED',
    401,
    ['登录失败', 'Signing in failed'],
    ['用户名或密码不正确，请重新输入。', 'The user name or the password is not right.'],
  ),
  codeNeeded: define(
    'AUTH.CODE_NEEDED',
    401,
    ['需要第二重验证', 'A second factor is needed'],
    [
      '密码正确。请输入验证器应用的六位动态口令或一个备用码，或改用通行密钥登录。',
      'The password is right. Give the six digits of the authenticator app or a recovery code, or sign in with a passkey.',
    ],
  ),
  factorNeeded: define(
    'AUTH.SECOND_FACTOR_NEEDED',
    403,
    ['请先完成第二重验证', 'Second factor first'],
    [
      '您的身份须启用第二重验证：请先在“账号安全”中登记验证器或通行密钥；已登记的，请输入动态口令。',
      'Your office needs a second factor: enrol an authenticator app or a passkey, or give its code if you have one, then go on.',
    ],
  ),
  proveAgain: define(
    'AUTH.PROVE_AGAIN',
    403,
    ['请再次验证身份', 'Prove again who you are'],
    [
      '更改登录方式前，请再次输入密码（及动态口令）。',
      'Give your password (and code) once more before you change how you sign in.',
    ],
  ),
  sessionNeeded: define(
    'AUTH.SESSION_NEEDED',
    403,
    ['此功能须由本人登录后使用', 'Only for people who are signed in'],
    [
      '程序令牌不能更改登录方式，请由本人登录后操作。',
      'A token of a program cannot do this. Sign in yourself.',
    ],
  ),
  oidcFailed: define(
    'AUTH.OIDC_FAILED',
    401,
    ['统一登录未成功', 'Signing in there failed'],
    ['统一登录未完成或已超时，请重新登录。', 'Signing in was not completed or took too long. Start again.'],
  ),
  oidcUnlinked: define(
    'AUTH.OIDC_UNLINKED',
    403,
    ['此统一登录账号尚未关联', 'Not linked to an account here'],
    [
      '请联系管理员，把您的统一登录账号与本系统账号关联。',
      'Ask the administrator to link you to your account here.',
    ],
  ),
  oidcOff: define(
    'AUTH.OIDC_OFF',
    404,
    ['未启用统一登录', 'No other sign-in system'],
    ['请用用户名和密码或通行密钥登录。', 'Sign in with user name and password, or with a passkey.'],
  ),
  oidcAway: define(
    'AUTH.OIDC_AWAY',
    503,
    ['统一登录系统暂时不可用', 'The other sign-in system is away'],
    ['请稍后再试，或用用户名和密码登录。', 'Try again shortly, or sign in with user name and password.'],
  ),
  invitationOver: define(
    'AUTH.INVITATION_OVER',
    404,
    ['链接无效或已过期', 'The link is used up or over'],
    [
      '激活链接只能使用一次，且有时限。请向管理员索取新的链接。',
      'A link works once and for a short time. Ask the administrator for a new one.',
    ],
  ),
  factorExists: define(
    'FACTOR.EXISTS',
    409,
    ['已经登记', 'Already enrolled'],
    ['请先移除已登记的一项，再登记新的。', 'Remove the one that is enrolled first.'],
  ),
  factorCodeWrong: define(
    'FACTOR.CODE_WRONG',
    401,
    ['动态口令不正确', 'The code is not right'],
    [
      '请输入当前显示的新口令；每个口令和备用码只能使用一次。',
      'Give the code that is shown now; each code works once, a recovery code too.',
    ],
  ),
  passkeyRefused: define(
    'FACTOR.PASSKEY_REFUSED',
    400,
    ['通行密钥未能登记', 'The passkey was not accepted'],
    [
      '请在本网站上重新登记，并按提示验证本人。',
      'Register it again on this site and let the device verify you.',
    ],
  ),
} as const;
