import { refusedOpening } from '../../contract/opening.js';
import { rightsRequest } from './rights-request.kind.js';
import {
  arrive,
  CENSUS,
  CLERK,
  COUNSEL,
  FIRM,
  member,
  OTHERS,
  othersJoin,
  outsider,
  person,
  PLAN,
  refusing,
  WORDS,
  WORLD,
} from './testing/story.js';

const PERSON = { kind: 'person', id: 'm-1', role: 'firmManager', firmId: FIRM };

describe('opening', () => {
  const refused = (more: object, actor: object = PERSON, facts: object = WORLD) =>
    refusedOpening(rightsRequest, {
      type: 'REQUEST_RIGHTS_PROTECTION',
      payload: { ...CENSUS, ...more },
      meta: { at: '2026-03-02T01:00:00.000Z', actor, facts, settings: {} },
    } as never);

  it.each([
    ['by the member itself', {}, PERSON, []],
    ['typed by a clerk', {}, { kind: 'person', id: CLERK, role: 'clerk' }, []],
    ['by another firm', {}, { ...PERSON, firmId: OTHERS[0] }, ['isOwnRequest']],
    [
      'against a firm that nobody knows',
      { against: 'firm', againstFirmId: 'nobody' },
      PERSON,
      ['isOtherFirmNamed'],
    ],
    ['against itself', { against: 'firm', againstFirmId: FIRM }, PERSON, ['isOtherFirmNamed']],
    ['against a firm that is not named', { against: 'firm' }, PERSON, ['isOtherFirmNamed']],
    ['against an agency, but with a firm', { againstFirmId: OTHERS[0] }, PERSON, ['isOtherFirmNamed']],
    ['against another firm', { against: 'firm', againstFirmId: OTHERS[0] }, PERSON, []],
  ])('%s', (_, more, actor, guards) => {
    expect(refused(more, actor)).toEqual(guards);
  });

  it('by a firm outside the directory', () => {
    expect(refused({}, PERSON, {})).toEqual(['isAskerKnown']);
  });
});

describe('V1, good standing', () => {
  it.each([
    ['good', {}, {}, []],
    ['feesOwed', {}, {}, ['isInGoodStanding']],
    ['feesOwed', { safety: true }, {}, []],
    ['feesOwed', { topic: 'staffSafety' }, {}, []],
    ['feesOwed', {}, { safety: true }, []],
    ['feesOwed', { safety: true }, { safety: false }, ['isInGoodStanding']],
    ['suspended', { safety: true }, {}, ['isInGoodStanding']],
  ])('%s, request %j, found %j', (standing, request, found, guards) => {
    expect(refusing(arrive.eligibility(request).by('clerk'), 'ACCEPT', { standing, ...found })).toEqual(
      guards,
    );
  });

  it('is for members only', () => {
    const story = arrive.eligibility().knowing(outsider(FIRM)).by('clerk');
    expect(refusing(story, 'ACCEPT', { standing: 'good' })).toEqual(['isMember']);
  });
});

describe('who works on it', () => {
  it('a clerk is an active clerk, a counsel an active counsel', () => {
    const story = arrive.submitted().by('secretaryGeneral');
    expect(refusing(story, 'ASSIGN_HANDLER', { handlerId: COUNSEL })).toEqual(['isHandlerClerk']);
    expect(refusing(story, 'ASSIGN_HANDLER', { handlerId: 'nobody' })).toEqual(['isHandlerClerk']);
    expect(refusing(story, 'ASSIGN_COUNSEL', { counselId: CLERK })).toEqual(['isCounselFree']);
    story.knowing(person(CLERK, 'clerk', { active: false }));
    expect(refusing(story, 'ASSIGN_HANDLER', { handlerId: CLERK })).toEqual(['isHandlerClerk']);
  });

  it('a counsel of the other side is none', () => {
    const tie = { firmId: OTHERS[0], nature: 'employment', since: '2020-01-01', until: null };
    const story = arrive
      .submitted({ topic: 'handover', against: 'firm', againstFirmId: OTHERS[0] })
      .by('secretaryGeneral');
    for (const more of [{ ties: [tie] }, { firmId: OTHERS[0] }])
      expect(
        refusing(story.knowing(person(COUNSEL, 'counsel', more)), 'ASSIGN_COUNSEL', { counselId: COUNSEL }),
      ).toEqual(['isCounselFree']);
    story.knowing(person(COUNSEL, 'counsel', { ties: [{ ...tie, until: '2021-01-01' }] }));
    expect(refusing(story, 'ASSIGN_COUNSEL', { counselId: COUNSEL })).toEqual([]);
  });

  it('another clerk decides nothing, another firm says nothing', () => {
    const other = { id: 'clerk-2' };
    expect(refusing(arrive.eligibility().by('clerk', other), 'ACCEPT', { standing: 'good' })).toEqual([
      'isHandler',
    ]);
    expect(refusing(arrive.acting().by('clerk', other), 'LOG_STEP', { step: 'meeting', ...WORDS })).toEqual([
      'isOnCase',
    ]);
    expect(refusing(arrive.acting().by('counsel'), 'LOG_STEP', { step: 'meeting', ...WORDS })).toEqual([]);
    expect(refusing(arrive.assessment().by('counsel', { id: 'counsel-2' }), 'ADVISE', WORDS)).toEqual([
      'isOwnCounsel',
    ]);
    const stranger = { firmId: OTHERS[0] };
    expect(refusing(arrive.feedback().by('firmManager', stranger), 'CONFIRM_RESULT')).toEqual([
      'isAskersOwn',
    ]);
    expect(refusing(arrive.acting().by('firmManager', stranger), 'ADD_EVIDENCE', WORDS)).toEqual([
      'isAskersOwn',
    ]);
  });
});

describe('assessment', () => {
  it('is made with counsel: advice here, or an opinion in writing', () => {
    const assess = { civilDispute: false, ...WORDS };
    const story = arrive.assessment().by('clerk');
    expect(refusing(story, 'ASSESS', assess)).toEqual(['isCounselHeard']);
    story.sends('ASK_OPINION', { form: 'consult', questions: '依据？' });
    expect(refusing(story, 'ASSESS', assess)).toEqual(['isCounselHeard']);
    expect(refusing(story, 'ASK_OPINION', { form: 'consult', questions: '依据？' })).toEqual([
      'isOpinionToAsk',
    ]);
    story.by('system').sends('OPINION_ISSUED', { answer: 'advice' }).by('clerk');
    expect(refusing(story, 'ASSESS', assess)).toEqual([]);
  });

  it('common is counted, never ticked: two members are not enough, the setting says how many', () => {
    const two = arrive
      .advised()
      .by('system')
      .sends('FIRM_JOINED', { firmId: OTHERS[0], joinedCaseId: 'of-2' });
    expect(two.by('clerk').sends('ASSESS', { civilDispute: false, ...WORDS }).state).toBe('planning');
    const enough = arrive.advised().withSettings({ commonFirms: 2 });
    enough.by('system').sends('FIRM_JOINED', { firmId: OTHERS[0], joinedCaseId: 'of-2' });
    expect(enough.by('clerk').sends('ASSESS', { civilDispute: false, ...WORDS }).state).toBe('policyTrack');
  });

  it('one member with two requests is one member', () => {
    const story = arrive
      .advised()
      .by('system')
      .sends('FIRM_JOINED', { firmId: OTHERS[0], joinedCaseId: 'of-2' });
    story.sends('FIRM_JOINED', { firmId: OTHERS[0], joinedCaseId: 'of-2b' });
    expect(story.by('clerk').sends('ASSESS', { civilDispute: false, ...WORDS }).state).toBe('planning');
    expect(refusing(story.by('system'), 'FIRM_JOINED', { firmId: OTHERS[0], joinedCaseId: 'of-2' })).toEqual([
      'isNewRequest',
    ]);
    expect(refusing(story, 'FIRM_LEFT', { firmId: OTHERS[1], joinedCaseId: 'of-3' })).toEqual([
      'isJoinedRequest',
    ]);
  });

  it('no dispute without somebody on the other side', () => {
    const dispute = { civilDispute: true, ...WORDS };
    expect(refusing(arrive.advised(), 'ASSESS', dispute)).toEqual(['isOtherSideKnown']);
    const committee = arrive.advised({ against: 'ownersCommittee' });
    expect(refusing(committee, 'ASSESS', dispute)).toEqual(['isOtherSideKnown']);
    expect(refusing(committee, 'ASSESS', { ...dispute, ownersCommitteeUserId: 'nobody' })).toEqual([
      'isOtherSideKnown',
    ]);
    expect(refusing(committee, 'ASSESS', { ...dispute, ownersCommitteeUserId: 'clerk-2' })).toEqual([]);
  });
});

describe('other members', () => {
  const invite = (firmIds: readonly string[], askerAgrees = true) => ({ firmIds, askerAgrees });

  it('are invited only with the consent of the one that asks, and only members that are not in it', () => {
    const story = othersJoin(
      arrive.assessment({ topic: 'handover', against: 'firm', againstFirmId: 'firm-4' }, member('firm-4')),
    );
    story.knowing({ ...outsider('firm-5'), ...member('firm-6') }).by('clerk');
    expect(refusing(story, 'INVITE_FIRMS', invite(['firm-6'], false))).toEqual(['doesAskerAgree']);
    for (const firmId of [OTHERS[0], FIRM, 'firm-4', 'firm-5', 'unknown'])
      expect(refusing(story, 'INVITE_FIRMS', invite([firmId]))).toEqual(['areOtherMembers']);
    expect(refusing(story, 'INVITE_FIRMS', invite(['firm-6']))).toEqual([]);
  });

  it('join when invited, and leave where they joined', () => {
    const story = arrive
      .assessment()
      .by('clerk')
      .sends('INVITE_FIRMS', invite([OTHERS[0]]));
    expect(refusing(story.by('firmManager', { firmId: OTHERS[1] }), 'JOIN_MATTER')).toEqual(['isInvited']);
    expect(refusing(story, 'LEAVE_MATTER')).toEqual(['isJoinedByInvitation']);
    story.by('firmManager', { firmId: OTHERS[0] }).sends('DECLINE_TO_JOIN');
    expect(refusing(story, 'JOIN_MATTER')).toEqual(['isInvited']);
  });

  it.each([
    ['a complaint', { kind: 'complaint', state: 'accepted', status: 'active' }],
    ['one that is closed', { kind: 'rights_request', state: 'closed', status: 'done' }],
    ['one that was joined itself', { kind: 'rights_request', state: 'joined', status: 'active' }],
    ['one that nobody has accepted', { kind: 'rights_request', state: 'submitted', status: 'active' }],
    ['nothing', null],
  ])('a request does not join %s', (_, fact) => {
    const story = arrive.assessment().by('clerk').knowing({ 'case:lead-1': fact });
    expect(refusing(story, 'JOIN_COMMON', { leadCaseId: 'lead-1' })).toEqual(['isLeadOpen']);
  });

  it('a request that others joined does not join another', () => {
    const lead = { kind: 'rights_request', state: 'acting', status: 'active' };
    const story = othersJoin(arrive.assessment()).by('clerk').knowing({ 'case:lead-1': lead });
    expect(refusing(story, 'JOIN_COMMON', { leadCaseId: 'lead-1' })).toEqual(['isAlone']);
  });
});

describe('plan and steps', () => {
  it('there is one plan at a time, and none is approved before it is drafted', () => {
    const story = arrive.planning();
    expect(refusing(story.by('secretaryGeneral'), 'APPROVE_PLAN')).toEqual(['isPlanDrafted']);
    expect(refusing(story, 'RETURN_PLAN', WORDS)).toEqual(['isPlanDrafted']);
    story.by('clerk').sends('DRAFT_PLAN', PLAN);
    expect(refusing(story, 'DRAFT_PLAN', PLAN)).toEqual(['isPlanToDraft']);
    story.by('secretaryGeneral').sends('RETURN_PLAN', WORDS);
    expect(refusing(story.by('clerk'), 'DRAFT_PLAN', PLAN)).toEqual([]);
  });

  it('nothing is done that is not in it: no statement, no money, no submission, no mediation', () => {
    const story = arrive.planApproved({ steps: ['meeting'] });
    expect(refusing(story, 'LOG_STEP', { step: 'statement', ...WORDS })).toEqual(['isStepPlanned']);
    expect(refusing(story, 'LOG_STEP', { step: 'meeting', spent: true, ...WORDS })).toEqual([
      'isSpendingPlanned',
    ]);
    expect(refusing(story, 'TO_MEDIATION')).toContain('isMediationPlanned');
    expect(
      refusing(story.by('secretaryGeneral'), 'SUBMIT_TO_AGENCY', { agency: 'street', ...WORDS }),
    ).toEqual(['isSubmissionPlanned']);
  });

  it('a planned mediation still needs somebody opposite', () => {
    expect(refusing(arrive.planApproved({ steps: ['mediation'] }), 'TO_MEDIATION')).toEqual([
      'canBeMediated',
    ]);
    const dispute = { topic: 'handover', against: 'firm', againstFirmId: OTHERS[0] };
    expect(arrive.planApproved({ steps: ['mediation'] }, dispute).sends('TO_MEDIATION').state).toBe(
      'inMediation',
    );
  });
});

describe('third parties', () => {
  it.each([
    ['before it was sent', '2026-03-01', ['isReceiptTimely']],
    ['tomorrow', '2026-03-03', ['isReceiptTimely']],
    ['today', '2026-03-02', []],
  ])('receipt %s', (_, on, guards) => {
    expect(refusing(arrive.waiting(), 'RECORD_RECEIPT', { on })).toEqual(guards);
  });

  it('receipt is noted once', () => {
    const story = arrive.waiting().sends('RECORD_RECEIPT', { on: '2026-03-02' });
    expect(refusing(story, 'RECORD_RECEIPT', { on: '2026-03-02' })).toEqual(['isReceiptMissing']);
  });

  it('what an agency answers is told by the referral, and nothing else tells it', () => {
    const story = arrive.submittedToAgency();
    expect(refusing(story, 'RECORD_REPLY', { answer: 'replied', ...WORDS })).toEqual(['isNoReferral']);
    expect(story.by('system').sends('REFERRAL_ANSWERED', { outcome: 'noReply' }).state).toBe('acting');
    expect(refusing(arrive.waiting().by('system'), 'REFERRAL_ANSWERED', { outcome: 'replied' })).toContain(
      'isReferral',
    );
  });
});

describe('policy track', () => {
  it('rests on an opinion in writing and on enough members, and on the council', () => {
    const advised = othersJoin(arrive.advised())
      .by('clerk')
      .sends('ASSESS', { civilDispute: false, ...WORDS });
    expect(refusing(advised.by('secretaryGeneral'), 'PROPOSE_SUBMISSION', WORDS)).toEqual([
      'isOpinionIssued',
    ]);
    const story = arrive.policyTrack().by('secretaryGeneral');
    expect(refusing(story, 'SUBMIT_POLICY', { agency: 'street', ...WORDS })).toEqual(['isSubmissionAdopted']);
    expect(refusing(story, 'NOTE_TO_MEMBERS', { result: 'achieved', ...WORDS })).toEqual(['isAnswered']);
    story.by('system').sends('FIRM_LEFT', { firmId: OTHERS[0], joinedCaseId: `of-${OTHERS[0]}` });
    expect(refusing(story.by('secretaryGeneral'), 'PROPOSE_SUBMISSION', WORDS)).toEqual(['isCommon']);
  });

  it('is proposed once at a time, and resolved only when it was proposed', () => {
    const resolved = { outcome: 'adopted', body: 'council', present: 9, inFavour: 9, against: 0 };
    const story = arrive.policyTrack();
    expect(refusing(story.by('system'), 'REVIEW_RESOLVED', resolved)).toEqual(['isAtCouncil']);
    story.by('secretaryGeneral').sends('PROPOSE_SUBMISSION', WORDS);
    expect(refusing(story, 'PROPOSE_SUBMISSION', WORDS)).toEqual(['isToPropose']);
    expect(refusing(story, 'RETURN_TO_PLAN', WORDS)).toEqual(['isToPropose']);
  });
});

it('tells everybody it refuses why, in both languages, and which rule says so', () => {
  for (const { says, source } of Object.values(rightsRequest.guards))
    expect([says.zh, says.en, source].every((words) => words.length > 0)).toBe(true);
});
