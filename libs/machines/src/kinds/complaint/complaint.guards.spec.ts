import type { Actor } from '../../contract/actor.js';
import { BLANK_CONTEXT, type ComplaintContext } from './complaint.context.js';
import { COMPLAINT_GUARD_TEXTS } from './complaint.guard-texts.js';
import { COMPLAINT_GUARDS, type GuardName } from './complaint.guards.js';
import { type ResumeGuard, resumeGuard, SUSPENDABLE } from './guards/suspension.js';
import {
  anotherCase,
  CLERK,
  FIRM,
  HANDLER,
  OTHER_FIRM,
  RESIDENT,
  SECRETARY_GENERAL,
  SYSTEM,
} from './testing/people.js';

/** One question to a guard; what is not said is as in a blank complaint on 2 March 2026. */
interface Asked {
  readonly context?: Partial<ComplaintContext>;
  readonly payload?: object;
  readonly facts?: Record<string, unknown>;
  readonly by?: Actor;
  readonly at?: string;
}

const knows = (id: string, member = true) => ({ [`firm:${id}`]: { id, name: '示例物业', member } });
const openCase = (id: string, more: object = {}) => ({
  [`case:${id}`]: { id, kind: 'complaint', state: 'registered', status: 'active', ...more },
});
const rung = (deadline: string, name: string): Asked => ({ payload: { deadline, rung: name } });
const decided = (decision: string, workdays?: number): Asked => ({ payload: { decision, workdays } });
const proposal = (by: string) => ({ closingProposal: { by, byRole: 'clerk', reason: 'notProven' } });

const resumeCases = Object.fromEntries(
  SUSPENDABLE.map((state) => [
    resumeGuard(state),
    [{ context: { suspendedFrom: state } }, { context: { suspendedFrom: 'merged' } }],
  ]),
) as unknown as Record<ResumeGuard, readonly [Asked, Asked]>;

/** Every guard from both sides, as near to the edge as it gets: [agrees, refuses]. */
const CASES: Record<GuardName, readonly [yes: Asked, no: Asked]> = {
  ...resumeCases,
  isFiledAtOnce: [{ context: { asDraft: false } }, { context: { asDraft: true } }],
  isFiledEmergency: [
    { context: { asDraft: false, urgency: 'emergency' } },
    { context: { asDraft: false, urgency: 'utility' } },
  ],
  // 16:00 UTC is midnight in Shanghai: the same instant is already the next day there.
  isNotInTheFuture: [
    { payload: { occurredOn: '2026-03-03' }, at: '2026-03-02T16:00:00.000Z' },
    { payload: { occurredOn: '2026-03-03' }, at: '2026-03-02T15:59:59.999Z' },
  ],
  isNamedFirmKnown: [
    { payload: { firmId: FIRM }, facts: knows(FIRM) },
    { payload: { firmId: FIRM }, facts: {} },
  ],
  isFirmIdentified: [{ context: { type: 'suggestion' } }, { context: { type: 'help' } }],
  isWithinPower: [{ payload: { withinPower: true } }, { payload: { withinPower: false } }],
  isNotSeisedElsewhere: [
    { payload: { notSeisedElsewhere: true } },
    { payload: { notSeisedElsewhere: false } },
  ],
  isWithinFilingPeriod: [
    { payload: { knownSince: '2023-03-02' } },
    { payload: { knownSince: '2023-03-01' } },
  ],
  isRouteExplained: [{ payload: { routeExplained: true } }, { payload: { routeExplained: false } }],
  isEarlierCaseNamed: [
    { payload: { reason: 'alreadyHandled', earlierCaseId: 'a' }, facts: openCase('a') },
    { payload: { reason: 'alreadyHandled', earlierCaseId: 'a' }, facts: { 'case:a': null } },
  ],
  isAgencyInDirectory: [{ payload: { agency: 'fire' } }, { payload: { agency: 'toString' } }],
  mayPassIdentityOn: [
    { payload: { withIdentity: true, consentOrDuty: true } },
    { payload: { withIdentity: true, consentOrDuty: true }, context: { identityMode: 'anonymous' } },
  ],
  isLapsedForWantOfInfo: [
    { context: { refusal: { reason: 'noData', route: 'supplyInfo' } } },
    { context: { refusal: { reason: 'tooOld', route: 'court' } } },
  ],
  isRefusalUnreviewed: [{ context: { reviewsUsed: ['outcome'] } }, { context: { reviewsUsed: ['refusal'] } }],
  isOnPaper: [{ payload: { onPaper: true } }, { payload: {} }],
  mayEnterResult: [
    { context: { proceeding: 'case' }, facts: { 'openChildren:a': 0 }, by: CLERK },
    { context: { proceeding: 'case' }, facts: { 'openChildren:a': 1 }, by: CLERK },
  ],
  isToldByCase: [{ by: anotherCase('a') }, { by: CLERK }],
  isRectificationReopened: [{ context: { rectificationReopened: true } }, {}],
  isNewClue: [
    { payload: { breach: 'falsePromise' }, context: { clues: ['retaliation'] } },
    { payload: { breach: 'falsePromise' }, context: { clues: ['falsePromise'] } },
  ],
  isCommitteeToAsk: [{}, { context: { committeeAsked: true } }],
  isFirmKnown: [{ context: { firmId: FIRM } }, { context: { type: 'consult' } }],
  isNoReport: [{ context: { type: 'complaint' } }, { context: { type: 'report' } }],
  isIdentityProtected: [
    { payload: { redacted: false }, context: { identityMode: 'disclosed' } },
    { payload: { redacted: false }, context: { identityMode: 'masked' } },
  ],
  isAnswerableDirectly: [
    { context: { type: 'report', clues: ['falsePromise'] } },
    { context: { type: 'report', clues: [] } },
  ],
  isConsentRecorded: [
    { by: RESIDENT, payload: {} },
    { by: CLERK, payload: {} },
  ],
  mayChangeIdentityMode: [
    { payload: { identityMode: 'disclosed' }, context: { firmNotified: true, identityMode: 'masked' } },
    { payload: { identityMode: 'masked' }, context: { firmNotified: true, identityMode: 'disclosed' } },
  ],
  mayReclassify: [
    { payload: { urgency: 'complex' }, context: { type: 'report' } },
    { payload: { type: 'complaint' }, context: { type: 'report' } },
  ],
  isUrgeCooledDown: [
    { context: { urgedAt: '2026-02-28T15:00:00.000Z' } },
    { context: { urgedAt: '2026-02-28T17:00:00.000Z' } },
  ],
  isComplainantsOwn: [{}, { context: { exOfficio: true } }],
  isOfPublicConcern: [{ context: { category: 'facilitySafety' } }, { context: { category: 'order' } }],
  isSeparateCase: [
    { payload: { targetCaseId: 'a' }, facts: { 'openChildren:b': 0 } },
    { payload: { targetCaseId: 'a' }, facts: { 'openChildren:a': 0 } },
  ],
  isPartOpen: [
    { payload: { targetCaseId: 'a' }, facts: openCase('a') },
    { payload: { targetCaseId: 'a' }, facts: openCase('a', { status: 'done' }) },
  ],
  isNewPart: [
    { payload: { targetCaseId: 'a' }, context: { parts: ['b'] } },
    { payload: { targetCaseId: 'a' }, context: { parts: ['a'] } },
  ],
  isOtherCase: [
    { payload: { targetCaseId: 'a' }, facts: { 'openChildren:b': 0 } },
    { payload: { targetCaseId: 'a' }, facts: { 'openChildren:a': 0 } },
  ],
  isTargetOpen: [
    { payload: { targetCaseId: 'a' }, facts: openCase('a') },
    { payload: { targetCaseId: 'a' }, facts: openCase('a', { state: 'suspended' }) },
  ],
  isProposedTargetOpen: [
    { context: { mergeProposal: 'a' }, facts: openCase('a') },
    { context: { mergeProposal: 'a' }, facts: openCase('a', { status: 'done' }) },
  ],
  hasMergeProposal: [{ context: { mergeProposal: 'a' } }, {}],
  hasNobodyJoined: [{}, { context: { group: { joined: ['a'], representatives: [] } } }],
  isGroup: [
    { context: { group: { joined: ['a', 'b'], representatives: [] } } },
    { context: { group: { joined: ['a'], representatives: [] } } },
  ],
  areRepresentativesFew: [
    { payload: { caseIds: ['1', '2', '3', '4', '5'] } },
    { payload: { caseIds: ['1', '2', '3', '4', '5', '6'] } },
  ],
  areRepresentativesOfGroup: [
    { payload: { caseIds: ['self', 'a'] }, context: { group: { joined: ['a'], representatives: [] } } },
    { payload: { caseIds: ['self', 'b'] }, context: { group: { joined: ['a'], representatives: [] } } },
  ],
  isNewToGroup: [
    { by: anotherCase('a') },
    { by: anotherCase('a'), context: { group: { joined: ['a'], representatives: [] } } },
  ],
  isOfGroup: [
    { by: anotherCase('a'), context: { group: { joined: ['a'], representatives: [] } } },
    { by: anotherCase('a') },
  ],
  isMyGroup: [
    { by: anotherCase('a'), context: { mergedInto: 'a' } },
    { by: anotherCase('b'), context: { mergedInto: 'a' } },
  ],
  hasGroupToTell: [
    { context: { groupToTell: true, group: { joined: ['a'], representatives: [] } } },
    { context: { groupToTell: true } },
  ],
  maySpeakForFirm: [
    { by: CLERK, context: { firmMember: false } },
    { by: CLERK, context: { firmMember: true } },
  ],
  isOwnFirmOrOffice: [
    { by: HANDLER, context: { firmId: FIRM } },
    { by: HANDLER, context: { firmId: OTHER_FIRM } },
  ],
  isFirstObjection: [{}, { context: { objectionUsed: true } }],
  isObjectionInTime: [{}, { context: { objectionLapsed: true } }],
  mayHaveExtension: [
    { context: { firmMember: true } },
    { context: { firmMember: true, urgency: 'emergency' } },
  ],
  isFirstExtension: [{}, { context: { extensionUsed: true } }],
  isAskedBeforeDue: [{}, { context: { answerOverdue: true } }],
  isExtensionShort: [{ payload: { workdays: 5 } }, { payload: { workdays: 6 } }],
  isNoMoreThanAsked: [
    { payload: { workdays: 3 }, context: { extensionAsked: 3 } },
    { payload: { workdays: 4 }, context: { extensionAsked: 3 } },
  ],
  isResidentContacted: [{ context: { contact: 'refused' } }, { context: { contact: 'none' } }],
  hasEvidence: [{ payload: { attachmentIds: ['a'] } }, { payload: {} }],
  isEveryPointAnswered: [
    { context: { points: 1, answer: { verdicts: ['no'], doneOn: '2026-03-02', evidence: 0 } } },
    { context: { points: 2, answer: { verdicts: ['no'], doneOn: '2026-03-02', evidence: 0 } } },
  ],
  isReturnLeft: [{ context: { returns: 1 } }, { context: { returns: 2 } }],
  isReturnLimitReached: [{ context: { returns: 2 } }, { context: { returns: 1 } }],
  isAnswerSupervised: [
    { context: { rungs: { answer: ['supervise'] } } },
    { context: { rungs: { answer: ['urge'] } } },
  ],
  mayPresumeSolved: [{ context: { reachable: true, calls: 2 } }, { context: { reachable: true, calls: 1 } }],
  isLastMissingCall: [
    { context: { reachable: true, calls: 1, confirmationOverdue: true } },
    { context: { reachable: true, calls: 0, confirmationOverdue: true } },
  ],
  isExOfficio: [{ context: { exOfficio: true } }, {}],
  isCivilDispute: [{ payload: { civilDispute: true } }, { payload: { civilDispute: false } }],
  isConsentObtainable: [
    { payload: { consentObtainable: true } },
    { payload: { consentObtainable: true }, context: { identityMode: 'anonymous' } },
  ],
  isAgreed: [{ payload: { outcome: 'agreed' } }, { payload: { outcome: 'failed' } }],
  isPassed: [{ payload: { outcome: 'passed' } }, { payload: { outcome: 'failed' } }],
  isReferredAsCase: [{ payload: { asCase: true } }, { payload: {} }],
  isAgencyAnswer: [{ payload: { outcome: 'replied' } }, { payload: { outcome: 'wrongAgency' } }],
  isAgencySilent: [{ payload: { outcome: 'noReply' } }, { payload: { outcome: 'replied' } }],
  isReviewUnused: [{ context: { reviewsUsed: ['refusal'] } }, { context: { reviewsUsed: ['outcome'] } }],
  isReviewOfRefusal: [{ context: { reviewOf: 'refusal' } }, { context: { reviewOf: 'outcome' } }],
  isFirmNotified: [{ context: { firmNotified: true, firmId: FIRM } }, { context: { firmId: FIRM } }],
  isUninvolved: [
    { by: SECRETARY_GENERAL, context: { actedBy: { clerk: [CLERK.id] } }, facts: { 'participants:a': [] } },
    {
      by: { ...CLERK, role: 'secretaryGeneral' },
      context: { actedBy: { clerk: [CLERK.id] } },
      facts: { 'participants:a': [] },
    },
  ],
  hasClosingProposal: [{ context: proposal('x') }, {}],
  isApprovedByAnother: [
    { by: SECRETARY_GENERAL, context: proposal(CLERK.id) },
    { by: SECRETARY_GENERAL, context: proposal(SECRETARY_GENERAL.id) },
  ],
  isFreeOfOpenChildren: [{ facts: { 'openChildren:a': 0 } }, { facts: {} }],
  isReopeningOver: [{ context: { closingHeld: true } }, {}],
  isReopeningOpen: [{}, { context: { closingHeld: true } }],
  hasReasonToReopen: [
    { payload: { newFacts: false, promiseBroken: true } },
    { payload: { newFacts: false, promiseBroken: false } },
  ],
  isNotRated: [{}, { context: { rating: 1 } }],
  mayExtendOverall: [{}, { context: { overallExtended: true } }],
  isSuspensionCheckDue: [{ context: { suspensionCheckDue: true } }, {}],
  isRetaliationOpen: [{ context: { retaliation: true } }, {}],
  isRetaliationSettled: [{}, { context: { retaliation: true } }],
  isFirmBlue: [rung('answer', 'blue'), rung('disposal', 'blue')],
  isFirmYellow: [rung('answer', 'yellow'), rung('answer', 'blue')],
  isFirmUrge: [rung('answer', 'urge'), rung('answer', 'yellow')],
  isFirmSupervise: [rung('answer', 'supervise'), rung('review', 'supervise')],
  isFirmHandOver: [rung('answer', 'handOver'), rung('answer', 'supervise')],
  isOfficeBlue: [rung('disposal', 'blue'), rung('answer', 'blue')],
  isOfficeYellow: [rung('callBack', 'yellow'), rung('callBack', 'blue')],
  isOfficeUrge: [rung('registration', 'urge'), rung('answer', 'urge')],
  isOfficeSupervise: [rung('forwarding', 'supervise'), rung('answer', 'supervise')],
  isOfficeHandOver: [rung('notifying', 'handOver'), rung('answer', 'handOver')],
  isHandedOver: [{ context: { handedOver: 'answer' } }, {}],
  isLastPeriod: [decided('lastPeriod', 1), decided('review')],
  isToUnresolved: [decided('unresolved'), decided('review')],
  isToReview: [decided('review'), decided('unresolved')],
  isLastPeriodShort: [decided('lastPeriod', 5), decided('lastPeriod', 6)],
  isNewDirection: [decided('review'), decided('unresolved')],
  isOnlyLastPeriod: [decided('lastPeriod', 1), decided('review')],
};

function ask(
  name: GuardName,
  { context = {}, payload = {}, facts = {}, by = CLERK, at = '2026-03-02T01:00:00.000Z' }: Asked,
): boolean {
  return COMPLAINT_GUARDS[name]({
    context: { ...BLANK_CONTEXT, ...context },
    event: { type: 'ANY', payload, meta: { at, actor: by, facts, settings: {} } },
  });
}

describe.each(Object.keys(CASES) as GuardName[])('%s', (name) => {
  const [yes, no] = CASES[name];
  it('agrees', () => expect(ask(name, yes)).toBe(true));
  it('refuses', () => expect(ask(name, no)).toBe(false));
});

describe('the filing period', () => {
  it.each([
    ['2024-02-29', '2027-02-28T01:00:00.000Z', true],
    ['2024-02-29', '2027-03-01T01:00:00.000Z', false],
    ['2026-03-02', '2026-03-01T15:59:00.000Z', false],
    ['2026-03-02', '2026-03-01T16:00:00.000Z', true],
  ])('known since %s, filed at %s: %s', (knownSince, at, inTime) => {
    expect(ask('isWithinFilingPeriod', { payload: { knownSince }, at })).toBe(inTime);
  });

  it('counts from the day it happened when nothing else is known, and is open when no day is known', () => {
    expect(ask('isWithinFilingPeriod', { context: { occurredOn: '2020-01-01' } })).toBe(false);
    expect(ask('isWithinFilingPeriod', {})).toBe(true);
  });
});

describe('what is not known', () => {
  it('is never a reason to pass: a fact that was not loaded counts as "there is none"', () => {
    expect(ask('isNamedFirmKnown', { payload: { firmId: FIRM } })).toBe(false);
    expect(ask('isTargetOpen', { payload: { targetCaseId: 'a' } })).toBe(false);
    expect(ask('isFreeOfOpenChildren', {})).toBe(false);
  });

  it('a firm may be left out', () => expect(ask('isNamedFirmKnown', {})).toBe(true));
  it('the engine may speak of a group as its cases do', () =>
    expect(ask('isMyGroup', { by: SYSTEM })).toBe(true));
});

describe('every guard', () => {
  it.each(Object.entries(COMPLAINT_GUARD_TEXTS))(
    '%s says in both languages why, and from where',
    (_name, { says, source }) => {
      expect(says.zh).toMatch(/\p{Script=Han}/u);
      expect(says.en).toMatch(/^[A-Z]?[\w\s]/u);
      expect(source.length).toBeGreaterThan(3);
    },
  );
});
