import { clausesOf } from './mediation.clauses.js';
import type { MediationContext } from './mediation.context.js';
import { isAgreedByAll } from './mediation.voices.js';

/** What can never be true of a mediation; the engine stops a transition that would make it so. */
export function mediationInvariants(context: MediationContext): readonly string[] {
  const { agreement, signedAt, form, choices } = context;
  const picked = choices.A?.pick ?? null;
  const broken: readonly (readonly [boolean, string])[] = [
    [form === 'firmFirm' && context.applicantFirmId === context.firmId, 'a firm is on both sides'],
    [
      context.mediatorId !== null && !(context.consents.A && context.consents.B),
      'a mediator without consent',
    ],
    [context.mediatorId !== null && context.excluded.includes(context.mediatorId), 'an excluded mediator'],
    [picked !== null && choices.A?.strike.includes(picked) === true, 'a side picked whom it struck'],
    [
      signedAt !== null && (!agreement || !isAgreedByAll(agreement.signed)),
      'in force without every signature',
    ],
    [context.sealed && (signedAt === null || context.mode !== 'peopleMediation'), 'sealed without ground'],
    [context.filing !== 'open' && signedAt === null, 'before a court without an agreement'],
    [
      context.breach !== null && !clausesOf(context).some(({ status }) => status === 'breached'),
      'a breach of nothing',
    ],
    [
      new Set(context.offers.map(({ number }) => number)).size !== context.offers.length,
      'two offers with one number',
    ],
    [signedAt !== null && context.ending !== null, 'ended without agreement although signed'],
  ];
  return broken.filter(([holds]) => holds).map(([, sentence]) => sentence);
}
