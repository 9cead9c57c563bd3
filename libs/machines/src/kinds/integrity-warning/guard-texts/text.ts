import { text } from '#kernel/text.js';
import type { GuardText } from '../../../contract/case-kind.js';

/** A rule that refuses: what the person is told, and where the rule comes from. */
export const rule = (zh: string, en: string, source: string): GuardText => ({ says: text(zh, en), source });

/** A fork: where the matter goes on, not whether it may. */
export const fork = (zh: string, en: string, source = 'domain.md §4.4'): GuardText => ({
  says: text(zh, en),
  source,
  branch: true,
});
