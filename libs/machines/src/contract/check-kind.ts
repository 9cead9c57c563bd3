import type { CaseKind } from './case-kind.js';
import { checkActions } from './checks/check-actions.js';
import { checkDeadlines } from './checks/check-deadlines.js';
import { checkEffects } from './checks/check-effects.js';
import { checkCodes, checkEventNames, checkEventRules } from './checks/check-events.js';
import { checkGuards } from './checks/check-guards.js';
import { checkIdentity } from './checks/check-identity.js';
import { checkPurity } from './checks/check-purity.js';
import { checkReachability } from './checks/check-reachability.js';
import { checkSettings } from './checks/check-settings.js';
import { checkStates } from './checks/check-states.js';
import { checkTasks } from './checks/check-tasks.js';
import type { KindCheck, KindDefect } from './checks/kind-defect.js';

export type { KindDefect } from './checks/kind-defect.js';

/** What a kind must satisfy before anything starts with it. The contract tests run the same list, and more. */
export const KIND_CHECKS: Readonly<Record<string, KindCheck>> = {
  'has a name, prefix and version of its own': checkIdentity,
  'only decides: no timers, no calls, no endless loops': checkPurity,
  'names its guards and explains them': checkGuards,
  'names its actions and gives them plain data': checkActions,
  'can reach every state, and an end from every state': checkReachability,
  'has a rule for every event of its machine': checkEventNames,
  'lets somebody send each event and labels it': checkEventRules,
  'has words for every code': checkCodes,
  'has the text for every effect': checkEffects,
  'hears every deadline that passes': checkDeadlines,
  'opens tasks in states that exist': checkTasks,
  'labels every state and stage': checkStates,
  'keeps its settings within their limits': checkSettings,
};

/** All defects of one kind among the kinds that start together with it. */
export function checkKind(kind: CaseKind, all: readonly CaseKind[] = [kind]): readonly KindDefect[] {
  return Object.values(KIND_CHECKS).flatMap((check) => check(kind, all));
}

/** Throws one error that lists every defect of every kind, each with its place and its cure. */
export function assertKinds(kinds: readonly CaseKind[]): void {
  const defects = kinds.flatMap((kind) => checkKind(kind, kinds));
  if (defects.length > 0) throw new KindDefectsError(defects);
}

/** A kind is wrong, so the program must not start: an author's mistake, never shown to a person in the office. */
export class KindDefectsError extends Error {
  constructor(readonly defects: readonly KindDefect[]) {
    super(
      [
        `Heyi cannot start: ${defects.length} defect(s) in its case kinds.`,
        ...defects.map(describeDefect),
      ].join('\n\n'),
    );
    this.name = 'KindDefectsError';
  }
}

/** One defect as a few lines for a terminal. */
export function describeDefect({ where, problem, cure }: KindDefect): string {
  return `  ${where}\n    problem: ${problem}\n    cure:    ${cure}`;
}
