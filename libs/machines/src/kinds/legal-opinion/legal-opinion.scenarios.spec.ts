import {
  acted,
  arrive,
  asked,
  ASSOCIATION,
  budget,
  contextOf,
  counsel,
  FIRM,
  MEMBER,
  OPINION,
  parties,
  passes,
  refusing,
  running,
  SEVERE,
  SOURCE,
  tasks,
  TO_MEMBER,
  told,
  WORDS,
} from './testing/advice.js';

describe('finding a counsel who is free', () => {
  it('the office assigns, counsel declares, then reads', () => {
    const story = arrive.conflictCheck();
    expect(tasks(story)).toEqual(['declare@counsel-1']);
    story.by('counsel', { id: 'counsel-2' });
    expect(refusing(story, 'DECLARE_CLEAR')).toEqual(['isCounsel']);
    expect(story.by('counsel').sends('DECLARE_CLEAR').state).toBe('assigned');
  });

  it('who declares a conflict is out, and is not asked again', () => {
    const story = arrive.conflictCheck().by('counsel').sends('DECLARE_CONFLICT', WORDS).by('clerk');
    expect(story.state).toBe('requested');
    expect(parties(story).map(({ role }) => role)).not.toContain('counsel');
    expect(refusing(story, 'ASSIGN_COUNSEL', { userId: 'counsel-1' })).toEqual(['isFreshCounsel']);
    expect(refusing(story, 'ASSIGN_COUNSEL', { userId: 'counsel-2' })).toEqual([]);
  });

  it.each([
    ['nobody', { 'person:counsel-1': null }, ['isCounselKnown', 'isCounselUntied']],
    ['no counsel', counsel('counsel-1', { roles: ['clerk'] }), ['isCounselKnown']],
    ['of the firm', counsel('counsel-1', { firmId: FIRM }), ['isCounselUntied']],
    [
      'tied to the firm',
      counsel('counsel-1', {
        ties: [{ firmId: FIRM, nature: 'kinship', since: '2020-01-01', until: null }],
      }),
      ['isCounselUntied'],
    ],
    ['who investigated it', acted('counsel-1', 'integrity_warning', 'investigator'), ['isCounselUninvolved']],
    [
      'who advised the member',
      acted('counsel-1', 'rights_request', 'counsel', SOURCE),
      ['isCounselUninvolved'],
    ],
  ])('refuses %s', (_, facts, guards) => {
    const story = arrive.requested(SEVERE).knowing(facts);
    expect(refusing(story, 'ASSIGN_COUNSEL', { userId: 'counsel-1' })).toEqual(guards);
  });

  it('checks again when counsel declares, and takes a tie that is over as none', () => {
    const over = { firmId: FIRM, nature: 'employment', since: '2020-01-01', until: '2025-12-31' };
    const story = arrive.requested(SEVERE).knowing(counsel('counsel-1', { ties: [over] }));
    story.sends('ASSIGN_COUNSEL', { userId: 'counsel-1' });
    story.knowing(acted('counsel-1', 'integrity_warning', 'investigator')).by('counsel');
    expect(refusing(story, 'DECLARE_CLEAR')).toEqual(['isCounselUninvolved']);
  });

  it('counsel in the warning may advise the association on it, not the member', () => {
    const facts = acted('counsel-1', 'integrity_warning', 'counsel');
    const ask = (request: object) =>
      refusing(arrive.requested(request).knowing(facts), 'ASSIGN_COUNSEL', { userId: 'counsel-1' });
    expect(ask(SEVERE)).toEqual([]);
    expect(ask(MEMBER)).toEqual(['isCounselUninvolved']);
  });

  it('is the secretary-general’s when it takes too long', () => {
    expect(tasks(passes(arrive.requested(), 'assigning'))).toContain('press@secretaryGeneral');
    const story = passes(arrive.drafting(), 'drafting').by('secretaryGeneral');
    story.sends('ASSIGN_COUNSEL', { userId: 'counsel-2' });
    expect([story.state, contextOf(story).formerCounsel]).toEqual(['conflictCheck', ['counsel-1']]);
  });
});

describe('an opinion for the association', () => {
  it('is given, and the case that asked is told its answer as a code', () => {
    const story = arrive.issued({ ...SEVERE, level: 'L2' });
    expect(story.state).toBe('issued');
    expect(asked(story, 'issue')).toEqual(['opinion']);
    expect(told(story)).toEqual([
      { caseId: SOURCE, event: 'OPINION_ISSUED', payload: { answer: 'noObjection' } },
    ]);
    expect(told(arrive.issued())).toEqual([{}]);
  });

  it('waits for what is missing; the clock stands still and the pause ends by itself', () => {
    const story = arrive.awaitingInfo();
    expect(running(story)).toEqual(['information']);
    expect(tasks(story)).toEqual(['supplyInfo@clerk', 'supplyInfo@secretaryGeneral']);
    expect(story.by('clerk').sends('SUPPLY_INFO', WORDS).state).toBe('drafting');
    expect(passes(arrive.awaitingInfo(), 'information').state).toBe('drafting');
  });

  it('cites no law of tomorrow', () => {
    const story = arrive.drafting();
    expect(refusing(story, 'SUBMIT_OPINION', { ...OPINION, lawOn: '2026-03-03' })).toEqual(['isLawInForce']);
    expect(refusing(story, 'SUBMIT_OPINION', { ...OPINION, lawOn: '2026-03-02' })).toEqual([]);
  });

  it('is clarified twice, one question after the other', () => {
    const story = arrive.issued();
    for (const _ of [1, 2]) {
      story.by('clerk').sends('ASK_CLARIFICATION', WORDS);
      expect(refusing(story, 'ASK_CLARIFICATION', WORDS)).toContain('isClarified');
      expect(running(story)).toEqual(['clarification']);
      story.by('counsel').sends('CLARIFY', WORDS);
    }
    expect(refusing(story.by('clerk'), 'ASK_CLARIFICATION', WORDS)).toEqual(['isClarificationLeft']);
    expect(refusing(story.by('counsel'), 'CLARIFY', WORDS)).toEqual(['isClarificationOpen']);
  });

  it('never decides: it is followed, deviated from with reasons, or left', () => {
    expect(contextOf(arrive.issued().by('clerk').sends('FOLLOW')).use).toBe('followed');
    const story = arrive.issued().by('secretaryGeneral');
    expect(() => story.sends('DEVIATE')).toThrow('payload of DEVIATE');
    expect(contextOf(story.sends('DEVIATE', WORDS)).use).toBe('deviated');
    const left = passes(arrive.issued(), 'use');
    expect([left.state, contextOf(left).use]).toEqual(['closed', null]);
  });

  it('is marked when the law has changed', () => {
    const story = arrive.issued().sends('SUPERSEDE', WORDS);
    expect(story.state).toBe('superseded');
    expect(asked(story, 'issue')).toEqual(['update']);
  });

  it('is the committee’s to read once it is issued', () => {
    const members = (story: ReturnType<typeof arrive.issued>) =>
      parties(story).some(({ role }) => role === 'committeeMember');
    expect(members(arrive.drafting())).toBe(false);
    expect(members(arrive.issued())).toBe(true);
    expect(parties(arrive.issued(SEVERE)).some(({ role }) => role === 'firmManager')).toBe(false);
  });
});

describe('a second counsel', () => {
  it.each([
    ['L2', { ...SEVERE, level: 'L2' }, 'issued'],
    ['L3', SEVERE, 'peerReview'],
    ['L4', { ...SEVERE, level: 'L4' }, 'peerReview'],
    ['three firms', { ...ASSOCIATION, firmsTouched: 3 }, 'issued'],
    ['four firms', { ...ASSOCIATION, firmsTouched: 4 }, 'peerReview'],
  ])('%s', (_, request, state) => {
    expect(arrive.issued(request).state).toBe(state);
  });

  it('is another one, without ties', () => {
    const story = arrive.peerReview().by('clerk');
    expect(tasks(story)).toEqual(['assignPeer@clerk', 'assignPeer@secretaryGeneral']);
    expect(refusing(story, 'ASSIGN_PEER', { userId: 'counsel-1' })).toEqual(['isSecondCounsel']);
    story.knowing(counsel('counsel-2', { firmId: FIRM }));
    expect(refusing(story, 'ASSIGN_PEER', { userId: 'counsel-2' })).toEqual(['isCounselUntied']);
  });

  it('issues it, or remarks on it and sees it again', () => {
    const story = arrive.revising();
    expect(budget(story, 'revision')).toEqual({ amount: 2, unit: 'workday' });
    story.by('counsel').sends('SUBMIT_OPINION', OPINION);
    expect([story.state, contextOf(story).peerId]).toEqual(['peerReview', 'counsel-2']);
    expect(refusing(story, 'APPROVE_OPINION')).toEqual(['isPeer']);
    story.by('counsel', { id: 'counsel-2' }).sends('APPROVE_OPINION');
    expect(asked(story, 'issue')).toEqual(['peerReview', 'opinion']);
    expect(told(story)).toHaveLength(1);
  });
});

describe('the time', () => {
  it.each([
    ['consult', false, 2],
    ['review', false, 5],
    ['opinion', false, 7],
    ['opinion', true, 3],
    ['consult', true, 2],
  ])('%s (urgent: %s) has %i working days', (form, urgent, amount) => {
    const story = arrive.assigned({ ...ASSOCIATION, form, urgent });
    expect(budget(story, 'drafting')).toEqual({ amount, unit: 'workday' });
    expect(running(story.sends('BEGIN_DRAFTING'))).toEqual(['drafting']);
  });
});

describe('whoever asked', () => {
  it('may take it back until it is given', () => {
    expect(arrive.drafting().by('clerk').sends('WITHDRAW_REQUEST').state).toBe('withdrawn');
    expect(refusing(arrive.issued().by('clerk'), 'WITHDRAW_REQUEST')).toEqual(['state']);
    const story = arrive.drafting(MEMBER).by('firmManager', { firmId: 'firm-2' });
    expect(refusing(story, 'WITHDRAW_REQUEST', { forWhom: 'member' })).toEqual(['isAdvised']);
    expect(refusing(story.by('clerk'), 'SUPPLY_INFO', TO_MEMBER)).toEqual(['state']);
  });
});
