import type { GuardText } from '../../contract/case-kind.js';
import { DECIDING_TEXTS } from './guard-texts/deciding.js';
import { INQUIRY_TEXTS } from './guard-texts/inquiry.js';
import { INTAKE_TEXTS } from './guard-texts/intake.js';
import { STANDING_TEXTS } from './guard-texts/standing.js';
import type { GuardName } from './integrity-warning.guards.js';

/** What each guard says to the person it refuses, and the rule behind it. */
export const WARNING_GUARD_TEXTS: Readonly<Record<GuardName, GuardText>> = {
  ...INTAKE_TEXTS,
  ...INQUIRY_TEXTS,
  ...DECIDING_TEXTS,
  ...STANDING_TEXTS,
};
