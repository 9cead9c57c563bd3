import { firmFact } from '../../../contract/facts.js';
import { isClerkOutsideRights } from '../../../shared-rules/rights-wall.js';
import type { ApproveOrder, DraftOrder, OrderRectification } from '../events/order.js';
import { AGENCIES } from '../rectification.codes.js';
import { guard } from '../rectification.ask.js';
import { isCertificate } from '../rectification.context.js';

type Worded = OrderRectification | DraftOrder;

// --- asked at the opening too, where there is no context yet ---

export const isRespondentKnown = guard<OrderRectification>(
  ({ payload, meta }) => firmFact(meta.facts, payload.firmId) !== null,
);

/** V1, at the opening by the firm that is named: not by a clerk who works on a request for help of the same member. */
export const isOpenerOutside = guard<OrderRectification>(({ payload, meta }) =>
  isClerkOutsideRights(meta, payload.firmId),
);
/** V1, afterwards. */
export const isClerkOutside = guard(({ context, meta }) => isClerkOutsideRights(meta, context.firmId));

/** Z1, computed from the standards on acceptance (rectification.wording.ts). */
export const isMeasurable = guard<Worded>(({ payload }) => (payload.vague ?? 0) === 0);

/** One order has one period, and whether a dispute stops it: certificates are ordered by themselves. */
export const isOfOneTerm = guard<Worded>(({ payload: { safety, items = [] } }) => {
  const certificates = items.filter(isCertificate).length;
  return safety || certificates === 0 || certificates === items.length;
});

// --- approval ---

export const hasItems = guard(({ context }) => context.items.length > 0);

/** E10: nobody approves the own wording. */
export const isApprovedByAnother = guard(({ context, meta }) => context.drafter?.id !== meta.actor.id);

export const isWithinPower = guard<ApproveOrder>(({ payload }) => payload.withinPower !== false);

/** Z1: what breaks the law goes to an agency as well. */
export const isBreachReferred = guard<ApproveOrder>(
  ({ payload }) => payload.legalBreach !== true || payload.agency !== undefined,
);

export const isAgencyInDirectory = guard<{ agency?: string }>(
  ({ payload }) => payload.agency === undefined || Object.hasOwn(AGENCIES, payload.agency),
);

export const isAlsoReferred = guard<ApproveOrder>(({ payload }) => payload.agency !== undefined);

// --- ruling on a dispute ---

export const isDisputeOpen = guard(({ context }) => context.dispute === 'open');
export const isDisputeRuled = guard(({ context }) => context.dispute !== 'open');

/** §4.3: ruled on by somebody other than the drafter. */
export const isNotDrafter = guard(({ context, meta }) => context.drafter?.id !== meta.actor.id);

/** Without a dispute only the head of the office takes an order back. */
export const mayWithdraw = guard(
  ({ context, meta }) => context.dispute === 'open' || meta.actor.role === 'secretaryGeneral',
);
