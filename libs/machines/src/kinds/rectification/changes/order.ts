import { firmFact } from '../../../contract/facts.js';
import type { ApproveOrder, DraftOrder, WithdrawOrder } from '../events/order.js';
import { change } from '../rectification.ask.js';
import { itemsOf } from '../rectification.opening.js';

export const wordOrder = change<DraftOrder>(({ payload, meta }) => ({
  safety: payload.safety,
  atOnce: payload.safety && payload.atOnce === true,
  items: itemsOf(payload.items),
  drafter: { id: meta.actor.id, role: meta.actor.role },
}));

/** Membership is taken as it is on the day of the order. */
export const issueOrder = change<ApproveOrder>(({ context, payload, meta }) => ({
  issued: true,
  issuedAt: meta.at,
  firmMember: firmFact(meta.facts, context.firmId)?.member ?? context.firmMember,
  agency: payload.agency ?? context.agency,
}));

export const acknowledge = change(() => ({ acknowledged: 'signed' }));
export const deemAcknowledged = change(() => ({ acknowledged: 'deemed' }));

export const openDispute = change(({ context }) => ({
  dispute: 'open',
  acknowledged: context.acknowledged === 'no' ? 'signed' : context.acknowledged,
}));
export const lapseDispute = change(() => ({ disputeLapsed: true }));
export const rejectDispute = change(() => ({ dispute: 'rejected' }));

/** What is asked has changed, so its period begins anew. */
export const amendOrder = change<DraftOrder>(({ payload, meta }) => ({
  dispute: 'amended',
  safety: payload.safety,
  atOnce: payload.safety && payload.atOnce === true,
  items: itemsOf(payload.items),
  issuedAt: meta.at,
  remedyOverdue: false,
  rungs: {},
  record: null,
  failure: null,
}));

export const withdrawOrder = change<WithdrawOrder>(({ payload }) => ({ withdrawal: payload.reason }));
