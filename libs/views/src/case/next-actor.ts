import { type Language, say } from '#kernel/text.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { CASE_ROLES } from '#machines/contract/case-role.js';

/**
 * Whose turn it is; null when nobody is waited for. That is so before the case is closed as well: once there is a result
 * in the last stage, what somebody may still do is a right (to reopen, to rate), not a duty.
 */
export function nextActor(
  kind: Pick<CaseKind, 'states' | 'stages'>,
  state: string,
  status: string,
  language: Language,
) {
  const rule = kind.states[state];
  if (!rule || status === 'done') return null;
  const isLast = rule.stage === Object.keys(kind.stages).at(-1);
  if (isLast && (rule.tone === 'success' || rule.tone === 'ended')) return null;
  return { role: rule.actor, label: say(CASE_ROLES[rule.actor], language) };
}
