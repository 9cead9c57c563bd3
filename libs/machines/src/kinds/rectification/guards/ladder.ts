import type { RungPayload } from '../../../contract/deadline-rule.js';
import { guard } from '../rectification.ask.js';
import { FIRM_LADDER, OFFICE_LADDER } from '../rectification.ladder.js';

const reached = (deadlines: readonly string[], rung: string) =>
  guard<RungPayload>(({ payload }) => payload.rung === rung && deadlines.includes(payload.deadline));

export const isFirmBlue = reached(FIRM_LADDER, 'blue');
export const isFirmYellow = reached(FIRM_LADDER, 'yellow');
export const isFirmUrge = reached(FIRM_LADDER, 'urge');
export const isFirmSupervise = reached(FIRM_LADDER, 'supervise');
export const isFirmHandOver = reached(FIRM_LADDER, 'handOver');
export const isOfficeBlue = reached(OFFICE_LADDER, 'blue');
export const isOfficeYellow = reached(OFFICE_LADDER, 'yellow');
export const isOfficeUrge = reached(OFFICE_LADDER, 'urge');
export const isOfficeSupervise = reached(OFFICE_LADDER, 'supervise');
export const isOfficeHandOver = reached(OFFICE_LADDER, 'handOver');
