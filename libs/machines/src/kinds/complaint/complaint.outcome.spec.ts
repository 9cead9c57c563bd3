import { ANSWER, arrive, handedOver, WORDS } from './testing/arrive.js';
import {
  anotherCase,
  CHAIR,
  CLERK,
  CLERK_ON_THE_PHONE,
  HANDLER,
  MEMBER,
  OTHER_CLERK,
  RESIDENT,
  SECRETARY_GENERAL,
} from './testing/people.js';

describe('confirmation', () => {
  it('is presumed only after two calls', () => {
    const matter = arrive.awaitingComplainant().passes('confirmation');
    expect(matter.state).toBe('awaitingComplainant');
    expect(matter.notices).toContain('callsMissing>clerk');
    expect(matter.send('LOG_CALL', { reached: false }).state).toBe('awaitingComplainant');
    expect(matter.send('LOG_CALL', { reached: false }).state).toBe('resolved');
    expect(matter.context.outcome).toBe('presumed');
  });

  it('is presumed at once when both calls were made in time', () => {
    const matter = arrive
      .awaitingComplainant()
      .send('LOG_CALL', { reached: false })
      .send('LOG_CALL', { reached: true });
    expect(matter.state).toBe('awaitingComplainant');
    expect(matter.passes('confirmation').state).toBe('resolved');
  });

  it('needs no call where nobody can be called', () => {
    const matter = arrive.awaitingComplainant({ contact: undefined });
    expect(matter.running).not.toContain('callBack');
    expect(matter.passes('confirmation').context.outcome).toBe('presumed');
  });

  it('is asked for by a call on the next working day', () => {
    const matter = arrive.awaitingComplainant();
    expect(matter.tasks).toContain('callBack@clerk');
    expect(matter.passes('callBack').tasks).toContain('pressOffice@secretaryGeneral');
  });

  it('refused leads to a disposal by the office', () => {
    const matter = arrive.unresolved();
    expect(matter.tasks).toEqual(['dispose@clerk']);
    expect(matter.passes('disposal').notices).toEqual(['officeOverdue>secretaryGeneral']);
  });
});

describe('mediation and rectification', () => {
  it('need a civil dispute and consent that can be had (G5)', () => {
    const matter = arrive.unresolved();
    expect(matter.refuses('TO_MEDIATION', { civilDispute: false, consentObtainable: true })).toEqual([
      'isCivilDispute',
    ]);
    expect(matter.refuses('TO_MEDIATION', { civilDispute: true, consentObtainable: false })).toEqual([
      'isConsentObtainable',
    ]);
    const nameless = arrive.unresolved({ identityMode: 'anonymous', contact: undefined });
    expect(nameless.refuses('TO_MEDIATION', { civilDispute: true, consentObtainable: true })).toEqual([
      'isConsentObtainable',
    ]);
  });

  it.each([
    ['agreed', 'resolved', 'mediated'],
    ['failed', 'unresolved', null],
  ])('a mediation that is %s leaves the matter %s', (outcome, state, ended) => {
    const matter = arrive
      .inMediation()
      .send('MEDIATION_ENDED', { outcome }, { by: anotherCase('mediation-1') });
    expect(matter.state).toBe(state);
    expect(matter.context.outcome).toBe(ended);
  });

  it.each([
    ['passed', 'resolved', 'rectified'],
    ['failed', 'unresolved', null],
  ])('a rectification that has %s leaves the matter %s', (outcome, state, ended) => {
    const matter = arrive.inRectification().send('RECTIFICATION_ENDED', { outcome }, { by: CLERK });
    expect(matter.state).toBe(state);
    expect(matter.context.outcome).toBe(ended);
  });

  it('that take too long call in the secretary-general', () => {
    expect(arrive.inMediation().passes('proceedings').tasks).toContain('pressOffice@secretaryGeneral');
    expect(arrive.inRectification().passes('proceedings').notices).toEqual([
      'officeOverdue>secretaryGeneral',
    ]);
  });

  it('may follow straight from the acceptance', () => {
    expect(
      arrive.accepted().send('TO_MEDIATION', { civilDispute: true, consentObtainable: true }).state,
    ).toBe('inMediation');
  });
});

describe('a conclusion with reasons', () => {
  const proposed = () => arrive.unresolved().send('PROPOSE_CLOSING', { reason: 'notProven', ...WORDS });

  it('is approved by somebody other than the handler (G8)', () => {
    const matter = proposed();
    expect(matter.tasks).toEqual(['approveClosing@secretaryGeneral']);
    expect(matter.send('APPROVE_CLOSING', {}, { by: SECRETARY_GENERAL }).state).toBe('concluded');
    expect(matter.documents).toContain('closing');
  });

  it('proposed by the secretary-general is for the chair to approve', () => {
    const matter = arrive
      .unresolved()
      .send('PROPOSE_CLOSING', { reason: 'notProven', ...WORDS }, { by: SECRETARY_GENERAL });
    expect(matter.tasks).toEqual(['approveClosing@committeeChair']);
    expect(matter.parties).toContain('committeeChair');
    expect(matter.refuses('APPROVE_CLOSING', {}, { by: SECRETARY_GENERAL })).toEqual(['isApprovedByAnother']);
    expect(matter.refuses('DECLINE_CLOSING', WORDS, { by: SECRETARY_GENERAL })).toEqual([
      'isApprovedByAnother',
    ]);
    expect(matter.send('APPROVE_CLOSING', {}, { by: CHAIR }).state).toBe('concluded');
  });

  it('is not approved by a clerk who has become secretary-general meanwhile', () => {
    const matter = proposed();
    expect(matter.refuses('APPROVE_CLOSING', {}, { by: { ...CLERK, role: 'secretaryGeneral' } })).toEqual([
      'isApprovedByAnother',
    ]);
  });

  it('declined goes back to the clerk', () => {
    const matter = proposed().send('DECLINE_CLOSING', WORDS, { by: SECRETARY_GENERAL });
    expect(matter.tasks).toEqual(['dispose@clerk']);
    expect(matter.refuses('APPROVE_CLOSING', {}, { by: SECRETARY_GENERAL })).toEqual(['hasClosingProposal']);
  });

  it('waits for open child cases (E8)', () => {
    const matter = proposed();
    matter.world.openChildren = 1;
    expect(matter.refuses('APPROVE_CLOSING', {}, { by: SECRETARY_GENERAL })).toEqual([
      'isFreeOfOpenChildren',
    ]);
  });
});

describe('the end of the file', () => {
  it('waits for open child cases, and is then entered by the clerk (E8)', () => {
    const matter = arrive.resolved();
    expect(matter.refuses('ARCHIVE')).toEqual(['isReopeningOver']);
    matter.world.openChildren = 2;
    expect(matter.passes('reopening').state).toBe('resolved');
    expect(matter.tasks).toEqual(['archive@clerk']);
    expect(matter.refuses('ARCHIVE')).toEqual(['isFreeOfOpenChildren']);
    matter.world.openChildren = 0;
    expect(matter.send('ARCHIVE').state).toBe('closed');
  });
});

describe('a review', () => {
  it('is decided by somebody uninvolved', () => {
    const matter = arrive.underReview();
    expect(matter.tasks).toContain('review@secretaryGeneral');
    expect(matter.send('UPHOLD_DECISION', WORDS, { by: SECRETARY_GENERAL }).state).toBe('concluded');
    expect(matter.context.outcome).toBe('upheldOnReview');
    expect(matter.refuses('REQUEST_REVIEW', WORDS, { by: RESIDENT })).toEqual(['isReviewUnused']);
  });

  it('by somebody who handled the case is refused, and passes to the committee (E10)', () => {
    const matter = arrive.firmAnswered().send('APPROVE_ANSWER', {}, { by: SECRETARY_GENERAL });
    matter.send('REJECT_ANSWER', WORDS, { by: RESIDENT }).send('REQUEST_REVIEW', WORDS, { by: RESIDENT });
    expect(matter.refuses('UPHOLD_DECISION', WORDS, { by: SECRETARY_GENERAL })).toEqual(['isUninvolved']);
    expect(matter.tasks).toContain('review@committeeChair');
    expect(matter.parties).toEqual(expect.arrayContaining(['committeeChair', 'committeeMember']));
    expect(matter.send('CHANGE_DECISION', WORDS, { by: MEMBER }).state).toBe('unresolved');
  });

  it('cannot be dodged by changing the role', () => {
    const matter = arrive.underReview();
    expect(matter.refuses('UPHOLD_DECISION', WORDS, { by: { ...CLERK, role: 'secretaryGeneral' } })).toEqual([
      'isUninvolved',
    ]);
    expect(matter.refuses('UPHOLD_DECISION', WORDS, { by: { ...HANDLER, role: 'committeeMember' } })).toEqual(
      ['isUninvolved'],
    );
  });

  it('is not for whoever worked on a case that grew out of it; a vote on the delay is no such work', () => {
    const matter = arrive.underReview();
    matter.world.family = [{ userId: SECRETARY_GENERAL.id, kind: 'rectification' }];
    expect(matter.refuses('UPHOLD_DECISION', WORDS, { by: SECRETARY_GENERAL })).toEqual(['isUninvolved']);
    matter.world.family = [{ userId: SECRETARY_GENERAL.id, kind: 'review' }];
    expect(matter.refuses('UPHOLD_DECISION', WORDS, { by: SECRETARY_GENERAL })).toEqual([]);
  });

  it('lies on no desk of somebody who worked on such a case: not with the chair who decided there either', () => {
    const reviewed = (...family: { userId: string; kind: string; role?: string }[]) => {
      const matter = arrive.unresolved();
      matter.world.family = family;
      return matter.send('REQUEST_REVIEW', WORDS, { by: RESIDENT });
    };
    const head = { userId: SECRETARY_GENERAL.id, kind: 'rectification', role: 'secretaryGeneral' };
    const chair = { userId: CHAIR.id, kind: 'rectification', role: 'committeeChair' };
    expect(reviewed(chair).tasks).toContain('review@secretaryGeneral');
    expect(reviewed(head).tasks).toContain('review@committeeChair');
    expect(reviewed(head, chair).tasks).toContain('review@committeeMember');
    expect(reviewed(head, { ...chair, role: 'inspector' }).tasks).toContain('review@committeeMember');
    expect(reviewed(head, { ...chair, kind: 'review' }).tasks).toContain('review@committeeChair');
    const late = reviewed(chair).passes('review');
    expect(late.tasks).toContain('review@committeeMember');
    expect(late.refuses('UPHOLD_DECISION', WORDS, { by: CHAIR })).toEqual(['isUninvolved']);
  });

  it('may send the matter back to the firm, which starts a new round', () => {
    const matter = arrive.underReview().send('RETURN_FOR_HANDLING', WORDS, { by: SECRETARY_GENERAL });
    expect(matter.state).toBe('firmHandling');
    expect(matter.context).toMatchObject({ answer: null, returns: 0, contact: 'none' });
    expect(matter.refuses('ANSWER', ANSWER, { by: HANDLER })).toEqual(['isResidentContacted']);
  });

  it('of a matter that no firm was told of goes back to the office', () => {
    const matter = arrive.accepted({ type: 'consult' }).send('ANSWER_DIRECTLY', WORDS);
    matter.send('REJECT_ANSWER', WORDS, { by: RESIDENT }).send('REQUEST_REVIEW', WORDS, { by: RESIDENT });
    expect(matter.send('RETURN_FOR_HANDLING', WORDS, { by: SECRETARY_GENERAL }).state).toBe('accepted');
  });

  it('that is late passes to the committee', () => {
    const matter = arrive.underReview().passes('review');
    expect(matter.tasks).toContain('review@committeeChair');
    expect(matter.send('UPHOLD_DECISION', WORDS, { by: CHAIR }).state).toBe('concluded');
  });
});

describe('reopening', () => {
  const reopen = (newFacts: boolean, promiseBroken: boolean) => ({ newFacts, promiseBroken, ...WORDS });

  it('within thirty days with new facts sends it back to the firm, and keeps the first day', () => {
    const matter = arrive.resolved();
    const { firstFiledAt } = matter.context;
    matter.later({ days: 20 }).send('REOPEN', reopen(true, false), { by: RESIDENT });
    expect(matter.state).toBe('firmHandling');
    expect(matter.context).toMatchObject({ reopenings: 1, firstFiledAt, outcome: null, answer: null });
    expect(matter.context.filedAt > firstFiledAt).toBe(true);
    expect(matter.budget('answer')).toEqual({ amount: 7, unit: 'workday' });
  });

  it('for the same facts told once more is refused', () => {
    expect(arrive.resolved().refuses('REOPEN', reopen(false, false), { by: RESIDENT })).toEqual([
      'hasReasonToReopen',
    ]);
    expect(arrive.resolved().refuses('REOPEN', reopen(false, true), { by: RESIDENT })).toEqual([]);
  });

  it('needs no reason from somebody who was only presumed content', () => {
    const matter = arrive.awaitingComplainant({ contact: undefined }).passes('confirmation');
    expect(matter.refuses('REOPEN', reopen(false, false), { by: RESIDENT })).toEqual([]);
  });

  it('is over with the thirty days, even if a child case holds the file open', () => {
    const matter = arrive.resolved();
    matter.world.openChildren = 1;
    matter.passes('reopening');
    expect(matter.refuses('REOPEN', reopen(true, true), { by: RESIDENT })).toEqual(['isReopeningOpen']);
  });

  it('of a matter without a firm goes back to the office', () => {
    const matter = arrive
      .accepted({ type: 'suggestion' })
      .send('ANSWER_DIRECTLY', WORDS)
      .send('CONFIRM_SOLVED', {}, { by: RESIDENT });
    expect(matter.send('REOPEN', reopen(true, false), { by: RESIDENT }).state).toBe('accepted');
  });
});

describe('withdrawing', () => {
  it('ends the matter', () => {
    const matter = arrive.firmHandling().send('WITHDRAW', {}, { by: RESIDENT });
    expect(matter.state).toBe('withdrawn');
    expect(matter.notices).toContain('withdrawn>firmHandler');
    expect(matter.passes('exOfficio').state).toBe('archived');
  });

  it('entered by a clerk records how consent was given', () => {
    const matter = arrive.firmHandling();
    expect(matter.refuses('WITHDRAW', {}, { by: CLERK_ON_THE_PHONE })).toEqual(['isConsentRecorded']);
    expect(matter.refuses('WITHDRAW', { consentBy: 'phone' }, { by: CLERK_ON_THE_PHONE })).toEqual([]);
  });

  it('does not end a matter of safety, which goes on ex officio', () => {
    const matter = arrive.firmHandling({ category: 'facilitySafety' }).send('WITHDRAW', {}, { by: RESIDENT });
    expect(matter.send('CONTINUE_EX_OFFICIO', WORDS).state).toBe('firmHandling');
    expect(matter.refuses('WITHDRAW', {}, { by: RESIDENT })).toEqual(['isComplainantsOwn']);
    expect(matter.send('ANSWER', ANSWER, { by: HANDLER }).send('APPROVE_ANSWER').state).toBe('resolved');
    expect(matter.context.outcome).toBe('exOfficio');
  });

  it('before the firm was told, such a matter goes back to sorting', () => {
    const matter = arrive.accepted({ urgency: 'emergency' }).send('WITHDRAW', {}, { by: RESIDENT });
    expect(matter.send('CONTINUE_EX_OFFICIO', WORDS).state).toBe('registered');
  });

  it('of an ordinary matter is respected', () => {
    expect(arrive.withdrawn().refuses('CONTINUE_EX_OFFICIO', WORDS)).toEqual(['isOfPublicConcern']);
  });

  it.each([
    'submitted',
    'registered',
    'awaitingInfo',
    'referredOut',
    'accepted',
    'notifiedFirm',
    'firmObjected',
    'firmHandling',
    'extensionRequested',
    'firmAnswered',
    'awaitingComplainant',
    'unresolved',
    'inMediation',
    'inRectification',
    'underReview',
    'suspended',
    'merged',
  ] as const)('is possible while the case is %s', (state) => {
    expect(arrive[state]().send('WITHDRAW', {}, { by: RESIDENT }).state).toBe('withdrawn');
  });
});

describe('a suspension', () => {
  it.each([
    'registered',
    'accepted',
    'notifiedFirm',
    'firmObjected',
    'firmHandling',
    'extensionRequested',
    'firmAnswered',
    'awaitingComplainant',
    'unresolved',
    'underReview',
  ] as const)('returns to %s when it ends', (state) => {
    const matter = arrive[state]().send('SUSPEND', { reason: 'arbitration', reference: '珠仲2026-1' });
    expect(matter.state).toBe('suspended');
    expect(matter.send('RESUME').state).toBe(state);
    expect(matter.context.suspendedFrom).toBeNull();
  });

  it('is looked after twice a year, again and again', () => {
    const matter = arrive.suspended();
    expect(matter.refuses('LOG_SUSPENSION_CHECK', WORDS)).toEqual(['isSuspensionCheckDue']);
    for (let year = 0; year < 2; year += 1) {
      expect(matter.passes('suspensionCheck').tasks).toContain('checkSuspension@secretaryGeneral');
      expect(matter.running).not.toContain('suspensionCheck');
      matter.send('LOG_SUSPENSION_CHECK', WORDS);
      expect(matter.running).toContain('suspensionCheck');
    }
  });

  it('leaves what was overdue before as it was', () => {
    const matter = handedOver().send('SUSPEND', { reason: 'court', reference: '1号' }).send('RESUME');
    expect(matter.context).toMatchObject({ answerOverdue: true, handedOver: 'answer' });
    expect(matter.refuses('ASK_EXTENSION', { workdays: 1, ...WORDS }, { by: HANDLER })).toEqual([
      'isAskedBeforeDue',
    ]);
  });
});

describe('the whole matter', () => {
  it('is extended once by the secretary-general, before it is due', () => {
    const matter = arrive.unresolved();
    expect(matter.budget('overall')).toEqual({ amount: 60, unit: 'day' });
    matter.send('EXTEND_OVERALL', WORDS, { by: SECRETARY_GENERAL });
    expect(matter.budget('overall')).toEqual({ amount: 90, unit: 'day' });
    expect(matter.refuses('EXTEND_OVERALL', WORDS, { by: SECRETARY_GENERAL })).toEqual(['mayExtendOverall']);
  });

  it('that takes too long is told to the chair, who may then read it', () => {
    const matter = arrive.unresolved().passes('overall');
    expect(matter.notices).toContain('overallPassed>committeeChair');
    expect(matter.parties).toContain('committeeChair');
    expect(matter.tasks).toContain('lookIntoDelay@committeeChair');
    expect(matter.refuses('EXTEND_OVERALL', WORDS, { by: SECRETARY_GENERAL })).toEqual(['mayExtendOverall']);
  });
});

describe('beside the way', () => {
  it('a resident may urge, but not every hour', () => {
    const matter = arrive.firmHandling().send('URGE', {}, { by: RESIDENT });
    expect(matter.notices).toEqual(['urgedByResident>clerk', 'urgedByResident>firmHandler']);
    expect(matter.refuses('URGE', {}, { by: RESIDENT })).toEqual(['isUrgeCooledDown']);
    expect(matter.later({ days: 2 }).refuses('URGE', {}, { by: RESIDENT })).toEqual([]);
  });

  it('retaliation is told to the secretary-general and looked into', () => {
    const matter = arrive.firmHandling().send('REPORT_RETALIATION', WORDS, { by: RESIDENT });
    expect(matter.tasks).toContain('lookIntoRetaliation@secretaryGeneral');
    expect(matter.refuses('REPORT_RETALIATION', WORDS, { by: RESIDENT })).toEqual(['isRetaliationSettled']);
    expect(matter.passes('retaliation').notices).toContain('retaliationOverdue>secretaryGeneral');
    matter.send('SETTLE_RETALIATION', WORDS, { by: SECRETARY_GENERAL });
    expect(matter.refuses('SETTLE_RETALIATION', WORDS, { by: SECRETARY_GENERAL })).toEqual([
      'isRetaliationOpen',
    ]);
  });

  it('notes and material change nothing but are remembered with their author', () => {
    const matter = arrive
      .unresolved()
      .send('ADD_NOTE', WORDS, { by: OTHER_CLERK })
      .send('ADD_EVIDENCE', WORDS, { by: RESIDENT });
    expect(matter.state).toBe('unresolved');
    expect(matter.context.actedBy).toMatchObject({
      clerk: [CLERK.id, OTHER_CLERK.id],
      complainant: [RESIDENT.id],
    });
  });
});
