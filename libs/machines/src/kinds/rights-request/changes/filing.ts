import { participantFacts } from '../../../contract/facts.js';
import type { Accept, AssignCounsel, AssignHandler, Refuse, ReportSameFacts } from '../events/filing.js';
import { change } from '../rights-request.ask.js';
import { wallOf } from '../rights-request.wall.js';

/** A note changes nothing: the history keeps it. */
export const keep = change(() => ({}));

export const assignHandler = change<AssignHandler>(({ context, payload, meta }) => ({
  handlerId: payload.handlerId,
  walledClerks: wallOf({ ...context, handlerId: payload.handlerId }, meta.facts, context.respondentIn),
}));

export const assignCounsel = change<AssignCounsel>(({ context, payload, meta }) => ({
  counselId: payload.counselId,
  walledClerks: wallOf(context, meta.facts, context.respondentIn),
}));

/** Whoever of us worked on that file leaves this one, and from here on reads nothing of it. */
export const noteSameFacts = change<ReportSameFacts>(({ context, payload: { sameCaseId }, meta }) => {
  const acted = (participantFacts(meta.facts, sameCaseId) ?? []).map(({ userId }) => userId);
  const stays = (id: string | null) => (id !== null && acted.includes(id) ? null : id);
  const left = { ...context, handlerId: stays(context.handlerId) };
  return {
    respondentIn: [...context.respondentIn, sameCaseId],
    handlerId: left.handlerId,
    counselId: stays(context.counselId),
    walledClerks: wallOf(left, meta.facts, [sameCaseId]),
  };
});

export const accept = change<Accept>(({ context, payload, meta }) => ({
  standing: payload.standing,
  safety: payload.safety ?? context.safety,
  acceptedAt: meta.at,
  informedAt: meta.at,
  walledClerks: wallOf(context, meta.facts, context.respondentIn),
}));
export const refuse = change<Refuse>(({ payload }) => ({ refusal: payload.reason }));
