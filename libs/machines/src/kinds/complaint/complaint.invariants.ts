import type { ComplaintContext } from './complaint.context.js';

/** What can never be true of a complaint; the engine stops a transition that would make it so. */
export function complaintInvariants(context: ComplaintContext): readonly string[] {
  const broken: readonly (readonly [boolean, string])[] = [
    [context.firmNotified && context.firmId === null, 'a firm was notified but none is named'],
    [context.firmId === null && context.firmMember !== null, 'membership without a firm'],
    [context.type === 'report' && context.firmNotified, "an informer's report is with the firm"],
    [context.identityMode === 'anonymous' && context.reachable, 'an anonymous complaint holds a contact'],
    [context.returns < 0 || context.calls < 0 || context.reopenings < 0, 'a counter is negative'],
    [context.extensionGranted > 0 && !context.extensionUsed, 'an extension was granted but never asked for'],
    [context.extensionGranted > context.extensionAsked, 'more was granted than asked for'],
    [new Set(context.group.joined).size !== context.group.joined.length, 'a complaint joined twice'],
    [
      context.group.representatives.some((id) => id !== 'self' && !context.group.joined.includes(id)),
      'a representative has left the group',
    ],
    [new Set(context.reviewsUsed).size !== context.reviewsUsed.length, 'the same thing was reviewed twice'],
    [
      context.handedOver !== null && !context.chairInvolved,
      'the duty passed to a chair who may not see the case',
    ],
    [context.asDraft && context.firmNotified, 'a draft is with a firm'],
    [context.firstFiledAt > context.filedAt, 'the first round began after the present one'],
  ];
  return broken.filter(([holds]) => holds).map(([, sentence]) => sentence);
}
