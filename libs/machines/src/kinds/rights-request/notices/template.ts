import { text } from '#kernel/text.js';
import type { TextTemplate } from '../../../contract/case-kind.js';

/** `{caseNo}` is filled by whoever sends it, all other names by `effectData`. No notice carries a word of the file. */
export const template = (
  [zhTitle, enTitle]: readonly [string, string],
  [zhBody, enBody]: readonly [string, string],
): TextTemplate => ({ title: text(zhTitle, enTitle), body: text(zhBody, enBody) });
