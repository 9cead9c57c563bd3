import type { GuardText } from '../../contract/case-kind.js';
import { AFTER_TEXTS } from './guard-texts/after.js';
import { BEFORE_TEXTS } from './guard-texts/before.js';
import { TALK_TEXTS } from './guard-texts/talks.js';
import type { GuardName } from './mediation.guards.js';

/** What each guard says to the person it refuses, and the rule behind it. */
export const MEDIATION_GUARD_TEXTS: Readonly<Record<GuardName, GuardText>> = {
  ...BEFORE_TEXTS,
  ...TALK_TEXTS,
  ...AFTER_TEXTS,
};
