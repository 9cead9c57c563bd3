import type { Side } from './mediation.codes.js';
import type { Offer } from './mediation.context.js';
import { sideOfChannel } from './mediation.sides.js';

/** Who may answer: everybody who hears the offer and did not make it. */
export function addressedBy({ by, channel }: Offer): readonly Side[] {
  const shut = sideOfChannel(channel);
  return (['A', 'B'] as const).filter((side) => side !== by && (shut === null || shut === side));
}
