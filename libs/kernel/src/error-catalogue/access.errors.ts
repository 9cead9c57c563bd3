import { define } from './define.js';

/** What is not for the caller, or not so often. */
export const accessErrors = {
  csrfFailed: define(
    'AUTH.CROSS_SITE',
    403,
    ['来源不符', 'Cross-site request refused'],
    ['此请求来自其他网站，已拒绝。', 'This request came from another site and was refused.'],
  ),
  forbidden: define(
    'AUTH.FORBIDDEN',
    403,
    ['没有权限', 'Not allowed'],
    ['您的身份不能使用此功能。', 'Your role may not use this.'],
  ),
  tooManyRequests: define(
    'LIMIT.TOO_MANY',
    429,
    ['操作过于频繁', 'Too many requests'],
    ['请在 {seconds} 秒后再试。', 'Try again in {seconds} seconds.'],
  ),
} as const;
