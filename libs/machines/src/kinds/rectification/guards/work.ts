import { civilDateOf } from '#kernel/calendar/civil-date.js';
import type { AskExtension, GrantExtension, ReportDone } from '../events/work.js';
import { guard } from '../rectification.ask.js';
import { termOf } from '../rectification.context.js';
import { settingOf } from '../rectification.settings.js';

/** The firm speaks for itself; for one outside the association, which has no account, a clerk may type. */
export const maySpeakForFirm = guard(({ context, meta: { actor } }) =>
  actor.role === 'clerk' ? !context.firmMember : actor.firmId === context.firmId,
);

export const isFirstDispute = guard(({ context }) => context.dispute === 'none');
export const isDisputeInTime = guard(({ context }) => !context.disputeLapsed);

/** Danger does not wait for a ruling. */
export const isSafetyOrder = guard(({ context }) => context.safety);
export const isOrdinaryOrder = guard(({ context }) => !context.safety);

export const isFirstExtension = guard(({ context }) => !context.extensionUsed);
export const isAskedBeforeDue = guard(({ context }) => !context.remedyOverdue);
export const isExtensionShort = guard<AskExtension | GrantExtension>(
  ({ payload, meta }) => payload.workdays <= settingOf(meta.settings, 'extension'),
);
export const isNoMoreThanAsked = guard<GrantExtension>(
  ({ context, payload }) => payload.workdays <= context.extensionAsked,
);

/** Photographs before and after; of a certificate there is only an after. */
export const hasPhotos = guard<ReportDone>(({ context, payload, meta }) => {
  const least = settingOf(meta.settings, 'photos');
  const count = (moment: string) => payload.photos.filter((photo) => photo.moment === moment).length;
  return count('after') >= least && (termOf(context) === 'certificates' || count('before') >= least);
});

export const arePhotosAttached = guard<ReportDone>(({ payload }) =>
  payload.photos.every(({ attachmentId }) => payload.attachmentIds.includes(attachmentId)),
);

/** A picture "after" is taken after the order, and none tomorrow. */
export const arePhotosTimely = guard<ReportDone>(({ context, payload, meta }) => {
  const ordered = civilDateOf(context.issuedAt ?? meta.at);
  const today = civilDateOf(meta.at);
  return payload.photos.every(
    ({ moment, takenOn }) => takenOn <= today && (moment === 'before' || takenOn >= ordered),
  );
});

export const isRemedyOverdue = guard(({ context }) => context.remedyOverdue);
export const isMember = guard(({ context }) => context.firmMember);
