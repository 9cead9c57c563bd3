import type { ReferralContext } from './referral.context.js';

/** What can never be true of a referral; the engine stops a transition that would make it so. */
export function referralInvariants(context: ReferralContext): readonly string[] {
  const { sentAt, sentBefore, complainantCaseId, identityBasis, outcome, listedIn } = context;
  const broken: readonly (readonly [boolean, string])[] = [
    [context.agency === '', 'a letter to nobody'],
    [sentAt !== null && !sentBefore, 'sent, yet never sent'],
    [sentAt !== null && context.urgent && context.calls === 0, 'an urgent letter went without a call'],
    [identityBasis !== null && complainantCaseId === null, 'the identity of nobody goes along'],
    [
      sentAt !== null && context.declinedBy.includes(context.agency),
      'it lies with an agency that declined it',
    ],
    [outcome === 'replied' && context.result === null, 'relayed without a reply'],
    [listedIn !== null && context.secondLetterAt === null, 'listed without a second letter'],
  ];
  return broken.filter(([holds]) => holds).map(([, sentence]) => sentence);
}
