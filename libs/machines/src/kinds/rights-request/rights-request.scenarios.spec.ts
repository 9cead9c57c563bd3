import {
  arrive,
  asked,
  children,
  climbs,
  contextOf,
  FIRM,
  OTHERS,
  othersJoin,
  outline,
  parties,
  passes,
  PLAN,
  refusing,
  resolves,
  running,
  spoken,
  tasks,
  THIS_CASE,
  WORDS,
} from './testing/story.js';
import { rightsRequest } from './rights-request.kind.js';

/** domain.md §4.11b, fourth walk-through. */
it('census duty assigned to firms: three members, an opinion, the council, receipt on day 11, answer on day 57', () => {
  const story = arrive.assessment();
  expect(tasks(story)).toEqual(['advise@counsel-1', 'assess@clerk-1']);
  story.by('clerk').sends('ASK_OPINION', { form: 'opinion', questions: '区里有无依据摊派普查？' });
  expect(spoken(story, 'openCase', { form: 'opinion' })).toEqual([
    {
      kind: 'legal_opinion',
      relation: 'legalOpinion',
      title: '法律意见：部门不当摊派职责',
      blocking: true,
      payload: {
        form: 'opinion',
        forWhom: 'member',
        firmId: FIRM,
        source: 'rightsRequest',
        sourceCaseId: THIS_CASE,
        firmsTouched: 1,
      },
    },
  ]);

  othersJoin(story.after({ days: 2 }));
  expect(asked(story, 'notify')).toEqual(['nowCommon']);
  story
    .after({ days: 7 })
    .by('system', { kind: 'case', id: 'opinion-1' })
    .sends('OPINION_ISSUED', { answer: 'noObjection' });
  story.by('clerk').sends('ASSESS', { civilDispute: false, ...WORDS });
  expect(story.state).toBe('policyTrack');
  expect(outline(story)).toMatchObject({ track: '行业共性问题', firms: '3家', policy: '拟制意见书' });

  story.by('secretaryGeneral').sends('PROPOSE_SUBMISSION', WORDS);
  expect(spoken(story, 'openCase')).toMatchObject([
    {
      kind: 'review',
      relation: 'review',
      blocking: true,
      payload: { matter: 'policySubmission', subjectCaseId: THIS_CASE, firmsTouched: 3 },
    },
  ]);
  resolves(story.after({ days: 14 }), 'adopted');
  expect(asked(story, 'issue')).toEqual(['paper']);

  const toStreet = { agency: 'street', ...WORDS };
  story.by('secretaryGeneral').sends('SUBMIT_POLICY', toStreet);
  expect(story.state).toBe('awaitingThirdParty');
  expect(spoken(story, 'openCase', toStreet)).toMatchObject([
    {
      kind: 'referral',
      relation: 'referral',
      blocking: true,
      payload: { agency: 'street', form: 'report', source: 'rightsRequest', sourceCaseId: THIS_CASE },
    },
  ]);
  expect(spoken(story, 'openCase', toStreet)[0]?.['payload']).not.toHaveProperty('firmId');

  const submittedOn = contextOf(story).submission?.at ?? '';
  const day = (count: number) =>
    new Date(Date.parse(submittedOn) + count * 86_400_000).toISOString().slice(0, 10);
  story
    .after({ days: 11 })
    .by('clerk')
    .sends('RECORD_RECEIPT', { on: day(11), reference: '街办〔2026〕8号' });
  expect(running(story)).not.toContain('receipt');
  climbs(story.after({ days: 19 }), 'answer', 'chase');
  expect(asked(story, 'issue')).toEqual(['chase']);
  story
    .after({ days: 27 })
    .by('system', { kind: 'case', id: 'referral-1' })
    .sends('REFERRAL_ANSWERED', { outcome: 'replied' });
  expect(story.state).toBe('policyTrack');
  expect(tasks(story)).toContain('tellMembers@secretaryGeneral');

  story.by('secretaryGeneral').sends('NOTE_TO_MEMBERS', { result: 'achieved', ...WORDS });
  expect(story.state).toBe('feedback');
  expect(asked(story, 'issue')).toEqual(['memberNote', 'statistics']);
  const data = rightsRequest.effectData(
    'issue',
    {},
    story.context,
    { type: '', payload: {} } as never,
    THIS_CASE,
  );
  expect(data).toMatchObject({
    firmCount: 3,
    receiptDay: 11,
    answerDay: 57,
    receiptZh: '第11日收悉',
    daysZh: '第57日答复',
    resultZh: '诉求实现',
  });

  story.by('firmManager').sends('CONFIRM_RESULT');
  expect(story.state).toBe('closed');
  expect(spoken(story, 'tellCase')).toEqual([
    { caseIds: OTHERS.map((id) => `of-${id}`), event: 'COMMON_ENDED', payload: { result: 'achieved' } },
  ]);
});

describe('one member alone', () => {
  it('gets a plan of its own, hears every fifteen days, and says at the end whether it helped', () => {
    const story = arrive.planApproved();
    expect(asked(story, 'issue')).toEqual(['plan']);
    expect(tasks(story)).toEqual(['begin@clerk-1']);
    story.sends('LOG_STEP', { step: 'meeting', ...WORDS });
    expect([story.state, ...asked(story, 'issue')]).toEqual(['acting', 'minutes']);
    passes(story.after({ days: 15 }), 'progress');
    expect(tasks(story)).toEqual(['act@clerk-1', 'informMember@clerk-1']);
    expect(running(story)).not.toContain('progress');
    story.by('clerk').sends('INFORM_MEMBER', WORDS);
    expect(running(story)).toContain('progress');
    story.sends('CONCLUDE', { result: 'partly', ...WORDS });
    expect(tasks(story)).toEqual([`confirmResult@${FIRM}`]);
    story.by('firmManager').sends('CONFIRM_RESULT');
    expect(contextOf(story)).toMatchObject({ satisfied: true, result: 'partly' });
    expect(spoken(story, 'tellCase')[0]).not.toHaveProperty('caseIds');
  });

  it('waits for a letter: silence counts only after sixty days', () => {
    const story = arrive.waiting();
    expect(running(story)).toEqual(expect.arrayContaining(['receipt', 'answer', 'progress']));
    passes(story.after({ days: 15 }), 'receipt');
    expect(asked(story, 'issue')).toEqual(['chase']);
    expect(refusing(story.by('clerk'), 'RECORD_REPLY', { answer: 'noReply', ...WORDS })).toEqual([
      'isSilenceEstablished',
    ]);
    passes(story.after({ days: 45 }), 'answer');
    expect(asked(story, 'issue')).toEqual(['chase']);
    expect(tasks(story)).toContain('decideOnSilence@clerk-1');
    story.by('clerk').sends('RECORD_REPLY', { answer: 'noReply', ...WORDS });
    expect([story.state, contextOf(story).submission?.answer]).toEqual(['acting', 'noReply']);
  });

  it('is opened again once, then closed though the member is not satisfied', () => {
    const story = arrive.feedback().by('firmManager').sends('CONTEST_RESULT', WORDS);
    expect(story.state).toBe('assessment');
    story
      .by('clerk')
      .sends('ASSESS', { civilDispute: false, ...WORDS })
      .sends('DRAFT_PLAN', PLAN);
    story
      .by('secretaryGeneral')
      .sends('APPROVE_PLAN')
      .by('clerk')
      .sends('LOG_STEP', { step: 'meeting', ...WORDS });
    story
      .sends('CONCLUDE', { result: 'notAchieved', ...WORDS })
      .by('firmManager')
      .sends('CONTEST_RESULT', WORDS);
    expect([story.state, contextOf(story).satisfied]).toEqual(['closed', false]);
  });

  it('that says nothing is asked after by the head of the office', () => {
    const story = arrive.feedback().by('secretaryGeneral');
    expect(refusing(story, 'CLOSE_UNANSWERED', WORDS)).toEqual(['isFeedbackOverdue']);
    passes(story, 'feedback');
    expect(tasks(story)).toContain('closeUnanswered@secretaryGeneral');
    expect(story.by('secretaryGeneral').sends('CLOSE_UNANSWERED', WORDS).state).toBe('closed');
  });

  it('has time to supply what is missing, and is decided on without it in the end', () => {
    const story = arrive.eligibility().by('clerk').sends('ASK_INFO', WORDS);
    expect(tasks(story)).toEqual([`supplyInfo@${FIRM}`]);
    expect(rightsRequest.deadlines[0]?.pausedIn).toEqual({ awaitingInfo: 'awaiting_info' });
    expect(passes(story, 'info').state).toBe('eligibility');
    story.by('clerk').sends('REFUSE', { reason: 'noData', ...WORDS });
    expect([story.state, ...asked(story, 'issue')]).toEqual(['refused', 'refusal']);
  });
});

describe('the plan', () => {
  it.each([
    ['money', { spends: true }],
    ['a public statement', { steps: ['statement', 'meeting'] }],
  ])('with %s goes to the standing council', (_, plan) => {
    const story = arrive.planApproved(plan);
    expect(story.state).toBe('planReview');
    resolves(story, 'adopted', 'standingCouncil');
    expect(contextOf(story).plan?.approvedBy).toBe('standingCouncil');
    expect(story.by('clerk').sends('LOG_STEP', { step: 'meeting', ...WORDS }).state).toBe('acting');
  });

  it('opens a review for that, and is drafted anew when it is not adopted', () => {
    const story = arrive
      .planning()
      .sends('DRAFT_PLAN', { ...PLAN, spends: true })
      .by('secretaryGeneral')
      .sends('APPROVE_PLAN');
    expect(spoken(story, 'openCase')).toMatchObject([
      {
        kind: 'review',
        relation: 'review',
        blocking: true,
        payload: { matter: 'assistancePlan', subjectCaseId: THIS_CASE },
      },
    ]);
    resolves(story, 'rejected', 'standingCouncil');
    expect([story.state, contextOf(story).plan]).toEqual(['planning', null]);
    expect(tasks(story)).toContain('draftPlan@clerk-1');
  });

  it('that nobody approves in time goes to the president', () => {
    const story = passes(arrive.planning().sends('DRAFT_PLAN', PLAN), 'plan');
    expect(tasks(story)).toContain('pressPlan@president');
    expect(parties(story)).toContainEqual({ role: 'standingCouncil', userId: 'president' });
  });
});

describe('a dispute', () => {
  const HANDOVER = { topic: 'handover', against: 'firm', againstFirmId: OTHERS[0] };

  it('between two firms goes to mediation, and what is agreed there ends it', () => {
    const dispute = { civilDispute: true, ...WORDS };
    const story = arrive.advised(HANDOVER).sends('ASSESS', dispute);
    expect(story.state).toBe('inMediation');
    expect(spoken(story, 'openCase', dispute)).toMatchObject([
      {
        kind: 'mediation',
        relation: 'mediation',
        payload: {
          form: 'firmFirm',
          source: 'rightsRequest',
          sourceCaseId: THIS_CASE,
          applicantFirmId: FIRM,
          firmId: OTHERS[0],
        },
      },
    ]);
    story.by('system', { kind: 'case', id: 'mediation-1' }).sends('MEDIATION_ENDED', { outcome: 'agreed' });
    expect([story.state, contextOf(story).result]).toEqual(['feedback', 'achieved']);
  });

  it('with an owners’ committee names the person, and a failed mediation leads to a plan', () => {
    const dispute = {
      civilDispute: true,
      ownersCommitteeUserId: 'clerk-2',
      mode: 'peopleMediation',
      ...WORDS,
    };
    const story = arrive
      .advised({ topic: 'committeeBreach', against: 'ownersCommittee' })
      .sends('ASSESS', dispute);
    expect(spoken(story, 'openCase', dispute)[0]?.['payload']).toMatchObject({
      form: 'committeeFirm',
      mode: 'peopleMediation',
      ownersCommitteeUserId: 'clerk-2',
      firmId: FIRM,
    });
    expect(story.sends('RECORD_MEDIATION', { outcome: 'failed', ...WORDS }).state).toBe('planning');
  });
});

describe('a common matter', () => {
  it('gathers members that are invited; who has come is counted, and they may leave', () => {
    const story = arrive
      .assessment()
      .by('clerk')
      .sends('INVITE_FIRMS', { firmIds: [...OTHERS], askerAgrees: true });
    expect(tasks(story)).toEqual(expect.arrayContaining(OTHERS.map((id) => `answerInvitation@${id}`)));
    story.by('firmManager', { firmId: OTHERS[0] }).sends('JOIN_MATTER');
    expect(asked(story, 'notify')).toEqual(['firmJoined']);
    story.by('firmManager', { firmId: OTHERS[1] }).sends('JOIN_MATTER');
    expect(asked(story, 'notify')).toEqual(['nowCommon']);
    story.sends('LEAVE_MATTER');
    expect(outline(story)['firms']).toBe('2家');
  });

  it('may become one while a member is already being helped', () => {
    const story = arrive.acting().by('secretaryGeneral');
    expect(refusing(story, 'TAKE_TO_POLICY', WORDS)).toEqual(['isCommon']);
    othersJoin(story);
    expect(story.by('secretaryGeneral').sends('TAKE_TO_POLICY', WORDS).state).toBe('policyTrack');
  });

  it('has the other request wait, and tells it how it ended', () => {
    const lead = {
      id: 'lead-1',
      caseNo: 'WQ',
      kind: 'rights_request',
      state: 'assessment',
      status: 'active',
    };
    const story = arrive
      .assessment()
      .knowing({ 'case:lead-1': lead })
      .by('clerk')
      .sends('JOIN_COMMON', { leadCaseId: 'lead-1' });
    expect(story.state).toBe('joined');
    expect(spoken(story, 'tellCase')).toEqual([
      { caseId: 'lead-1', event: 'FIRM_JOINED', payload: { firmId: FIRM, joinedCaseId: THIS_CASE } },
    ]);
    story.by('system', { kind: 'case', id: 'lead-1' }).sends('COMMON_ENDED', { result: 'partly' });
    expect([story.state, contextOf(story).result]).toEqual(['feedback', 'partly']);
  });

  it('lets a member go on alone', () => {
    const lead = {
      id: 'lead-1',
      caseNo: 'WQ',
      kind: 'rights_request',
      state: 'policyTrack',
      status: 'active',
    };
    const story = arrive
      .assessment()
      .knowing({ 'case:lead-1': lead })
      .by('clerk')
      .sends('JOIN_COMMON', { leadCaseId: 'lead-1' });
    story.by('firmManager').sends('LEAVE_MATTER');
    expect([story.state, spoken(story, 'tellCase')[0]?.['event']]).toEqual(['assessment', 'FIRM_LEFT']);
  });

  it('is in every half-yearly report as long as it lasts', () => {
    const story = arrive.policyTrack();
    expect(contextOf(story).halfYearEnd).toBe('2026-06-30T04:00:00.000Z');
    passes(story.after({ days: 120 }), 'halfYear');
    expect(asked(story, 'issue')).toEqual(['statistics']);
    expect(contextOf(story).halfYearEnd).toBe('2026-12-31T04:00:00.000Z');
  });

  it('that the council does not adopt is proposed anew, or goes on as help for one member', () => {
    const story = resolves(
      arrive.policyTrack().by('secretaryGeneral').sends('PROPOSE_SUBMISSION', WORDS),
      'rejected',
    );
    expect(refusing(story.by('secretaryGeneral'), 'SUBMIT_POLICY', { agency: 'street', ...WORDS })).toEqual([
      'isSubmissionAdopted',
    ]);
    expect(refusing(story, 'PROPOSE_SUBMISSION', WORDS)).toEqual([]);
    expect(story.sends('RETURN_TO_PLAN', WORDS).state).toBe('planning');
  });

  it('goes to another agency when the first has nothing to do with it; the council is not asked again', () => {
    const story = resolves(
      arrive.policyTrack().by('secretaryGeneral').sends('PROPOSE_SUBMISSION', WORDS),
      'adopted',
    );
    story.by('secretaryGeneral').sends('SUBMIT_POLICY', { agency: 'street', ...WORDS });
    story
      .by('system', { kind: 'case', id: 'referral-1' })
      .sends('REFERRAL_ANSWERED', { outcome: 'wrongAgency' });
    expect(tasks(story)).toContain('submitPolicy@secretaryGeneral');
    expect(story.by('secretaryGeneral').sends('SUBMIT_POLICY', { agency: 'housing', ...WORDS }).state).toBe(
      'awaitingThirdParty',
    );
  });
});

describe('what is open holds it up (E8)', () => {
  it.each([
    ['concluding', () => arrive.acting(), 'CONCLUDE', { result: 'achieved', ...WORDS }],
    ['withdrawing', () => arrive.acting().by('firmManager'), 'WITHDRAW_REQUEST', {}],
  ] as const)('%s while a child is open', (_, at, event, payload) => {
    const story = at().knowing(children(1));
    expect(refusing(story, event, payload)).toEqual(['areChildrenClosed']);
    expect(refusing(story.knowing(children(0)), event, payload)).toEqual([]);
  });

  it('nor does one member end what others have joined', () => {
    const story = othersJoin(arrive.assessment()).by('firmManager', { firmId: FIRM });
    expect(refusing(story, 'WITHDRAW_REQUEST')).toEqual(['isAlone']);
  });
});

it('climbs the ladder of the office: lights, urging, supervision, the chair', () => {
  const story = arrive.assessment();
  expect(asked(climbs(story, 'assessment', 'blue'), 'notify')).toEqual(['officeBlue']);
  expect(asked(climbs(story, 'assessment', 'yellow'), 'notify')).toEqual(['officeYellow']);
  expect(asked(climbs(story, 'assessment', 'urge'), 'issue')).toEqual(['urge']);
  expect(asked(climbs(story, 'assessment', 'supervise'), 'issue')).toEqual(['supervision']);
  climbs(story, 'assessment', 'handOver');
  expect(tasks(story)).toEqual(
    expect.arrayContaining(['pressOffice@secretaryGeneral', 'lookIntoDelay@committeeChair']),
  );
  expect(parties(story)).toContainEqual({ role: 'committeeChair' });
});

it('a council that comes to no decision has not adopted it', () => {
  const story = arrive.policyTrack().by('secretaryGeneral').sends('PROPOSE_SUBMISSION', WORDS);
  expect(contextOf(resolves(story, 'undecided')).policy).toBe('rejected');
});
