import {
  APPLICANT,
  CLERK,
  COMMITTEE,
  COMPLAINT,
  FIRM,
  HANDLER,
  MEDIATOR,
  OTHER_FIRM,
  OTHER_MEDIATOR,
  RESIDENT,
} from './people.js';
import { Talk } from './talk.js';

export const WORDS = { text: '情况说明。' } as const;
export const FIT = {
  civil: true,
  undecided: true,
  noCrimeRisk: true,
  capacity: 'full',
  committeeReference: '珠人调备2026-01',
} as const;
export const RESIDENTS = {
  form: 'residentFirm',
  mode: 'peopleMediation',
  source: 'complaint',
  sourceCaseId: COMPLAINT,
  complainantCaseId: COMPLAINT,
  firmId: FIRM,
  category: 'fees',
} as const;
export const FIRMS = {
  form: 'firmFirm',
  mode: 'associationMediation',
  source: 'direct',
  applicantFirmId: OTHER_FIRM,
  firmId: FIRM,
} as const;
export const OWNERS = {
  form: 'committeeFirm',
  mode: 'peopleMediation',
  source: 'direct',
  ownersCommitteeUserId: COMMITTEE.id,
  firmId: FIRM,
} as const;
/** 2 March 2026 is the day on which every story begins. */
export const MEETING = { startsAt: '2026-03-10T09:30:00+08:00', way: 'onSite' } as const;
export const CLAUSES = {
  clauses: [
    { what: '退还停车费1200元。', by: 'B', dueOn: '2026-04-10', amount: 120_000 },
    { what: '撤回投诉。', by: 'A', dueOn: '2026-04-20' },
  ],
} as const;

/** How a mediation usually gets to a state; stories start from here. */
export const arrive = {
  screening: (payload: object = RESIDENTS) => new Talk(payload, CLERK),
  consentPending: (payload: object = RESIDENTS) => arrive.screening(payload).say(CLERK, 'FIT', FIT),
  mediatorSelection: () =>
    arrive.consentPending().say(RESIDENT, 'AGREE_MEDIATION').say(HANDLER, 'AGREE_MEDIATION'),
  choosing: () =>
    arrive
      .mediatorSelection()
      .say(CLERK, 'NAME_CANDIDATES', { candidateIds: [MEDIATOR.id, OTHER_MEDIATOR.id] }),
  disclosure: () =>
    arrive
      .choosing()
      .say(RESIDENT, 'CHOOSE_MEDIATOR', { pick: MEDIATOR.id })
      .say(HANDLER, 'CHOOSE_MEDIATOR', { pick: MEDIATOR.id }),
  scheduled: () => arrive.disclosure().say(MEDIATOR, 'DISCLOSE', WORDS),
  arranged: () =>
    arrive
      .scheduled()
      .say(MEDIATOR, 'PROPOSE_TIME', MEETING)
      .say(RESIDENT, 'ACCEPT_TIME')
      .say(HANDLER, 'ACCEPT_TIME'),
  inSession: () => arrive.arranged().after(8).say(MEDIATOR, 'START_SESSION'),
  agreementDrafted: () => arrive.inSession().say(MEDIATOR, 'DRAFT_AGREEMENT', CLAUSES),
  signed: () =>
    arrive
      .agreementDrafted()
      .say(RESIDENT, 'SIGN', { version: 1 })
      .say(HANDLER, 'SIGN', { version: 1 })
      .say(MEDIATOR, 'SIGN', { version: 1 }),
  monitoring: () => arrive.signed().say(CLERK, 'SEAL').say(CLERK, 'DELIVER_AGREEMENT'),
  breached: () => arrive.monitoring().passes('performance').passes('breach'),
  /** Two firms: roles alone do not tell the sides apart. */
  firmsInSession: () => arrive.firmsFrom(arrive.consentPending(FIRMS).say(HANDLER, 'AGREE_MEDIATION')),
  /** From the consent of both firms to their first session. */
  firmsFrom: (talk: Talk) =>
    talk
      .say(CLERK, 'NAME_CANDIDATES', { candidateIds: [MEDIATOR.id, OTHER_MEDIATOR.id] })
      .say(APPLICANT, 'CHOOSE_MEDIATOR', { pick: MEDIATOR.id })
      .say(HANDLER, 'CHOOSE_MEDIATOR', { pick: MEDIATOR.id })
      .say(MEDIATOR, 'DISCLOSE', WORDS)
      .say(MEDIATOR, 'PROPOSE_TIME', MEETING)
      .say(APPLICANT, 'ACCEPT_TIME')
      .say(HANDLER, 'ACCEPT_TIME')
      .after(8)
      .say(MEDIATOR, 'START_SESSION'),
};
