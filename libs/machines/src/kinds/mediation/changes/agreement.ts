import type { DraftAgreement, Sign, Terminate } from '../events/agreement.js';
import { change } from '../mediation.ask.js';
import { newClause } from '../mediation.clauses.js';
import { NOBODY } from '../mediation.context.js';
import { voiceOf } from '../mediation.voices.js';

/** A new version, and nobody has signed it: an edit drops every signature. */
export const draft = change<DraftAgreement>(({ context, payload, meta }) => ({
  drafts: context.drafts + 1,
  session: null,
  agreement: {
    version: context.drafts + 1,
    draftedAt: meta.at,
    clauses: payload.clauses.map(newClause),
    signed: NOBODY,
  },
}));
export const dropDraft = change(() => ({ agreement: null, counsel: 'none' }));

export const sign = change<Sign>((ask) => {
  const voice = voiceOf(ask);
  const { agreement } = ask.context;
  if (voice === null || agreement === null) return {};
  return { agreement: { ...agreement, signed: { ...agreement.signed, [voice]: true } } };
});
export const takeEffect = change(({ meta }) => ({ signedAt: meta.at, goOn: { A: false, B: false } }));

export const askCounsel = change(() => ({ counsel: 'asked' }));
export const noteCounsel = change(() => ({ counsel: 'given' }));
export const endTerminated = change<Terminate>(({ payload }) => ({ ending: payload.reason }));
