import type { OpinionContext } from './legal-opinion.context.js';

/** What can never be true of an opinion; the engine stops a transition that would make it so. */
export function opinionInvariants(context: OpinionContext): readonly string[] {
  const { counselId, peerId, formerCounsel, answer, lawOn, use, clarifications } = context;
  const broken: readonly (readonly [boolean, string])[] = [
    [context.forWhom === 'member' && context.firmId === null, 'advice to no member'],
    [counselId !== null && formerCounsel.includes(counselId), 'who stepped back is back'],
    [peerId !== null && peerId === counselId, 'one counsel looks twice'],
    [answer !== null && lawOn === null, 'an answer on no law'],
    [use !== null && answer === null, 'nothing was followed'],
    [context.clarificationOpen && clarifications === 0, 'a clarification that nobody asked for'],
  ];
  return broken.filter(([holds]) => holds).map(([, sentence]) => sentence);
}
