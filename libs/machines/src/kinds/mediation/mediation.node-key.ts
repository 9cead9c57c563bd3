import { clausesOf } from './mediation.clauses.js';
import type { MediationContext, Three } from './mediation.context.js';

const count = ({ A, B, M }: Three) => [A, B, M].filter(Boolean).length;

/**
 * What the search of the generated tests must keep apart beyond single fields of the context: how many of three have
 * agreed, and what takes two fields together. Everything else is left out, or the search would not end.
 */
export function mediationNodeKey(context: MediationContext): unknown {
  const parties = context.form === 'firmFirm' ? 'firms' : '';
  if (context.ending !== null) return [parties];
  return [parties, ...(context.signedAt === null ? talksKey(context) : performanceKey(context))];
}

function talksKey(context: MediationContext): unknown[] {
  const { session, agreement, goOn, form, calls } = context;
  const postponed = form === 'firmFirm' ? '' : context.reschedules;
  return [
    session === null ? '' : `${count(session.accepted)} of ${postponed}`,
    agreement === null ? '' : `${count(agreement.signed)} signed`,
    session === null && goOn.A && goOn.B ? 'both go on' : '',
    context.choiceOver,
    context.consentOverdue && !(context.consents.A && context.consents.B)
      ? `${calls.A} and ${calls.B} calls`
      : '',
    session === null && agreement === null ? offerKey(context) : '',
  ];
}

/** Who made the only offer, and in which room: that decides who may answer. */
function offerKey({ offers, mediatorId, appraisalSince, goOn }: MediationContext): string {
  const [offer, second] = offers;
  if (!offer || second || mediatorId === null || appraisalSince !== null || goOn.A || goOn.B) return '';
  return `${offer.by} in ${offer.channel}`;
}

function performanceKey(context: MediationContext): unknown[] {
  const { breach } = context;
  return [
    ...clausesOf(context).map(({ status }) => status),
    breach === null ? '' : `${breach.urged} ${breach.advised}`,
  ];
}
