import type { ErrorDefinition } from '../errors.js';
import { text } from '../text.js';

/** An error by its code, the HTTP status it becomes, its title and what to do, each in Chinese and English. */
export const define = (
  code: string,
  status: number,
  [zhTitle, enTitle]: readonly [string, string],
  [zh, en]: readonly [string, string],
): ErrorDefinition => ({ code, status, title: text(zhTitle, enTitle), message: text(zh, en) });
