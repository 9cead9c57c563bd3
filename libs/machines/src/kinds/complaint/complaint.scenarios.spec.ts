import { ANSWER, arrive, G1, MET, REFUSAL, WORDS } from './testing/arrive.js';
import { Matter } from './testing/matter.js';
import {
  CLERK,
  CLERK_ON_THE_PHONE,
  FIRM,
  HANDLER,
  OTHER_FIRM,
  RESIDENT,
  SECRETARY_GENERAL,
  THIS_CASE,
} from './testing/people.js';

describe('the straight way', () => {
  it('leads from the filing to the closed file', () => {
    const matter = Matter.filed();
    expect(matter.state).toBe('submitted');
    expect(matter.notices).toEqual(['received>complainant']);

    expect(matter.send('REGISTER').documents).toEqual(['receipt']);
    expect(matter.send('ACCEPT', G1).documents).toEqual(['acceptance']);
    expect(matter.send('NOTIFY_FIRM', { redacted: true }).documents).toEqual(['firmNotice']);
    expect(matter.send('SIGN', {}, { by: HANDLER }).state).toBe('firmHandling');
    matter.send('LOG_CONTACT', { way: 'visit', reached: true, ...WORDS }, { by: HANDLER });
    expect(matter.send('ANSWER', ANSWER, { by: HANDLER }).state).toBe('firmAnswered');
    expect(matter.send('APPROVE_ANSWER').notices).toContain('answerReady>complainant');
    expect(matter.send('CONFIRM_SOLVED', {}, { by: RESIDENT }).state).toBe('resolved');
    expect(matter.context.outcome).toBe('solved');
    expect(matter.documents).toContain('closing');
    expect(matter.later({ days: 30 }).passes('reopening').state).toBe('closed');
    expect(matter.isOver).toBe(true);
    expect(matter.documents).toEqual(['fileIndex']);
  });

  it('is walked by an elderly caller through a clerk, without a website', () => {
    const matter = Matter.filed({ channel: 'phone', onBehalfOf: '女儿代母亲' }, CLERK_ON_THE_PHONE);
    matter
      .send('REGISTER')
      .send('ACCEPT', G1)
      .send('NOTIFY_FIRM', { redacted: true })
      .send('SIGN', {}, { by: HANDLER });
    matter
      .send('LOG_CONTACT', { way: 'phone', reached: true, ...WORDS })
      .send('ANSWER', ANSWER, { by: HANDLER });
    matter.send('APPROVE_ANSWER').send('CONFIRM_SOLVED_SLOWLY', {}, { by: CLERK_ON_THE_PHONE });
    expect(matter.state).toBe('resolved');
    expect(matter.context).toMatchObject({ channel: 'phone', outcome: 'solvedSlowly' });
  });

  it('is rated once', () => {
    const matter = arrive.resolved().send('RATE', { rating: 4 }, { by: RESIDENT });
    expect(matter.context.rating).toBe(4);
    expect(matter.refuses('RATE', { rating: 5 }, { by: RESIDENT })).toEqual(['isNotRated']);
  });
});

describe('a draft', () => {
  it('is nobody else’s business, may be revised, and becomes a case when submitted', () => {
    const matter = arrive.draft();
    expect(matter.state).toBe('draft');
    expect(matter.parties).toEqual([]);
    const { asDraft: _draft, ...revised } = { ...matter.context, asDraft: undefined };
    expect(revised.category).toBe('maintenance');
    matter.send(
      'REVISE_DRAFT',
      {
        type: 'help',
        category: 'parking',
        title: '车位',
        text: '被占。',
        estateName: '海湾花园',
        identityMode: 'masked',
      },
      { by: RESIDENT },
    );
    expect(matter.context).toMatchObject({
      type: 'help',
      category: 'parking',
      firmId: null,
      firmMember: null,
    });
    expect(matter.later({ days: 3 }).send('SUBMIT', {}, { by: RESIDENT }).state).toBe('submitted');
    expect(matter.context.filedAt > '2026-03-05').toBe(true);
  });

  it('entered by a clerk is the clerk’s task', () => {
    expect(Matter.filed({ asDraft: true }, CLERK).tasks).toEqual(['finishDraft@clerk']);
    expect(arrive.draft().tasks).toEqual(['finishDraft@complainant']);
  });

  it('is thrown away on request or after thirty days', () => {
    expect(arrive.discarded().isOver).toBe(true);
    expect(arrive.draft().passes('draft').state).toBe('discarded');
  });

  it('that is an emergency calls for help first when it is submitted', () => {
    const matter = arrive.draft({ urgency: 'emergency' }).send('SUBMIT', {}, { by: RESIDENT });
    expect(matter.notices).toContain('emergencyAdvice>complainant');
  });
});

describe('at the door', () => {
  it('a firm that nobody knows is refused with a reason', () => {
    expect(() => Matter.filed({ firmId: 'nobody' })).toThrow('isNamedFirmKnown');
    expect(arrive.registered().refuses('IDENTIFY_FIRM', { firmId: 'nobody' })).toEqual(['isNamedFirmKnown']);
  });

  it('what happened tomorrow cannot be complained about today', () => {
    expect(() => Matter.filed({ occurredOn: '2026-03-03' })).toThrow('isNotInTheFuture');
    expect(Matter.filed({ occurredOn: '2026-03-02' }).state).toBe('submitted');
  });

  it('without a firm the matter waits until a clerk has found it', () => {
    const matter = arrive.registered({ firmId: undefined });
    expect(matter.refuses('ACCEPT', G1)).toEqual(['isFirmIdentified']);
    expect(matter.send('IDENTIFY_FIRM', { firmId: OTHER_FIRM }).send('ACCEPT', G1).state).toBe('accepted');
  });

  it('G1 refuses what is outside the power, before a court, or too old', () => {
    const matter = arrive.registered({ occurredOn: '2023-03-01' });
    expect(matter.refuses('ACCEPT', { ...G1, withinPower: false })).toContain('isWithinPower');
    expect(matter.refuses('ACCEPT', { ...G1, notSeisedElsewhere: false })).toContain('isNotSeisedElsewhere');
    expect(matter.refuses('ACCEPT', G1)).toEqual(['isWithinFilingPeriod']);
    expect(matter.refuses('ACCEPT', { ...G1, knownSince: '2023-03-02' })).toEqual([]);
  });

  it('silence of the office is no refusal: after seven working days the matter is accepted', () => {
    const matter = arrive.registered();
    expect(matter.passes('triageTarget').notices).toEqual(['officeOverdue>secretaryGeneral']);
    expect(matter.tasks).toContain('pressOffice@secretaryGeneral');
    expect(matter.passes('triage').state).toBe('accepted');
  });

  it('a question is answered directly, a complaint is not', () => {
    const question = arrive.accepted({ type: 'consult', firmId: undefined });
    expect(question.send('ANSWER_DIRECTLY', WORDS).state).toBe('awaitingComplainant');
    expect(question.send('CONFIRM_SOLVED', {}, { by: RESIDENT }).state).toBe('resolved');
    expect(arrive.accepted().refuses('ANSWER_DIRECTLY', WORDS)).toEqual(['isAnswerableDirectly']);
  });

  it('a report never reaches the firm; it becomes a clue and is answered by the office', () => {
    const report = arrive.accepted({ type: 'report' });
    expect(report.tasks).toEqual(['examineReport@clerk']);
    expect(report.refuses('NOTIFY_FIRM', { redacted: true })).toEqual(['isNoReport']);
    expect(report.refuses('ANSWER_DIRECTLY', WORDS)).toEqual(['isAnswerableDirectly']);
    expect(report.send('TO_CLUE', { breach: 'falsePromise', ...WORDS }).records).toEqual(['integrityClue']);
    expect(report.send('ANSWER_DIRECTLY', WORDS).state).toBe('awaitingComplainant');
    expect(report.parties).not.toContain(`firmHandler:${FIRM}`);
    const turned = arrive.accepted({ type: 'report' });
    expect(turned.refuses('RECLASSIFY', { type: 'complaint' })).toEqual(['mayReclassify']);
    expect(
      turned
        .send('RECLASSIFY', { type: 'complaint', consentBy: 'phone' })
        .send('NOTIFY_FIRM', { redacted: true }).state,
    ).toBe('notifiedFirm');
  });
});

describe('information that is missing', () => {
  it('is asked for, reminded of, supplied, and the matter goes on', () => {
    const matter = arrive.awaitingInfo();
    expect(matter.tasks).toEqual(['supplyInfo@complainant']);
    expect(matter.passes('infoReminder').notices).toEqual(['infoReminder>complainant']);
    expect(matter.send('SUPPLY_INFO', WORDS, { by: RESIDENT }).state).toBe('registered');
  });

  it('that never comes ends in a refusal, with the way back open', () => {
    const matter = arrive.awaitingInfo().passes('info');
    expect(matter.state).toBe('notAccepted');
    expect(matter.context.refusal).toEqual({ reason: 'noData', route: 'supplyInfo' });
    expect(matter.send('SUPPLY_INFO', WORDS, { by: RESIDENT }).state).toBe('registered');
    expect(matter.context.refusal).toBeNull();
  });
});

describe('a refusal', () => {
  it('names ground and route, and is archived when nobody objects', () => {
    const matter = arrive.registered();
    expect(matter.refuses('REFUSE', { ...REFUSAL, routeExplained: false })).toEqual(['isRouteExplained']);
    matter.send('REFUSE', REFUSAL);
    expect(matter.documents).toEqual(['refusal']);
    expect(matter.effects.find(({ type }) => type === 'issue')?.data).toMatchObject({
      reasonZh: '不属于本会职责',
      routeEn: 'the housing department',
    });
    expect(matter.refuses('SUPPLY_INFO', WORDS, { by: RESIDENT })).toEqual(['isLapsedForWantOfInfo']);
    expect(matter.passes('refusalObjection').state).toBe('archived');
  });

  it('for facts handled before names the earlier case (E9)', () => {
    const matter = arrive.registered();
    const handled = { ...REFUSAL, reason: 'alreadyHandled' };
    expect(matter.refuses('REFUSE', handled)).toEqual(['isEarlierCaseNamed']);
    expect(matter.refuses('REFUSE', { ...handled, earlierCaseId: 'nowhere' })).toEqual([
      'isEarlierCaseNamed',
    ]);
    matter.world.cases['earlier'] = { kind: 'complaint', state: 'closed', status: 'done' };
    expect(matter.send('REFUSE', { ...handled, earlierCaseId: 'earlier' }).state).toBe('notAccepted');
  });

  it.each([
    ['UPHOLD_DECISION', 'archived'],
    ['CHANGE_DECISION', 'accepted'],
    ['RETURN_FOR_HANDLING', 'registered'],
  ])('objected to is reviewed: %s leads to %s', (decision, state) => {
    const matter = arrive.notAccepted().send('OBJECT_TO_REFUSAL', WORDS, { by: RESIDENT });
    expect(matter.tasks).toContain('review@secretaryGeneral');
    expect(matter.send(decision, WORDS, { by: SECRETARY_GENERAL }).state).toBe(state);
  });

  it('is reviewed only once', () => {
    const matter = arrive.notAccepted().send('OBJECT_TO_REFUSAL', WORDS, { by: RESIDENT });
    matter.send('RETURN_FOR_HANDLING', WORDS, { by: SECRETARY_GENERAL }).send('REFUSE', REFUSAL);
    expect(matter.refuses('OBJECT_TO_REFUSAL', WORDS, { by: RESIDENT })).toEqual(['isRefusalUnreviewed']);
  });
});

describe('a referral', () => {
  it('goes to an agency of the directory, without identity unless allowed', () => {
    const matter = arrive.registered();
    expect(matter.refuses('REFER', { agency: 'moonbase', ...WORDS })).toEqual(['isAgencyInDirectory']);
    expect(matter.refuses('REFER', { agency: 'police', withIdentity: true, ...WORDS })).toEqual([
      'mayPassIdentityOn',
    ]);
    matter.send('REFER', { agency: 'police', withIdentity: true, consentOrDuty: true, ...WORDS });
    expect(matter.running).toEqual(['forwarding', 'referral', 'overall']);
    expect(matter.send('LOG_FORWARDED').running).toEqual(['referral', 'overall']);
    expect(matter.send('REPLY_RECEIVED', WORDS).state).toBe('awaitingComplainant');
  });

  it('without a reply ends after ninety days, and can still be reviewed or reopened', () => {
    const matter = arrive.referredOut().passes('forwarding').send('LOG_FORWARDED').passes('referral');
    expect(matter.state).toBe('concluded');
    expect(matter.context.outcome).toBe('referred');
    expect(matter.refuses('REQUEST_REVIEW', WORDS, { by: RESIDENT })).toEqual([]);
  });
});

describe('an emergency', () => {
  const emergency = { type: 'help', category: 'facilitySafety', urgency: 'emergency' };

  it('is told to call for help first, and counted in hours', () => {
    const matter = arrive.submitted(emergency);
    expect(matter.notices).toContain('emergencyAdvice>complainant');
    expect(matter.budget('registration')).toEqual({ amount: 2, unit: 'hour' });
    matter.send('REGISTER');
    expect(matter.budget('triageTarget')).toEqual({ amount: 2, unit: 'hour' });
    matter.send('ACCEPT', G1);
    expect(matter.budget('notifying')).toEqual({ amount: 2, unit: 'hour' });
    matter.send('NOTIFY_FIRM', { redacted: true });
    expect(matter.budget('signature')).toEqual({ amount: 2, unit: 'hour' });
    expect(matter.budget('answer')).toEqual({ amount: 24, unit: 'hour' });
  });

  it('asks the firm for a first contact, and for no extension', () => {
    const matter = arrive.firmHandling(emergency);
    expect(matter.running).toContain('firstContact');
    expect(matter.refuses('ASK_EXTENSION', { workdays: 1, ...WORDS }, { by: HANDLER })).toEqual([
      'mayHaveExtension',
    ]);
    expect(matter.passes('firstContact').records).toEqual(['contactLate']);
    matter.send('LOG_CONTACT', { way: 'phone', reached: true, ...WORDS }, { by: HANDLER });
    expect(matter.running).not.toContain('firstContact');
  });
});

describe('what the office knows of its own case', () => {
  it('is never the text, only facts', () => {
    const matter = arrive.firmAnswered();
    const remembered = JSON.stringify(matter.context);
    for (const word of ['车库', '张三', '13800138000', '接口老化', '已修复'])
      expect(remembered).not.toContain(word);
    expect(matter.context.answer).toEqual({ verdicts: ['yes'], doneOn: '2026-03-10', evidence: 1 });
    expect(remembered).not.toContain(THIS_CASE);
  });

  it('counts as many answers as there were requests (G7)', () => {
    const matter = arrive
      .registered()
      .send('ACCEPT', { ...G1, points: 2 })
      .send('NOTIFY_FIRM', { redacted: true });
    matter
      .send('SIGN', {}, { by: HANDLER })
      .send('LOG_CONTACT', { way: 'phone', reached: true, ...WORDS }, { by: HANDLER });
    matter.send('ANSWER', ANSWER, { by: HANDLER });
    expect(matter.refuses('APPROVE_ANSWER')).toEqual(['isEveryPointAnswered']);
    matter
      .send('RETURN_ANSWER', WORDS)
      .send(
        'ANSWER',
        { ...ANSWER, points: [MET, { verdict: 'no', reason: '不在合同内。' }] },
        { by: HANDLER },
      );
    expect(matter.send('APPROVE_ANSWER').state).toBe('awaitingComplainant');
  });
});
