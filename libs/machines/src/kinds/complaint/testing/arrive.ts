import { Matter, type World } from './matter.js';
import { GROUP_CASE, HANDLER, PHOTO, RESIDENT, SECRETARY_GENERAL } from './people.js';

export const WORDS = { text: '情况说明。' } as const;
export const G1 = { withinPower: true, notSeisedElsewhere: true } as const;
export const MET = { verdict: 'yes', reason: '已修复。' } as const;
export const ANSWER = {
  fact: '接口老化漏水。',
  measure: '更换接口。',
  doneOn: '2026-03-10',
  points: [MET],
  attachmentIds: [PHOTO],
} as const;
export const REFUSAL = { reason: 'outsidePower', route: 'housing', routeExplained: true, ...WORDS } as const;

type Filing = Record<string, unknown>;

/** How a complaint usually gets to a state; stories start from here. */
export const arrive = {
  draft: (filing: Filing = {}) => Matter.filed({ asDraft: true, ...filing }),
  submitted: (filing: Filing = {}, world: Partial<World> = {}) => Matter.filed(filing, RESIDENT, world),
  registered: (filing: Filing = {}) => arrive.submitted(filing).send('REGISTER'),
  awaitingInfo: (filing: Filing = {}) => arrive.registered(filing).send('ASK_INFO', WORDS),
  notAccepted: (filing: Filing = {}) => arrive.registered(filing).send('REFUSE', REFUSAL),
  referredOut: (filing: Filing = {}) =>
    arrive.registered(filing).send('REFER', { agency: 'housing', ...WORDS }),
  accepted: (filing: Filing = {}) => arrive.registered(filing).send('ACCEPT', G1),
  notifiedFirm: (filing: Filing = {}) => arrive.accepted(filing).send('NOTIFY_FIRM', { redacted: true }),
  firmObjected: (filing: Filing = {}) =>
    arrive.notifiedFirm(filing).send('OBJECT', { reason: 'notOurEstate', ...WORDS }, { by: HANDLER }),
  firmHandling: (filing: Filing = {}) => arrive.notifiedFirm(filing).send('SIGN', {}, { by: HANDLER }),
  contacted: (filing: Filing = {}) =>
    arrive
      .firmHandling(filing)
      .send('LOG_CONTACT', { way: 'visit', reached: true, ...WORDS }, { by: HANDLER }),
  extensionRequested: (filing: Filing = {}) =>
    arrive.firmHandling(filing).send('ASK_EXTENSION', { workdays: 5, ...WORDS }, { by: HANDLER }),
  firmAnswered: (filing: Filing = {}) => arrive.contacted(filing).send('ANSWER', ANSWER, { by: HANDLER }),
  awaitingComplainant: (filing: Filing = {}) => arrive.firmAnswered(filing).send('APPROVE_ANSWER'),
  unresolved: (filing: Filing = {}) =>
    arrive.awaitingComplainant(filing).send('REJECT_ANSWER', WORDS, { by: RESIDENT }),
  inMediation: (filing: Filing = {}) =>
    arrive.unresolved(filing).send('TO_MEDIATION', { civilDispute: true, consentObtainable: true }),
  inRectification: (filing: Filing = {}) => arrive.unresolved(filing).send('TO_RECTIFICATION'),
  underReview: (filing: Filing = {}) =>
    arrive.unresolved(filing).send('REQUEST_REVIEW', WORDS, { by: RESIDENT }),
  resolved: (filing: Filing = {}) =>
    arrive.awaitingComplainant(filing).send('CONFIRM_SOLVED', {}, { by: RESIDENT }),
  concluded: (filing: Filing = {}) =>
    arrive
      .unresolved(filing)
      .send('PROPOSE_CLOSING', { reason: 'nothingLeftToDo', ...WORDS })
      .send('APPROVE_CLOSING', {}, { by: SECRETARY_GENERAL }),
  withdrawn: (filing: Filing = {}) => arrive.accepted(filing).send('WITHDRAW', {}, { by: RESIDENT }),
  suspended: (filing: Filing = {}) =>
    arrive.firmHandling(filing).send('SUSPEND', { reason: 'court', reference: '(2026)粤0402民初1号' }),
  merged: (filing: Filing = {}) =>
    arrive
      .registered(filing)
      .send('PROPOSE_MERGE', { targetCaseId: GROUP_CASE })
      .send('AGREE_MERGE', {}, { by: RESIDENT }),
  closed: (filing: Filing = {}) => arrive.resolved(filing).passes('reopening'),
  archived: (filing: Filing = {}) => arrive.notAccepted(filing).passes('refusalObjection'),
  discarded: (filing: Filing = {}) => arrive.draft(filing).send('DISCARD', {}, { by: RESIDENT }),
};

/** A member firm that let the whole ladder pass by. */
export const handedOver = () =>
  ['blue', 'yellow', 'urge', 'supervise', 'handOver'].reduce(
    (matter, rung) => matter.climbs('answer', rung),
    arrive.firmHandling().passes('answer'),
  );
