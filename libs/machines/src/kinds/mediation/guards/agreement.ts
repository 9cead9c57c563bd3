import { civilDateOf } from '#kernel/calendar/civil-date.js';
import type { DraftAgreement, Sign } from '../events/agreement.js';
import { guard } from '../mediation.ask.js';
import { isAgreedByAll, voiceOf } from '../mediation.voices.js';

export const areDuesAhead = guard<DraftAgreement>(({ payload, meta }) =>
  payload.clauses.every(({ dueOn }) => dueOn >= civilDateOf(meta.at)),
);
/** A signature of an old version does not count for the new one. */
export const isCurrentVersion = guard<Sign>(
  ({ context, payload }) => context.agreement?.version === payload.version,
);
export const isNotSignedYet = guard<Sign>((ask) => {
  const voice = voiceOf(ask);
  return voice !== null && ask.context.agreement?.signed[voice] === false;
});
export const isLastSignature = guard<Sign>((ask) => {
  const voice = voiceOf(ask);
  const { agreement } = ask.context;
  return voice !== null && agreement !== null && isAgreedByAll({ ...agreement.signed, [voice]: true });
});
export const isCounselFree = guard(({ context }) => context.counsel === 'none');
export const isCounselAsked = guard(({ context }) => context.counsel === 'asked');
