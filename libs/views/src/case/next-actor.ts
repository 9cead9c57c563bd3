import { type Language, say } from '#kernel/text.js';
import { CASE_ROLES } from '#machines/contract/case-role.js';
import type { StateRule } from '#machines/contract/state-rule.js';

/** Whose turn it is; null when the case is over. */
export function nextActor(rule: StateRule | undefined, status: string, language: Language) {
  if (!rule || status === 'done') return null;
  return { role: rule.actor, label: say(CASE_ROLES[rule.actor], language) };
}
