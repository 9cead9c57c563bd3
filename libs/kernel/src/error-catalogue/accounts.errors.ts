import { define } from './define.js';

/** Keeping accounts. */
export const accountsErrors = {
  usernameTaken: define(
    'ACCOUNT.USERNAME_TAKEN',
    409,
    ['用户名已被使用', 'The user name is taken'],
    ['请换一个用户名。', 'Choose another user name.'],
  ),
  lastAdministrator: define(
    'ACCOUNT.LAST_ADMINISTRATOR',
    409,
    ['至少须有一名管理员', 'The last administrator'],
    ['请先让另一人成为管理员。', 'Make somebody else an administrator first.'],
  ),
  identityTaken: define(
    'ACCOUNT.IDENTITY_TAKEN',
    409,
    ['此统一登录账号已关联', 'Linked already'],
    ['它已与一个账号关联，请先解除。', 'It is linked to an account. Take that link back first.'],
  ),
} as const;
