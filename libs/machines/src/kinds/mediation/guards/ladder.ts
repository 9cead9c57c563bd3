import type { RungPayload } from '../../../contract/deadline-rule.js';
import { guard } from '../mediation.ask.js';
import { COURT_LADDER, MEDIATOR_LADDER, OFFICE_LADDER, PARTY_LADDER } from '../mediation.ladder.js';

const reached = (deadlines: readonly string[], ...rungs: readonly string[]) =>
  guard<RungPayload>(({ payload }) => deadlines.includes(payload.deadline) && rungs.includes(payload.rung));

export const isOfficeBlue = reached(OFFICE_LADDER, 'blue');
export const isOfficeYellow = reached(OFFICE_LADDER, 'yellow');
export const isOfficeUrge = reached(OFFICE_LADDER, 'urge');
export const isOfficeSupervise = reached(OFFICE_LADDER, 'supervise');
export const isMediatorBlue = reached(MEDIATOR_LADDER, 'blue');
export const isMediatorYellow = reached(MEDIATOR_LADDER, 'yellow');
export const isPartyBlue = reached(PARTY_LADDER, 'blue');
export const isPartyYellow = reached(PARTY_LADDER, 'yellow');
export const isCourtReminder = reached(COURT_LADDER, 'first', 'second', 'last');
