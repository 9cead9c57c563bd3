import { fill, type Text, text } from '#kernel/text.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { CASE_ROLES, type CaseRole } from '#machines/contract/case-role.js';

/**
 * The guard that a person should hear of: the first that is a reason by itself. Guards that only choose between ways
 * onward come last.
 */
export function tellingGuard(kind: CaseKind, guards: readonly string[]): string | undefined {
  return guards.find((name) => kind.guards[name]?.branch !== true) ?? guards[0];
}

/** What a guard says, with the rule behind it. */
export function guardText(kind: CaseKind, name: string): Text {
  const guard = kind.guards[name];
  if (!guard) return text(name, name);
  return text(`${guard.says.zh}（依据：${guard.source}）`, `${guard.says.en} (${guard.source})`);
}

/** "须由以下人员进行：…" */
export function whoMay(roles: readonly CaseRole[]): Text {
  const people = roles.filter((role) => role !== 'system');
  return text(
    `须由以下人员进行：${people.map((role) => CASE_ROLES[role].zh).join('、')}。`,
    `For: ${people.map((role) => CASE_ROLES[role].en).join(', ')}.`,
  );
}

const NOT_NOW = text('案件处于“{state}”，现在不能进行。', 'The case is "{state}"; it is not possible now.');
const OVER = text('案件已结束。', 'The case is finished.');
const OPENING = text('案件正在登记，请稍候。', 'The case is being registered; please wait a moment.');

export function notInState(kind: CaseKind, state: string): Text {
  const { zh, en } = kind.states[state]?.label ?? text(state, state);
  return text(fill(NOT_NOW, { state: zh }).zh, fill(NOT_NOW, { state: en }).en);
}

export const FINISHED = OVER;
export const STILL_OPENING = OPENING;
