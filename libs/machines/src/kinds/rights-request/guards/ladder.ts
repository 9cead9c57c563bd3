import type { RungPayload } from '../../../contract/deadline-rule.js';
import { guard } from '../rights-request.ask.js';

const reached = (rung: string) => guard<RungPayload>(({ payload }) => payload.rung === rung);

export const isBlue = reached('blue');
export const isYellow = reached('yellow');
export const isUrge = reached('urge');
export const isSupervise = reached('supervise');
export const isHandOver = reached('handOver');
export const isChase = reached('chase');
