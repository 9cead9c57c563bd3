import type { GuardText } from '../../contract/case-kind.js';
import type { GuardName } from './complaint.guards.js';
import { HANDLING_TEXTS } from './guard-texts/handling.js';
import { INTAKE_TEXTS } from './guard-texts/intake.js';
import { fork } from './guard-texts/text.js';
import { type ResumeGuard, resumeGuard, SUSPENDABLE } from './guards/suspension.js';

const RESUME_TEXTS = Object.fromEntries(
  SUSPENDABLE.map((state) => [
    resumeGuard(state),
    fork('案件不是在此状态中止的', 'the case was not suspended in this state'),
  ]),
);

/** What each guard says to the person it refuses, and the rule behind it. */
export const COMPLAINT_GUARD_TEXTS: Readonly<Record<GuardName, GuardText>> = {
  ...(RESUME_TEXTS as Record<ResumeGuard, GuardText>),
  ...INTAKE_TEXTS,
  ...HANDLING_TEXTS,
};
