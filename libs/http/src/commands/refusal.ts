import type { CommandOutcome } from '#engine/command.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { type Language, say } from '#kernel/text.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { CASE_ROLES } from '#machines/contract/case-role.js';
import { guardText, tellingGuard } from '#views/actions/refusal-text.js';

/** What was asked, for telling why it was refused. */
export interface Asked {
  readonly kind: CaseKind;
  readonly type: string;
  readonly expectedVersion: number | null;
  readonly language: Language;
}

/** A recorded refusal as the error that its sender gets. */
export function refusalError(
  { kind, type, expectedVersion, language }: Asked,
  outcome: CommandOutcome,
): HeyiError {
  if (outcome.status === 'parked')
    return new HeyiError(ERRORS.commandParked, { commandId: outcome.commandId });
  const { refusal, state, version, commandId } = outcome;
  const event = labelOf(kind, type, language);
  const label = kind.states[state]?.label;
  const about = { commandId, state, version, allowed: refusal?.allowed ?? [] };
  switch (refusal?.code) {
    case ERRORS.staleVersion.code:
      return new HeyiError(ERRORS.staleVersion, { ...about, expected: expectedVersion });
    case ERRORS.caseFinished.code:
      return new HeyiError(ERRORS.caseFinished, about);
    case ERRORS.roleForbidden.code:
      return forbiddenRole(kind, type, language);
    case ERRORS.guardRefused.code: {
      const guard = tellingGuard(kind, refusal?.guards ?? []);
      const reason = guard === undefined ? '' : say(guardText(kind, guard), language);
      return new HeyiError(ERRORS.guardRefused, { ...about, event, guard, guards: refusal?.guards, reason });
    }
    default:
      return new HeyiError(ERRORS.eventNotAllowed, {
        ...about,
        event,
        stateLabel: label ? say(label, language) : state,
      });
  }
}

export function forbiddenRole(kind: CaseKind, type: string, language: Language): HeyiError {
  const roles = (kind.events[type]?.by ?? []).filter((role) => role !== 'system');
  return new HeyiError(ERRORS.roleForbidden, {
    event: labelOf(kind, type, language),
    roles: roles.map((role) => say(CASE_ROLES[role], language)).join(language === 'en' ? ', ' : '、'),
  });
}

function labelOf(kind: CaseKind, type: string, language: Language): string {
  const rule = kind.events[type];
  return rule ? say(rule.label, language) : type;
}
