import { guard } from '../complaint.ask.js';
import { settingOf } from '../complaint.settings.js';
import type { Answer, AskExtension } from '../events/firm.js';
import type { GrantExtension } from '../events/office.js';

/** The firm speaks for itself; for one without an account, that is outside the association, a clerk may type. */
export const maySpeakForFirm = guard(({ context, meta: { actor } }) => {
  if (actor.role === 'clerk') return context.firmMember === false;
  return actor.firmId === undefined || actor.firmId === context.firmId;
});

export const isOwnFirmOrOffice = guard(
  ({ context, meta: { actor } }) => actor.firmId === undefined || actor.firmId === context.firmId,
);

export const isFirstObjection = guard(({ context }) => !context.objectionUsed);
export const isObjectionInTime = guard(({ context }) => !context.objectionLapsed);

export const mayHaveExtension = guard(
  ({ context }) => context.firmMember === true && context.urgency !== 'emergency',
);
export const isFirstExtension = guard(({ context }) => !context.extensionUsed);
export const isAskedBeforeDue = guard(({ context }) => !context.answerOverdue);
export const isExtensionShort = guard<AskExtension | GrantExtension>(
  ({ payload, meta }) => payload.workdays <= settingOf(meta.settings, 'extensionMax'),
);
export const isNoMoreThanAsked = guard<GrantExtension>(
  ({ context, payload }) => payload.workdays <= context.extensionAsked,
);

/** G6: somebody talked to the resident, or could not. */
export const isResidentContacted = guard(
  ({ context }) => context.contact !== 'none' || context.identityMode === 'anonymous' || context.exOfficio,
);

/** G6: photographs, receipts, records. */
export const hasEvidence = guard<Answer>(
  ({ payload, meta }) => (payload.attachmentIds?.length ?? 0) >= settingOf(meta.settings, 'evidence'),
);

/** G7: as many verdicts as there were requests. The reason of each is demanded by its class. */
export const isEveryPointAnswered = guard(
  ({ context }) => (context.answer?.verdicts.length ?? 0) >= context.points,
);

export const isReturnLeft = guard(
  ({ context, meta }) => context.returns < settingOf(meta.settings, 'returns'),
);

/** Nothing can be returned any more, so the answer may be laid aside. */
export const isReturnLimitReached = guard(
  ({ context, meta }) => context.returns >= settingOf(meta.settings, 'returns'),
);

/** The firm has been urged and supervised in vain: the office need not wait longer. */
export const isAnswerSupervised = guard(
  ({ context }) => context.rungs['answer']?.includes('supervise') === true,
);
