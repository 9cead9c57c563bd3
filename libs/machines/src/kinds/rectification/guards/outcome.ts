import type { LogLook, Reorder, ReportRecurrence } from '../events/inspection.js';
import { guard } from '../rectification.ask.js';

export const isFirstReorder = guard(({ context }) => !context.reordered);

/** One act, one measure (W3): the ladder, or the head, has opened a clue for this failure already. */
export const isClueToOpen = guard(({ context }) => context.firmMember && !context.clueOpened);
export const isWarningAsked = guard<Reorder>(
  ({ context, payload }) => payload.withWarning === true && context.firmMember && !context.clueOpened,
);

export const isLookDue = guard(({ context }) => context.lookDue);
export const isQuiet = guard<LogLook>(({ payload }) => payload.quiet);
/** Of two looks, the one that ends the watch. */
export const isLastLook = guard(({ context }) => context.looks >= 1);

export const areItemsOfOrder = guard<ReportRecurrence>(
  ({ context, payload }) => payload.items?.every((item) => item <= context.items.length) !== false,
);
