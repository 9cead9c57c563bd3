import { firmsIn, needsCouncil, type RightsRequestContext } from './rights-request.context.js';

/** What can never be true of a request; the engine stops a transition that would make it so. */
export function rightsRequestInvariants(context: RightsRequestContext): readonly string[] {
  const { firmId, handlerId, walledClerks, plan, joined, submission, acceptedAt } = context;
  const broken: readonly (readonly [boolean, string])[] = [
    [firmId === '', 'a request of no member'],
    [handlerId !== null && walledClerks.includes(handlerId), 'the clerk in charge stands behind the wall'],
    [context.againstFirmId === firmId, 'a member stands against itself'],
    [acceptedAt === null && plan !== null, 'a plan for what was not accepted'],
    [
      plan?.approvedBy === 'secretaryGeneral' && needsCouncil(context),
      'money or a statement without the council',
    ],
    [
      new Set(joined.map((one) => one.caseId ?? one.firmId)).size !== joined.length,
      'one member joined twice',
    ],
    [context.invited.some((id) => firmsIn(context).includes(id)), 'who is in it already is invited'],
    [
      context.policy !== 'none' && context.halfYearEnd === null,
      'a matter of the trade in no half-yearly report',
    ],
    [
      submission !== null && submission.answer !== null && submission.answeredAt === null,
      'answered at no time',
    ],
    [context.policy === 'answered' && submission?.answer === undefined, 'answered without a submission'],
  ];
  return broken.filter(([holds]) => holds).map(([, sentence]) => sentence);
}
