import type { Limb } from '../integrity-warning.codes.js';
import { BREACHES } from '../integrity-warning.codes.js';
import { change } from '../integrity-warning.ask.js';
import type { WarningContext } from '../integrity-warning.context.js';
import type { Assess } from '../events/clue.js';
import type { AppointInvestigators, NamePerson, ReferLimb, Remind, StrikeLimb } from '../events/filing.js';
import { civilDateOf } from '#kernel/calendar/civil-date.js';

/** Remembers who acted in which role, for E10. Other cases and the engine are nobody. */
export const noteActor = change(({ context, meta: { actor } }) => {
  if (actor.kind !== 'person' && actor.kind !== 'complainant') return {};
  const ids = context.actedBy[actor.role] ?? [];
  if (ids.includes(actor.id)) return {};
  return { actedBy: { ...context.actedBy, [actor.role]: [...ids, actor.id] } };
});

/** The case is named after the first limb of ours that still stands. */
function named(limbs: WarningContext['limbs'], before: Limb): Pick<WarningContext, 'limbs' | 'breach'> {
  const standing = Object.keys(BREACHES).find((limb) => limbs[limb as Limb] === 'open');
  return {
    limbs,
    breach: limbs[before] === 'open' && before in BREACHES ? before : ((standing ?? before) as Limb),
  };
}

export const assess = change<Assess>(({ context, payload }) =>
  named(Object.fromEntries(payload.limbs.map((limb) => [limb, 'open'])), context.breach),
);
export const strikeLimb = change<StrikeLimb>(({ context, payload }) =>
  named({ ...context.limbs, [payload.limb]: 'struck' }, context.breach),
);
export const referLimb = change<ReferLimb>(({ context, payload }) =>
  named({ ...context.limbs, [payload.limb]: 'referred' }, context.breach),
);
/** Everything that still stands goes to the agency. */
export const referAll = change(({ context }) => ({
  limbs: Object.fromEntries(
    Object.entries(context.limbs).map(([limb, fate]) => [limb, fate === 'open' ? 'referred' : fate]),
  ),
}));

/** An informer who is a complainant is told by a message at once; any other by the office, within five days. */
export const oweInformer = change(({ context }) => ({ informerToTell: context.informer === 'outside' }));
export const informerTold = change(() => ({ informerToTell: false }));
export const noteOtherActs = change<{ otherActs?: string[] }>(({ context, payload }) => ({
  otherActs: [...new Set([...context.otherActs, ...(payload.otherActs ?? [])])],
}));

export const handFilingToChair = change(() => ({ takenOver: 'filing', chairInvolved: true }));
export const endTakeOver = change(() => ({ takenOver: 'none' }));
export const involveChair = change(() => ({ chairInvolved: true }));
export const involveFirm = change(() => ({ firmInvolved: true }));

export const remind = change<Remind>(({ meta }) => ({
  fastTrack: true,
  level: 'L1',
  notified: 'L1',
  body: 'secretaryGeneral',
  issued: true,
  issuedOn: civilDateOf(meta.at),
  servedOn: null,
  firmInvolved: true,
}));

export const appointInvestigators = change<AppointInvestigators>(({ context, payload }) => ({
  formerInvestigators: [...context.formerInvestigators, ...context.investigators],
  investigators: payload.userIds,
}));
export const addInvestigator = change<NamePerson>(({ context, payload }) => ({
  investigators: [...context.investigators, payload.userId],
}));
