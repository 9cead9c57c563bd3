import {
  arrive,
  asked,
  CALL,
  climbs,
  COMPLAINT,
  contextOf,
  FIRM,
  MEMBER,
  passes,
  refusing,
  REPLY,
  roles,
  spoken,
  tasks,
  URGENT,
  WORDS,
} from './testing/letter.js';

describe('a letter to an agency', () => {
  it('is approved, signed for, answered and relayed; then the complaint is told', () => {
    const story = arrive.drafted();
    expect(tasks(story)).toEqual(['approve@secretaryGeneral']);
    story.by('secretaryGeneral').sends('SEND_REFERRAL');
    expect(asked(story, 'issue')).toEqual(['letter']);
    expect(tasks(story)).toEqual(['acknowledge@observer', 'followUp@clerk']);
    story.by('observer').sends('RECEIPT', { docketNo: '2026-12' }).sends('REPLY', REPLY);
    expect(spoken(story, 'tellCase')).toEqual([]);
    story.by('clerk').sends('RELAY', WORDS);
    expect(story.state).toBe('closed');
    expect(asked(story, 'issue')).toEqual(['relay']);
    expect(spoken(story, 'tellCase')).toEqual([
      { caseId: COMPLAINT, event: 'REFERRAL_ANSWERED', payload: { outcome: 'replied' } },
    ]);
  });

  it('of the office itself tells nobody', () => {
    const story = arrive
      .replied({ source: 'office', sourceCaseId: undefined })
      .by('clerk')
      .sends('RELAY', WORDS);
    expect(spoken(story, 'tellCase')).toEqual([{}]);
  });

  it('may end in an order to the firm, which does not hold it up', () => {
    const story = arrive
      .replied()
      .by('clerk')
      .knowing(MEMBER)
      .sends('RELAY', { rectify: true, ...WORDS });
    expect(spoken(story, 'openCase')).toEqual([
      {
        kind: 'rectification',
        title: '整改：电梯消防等设施安全',
        relation: 'rectification',
        blocking: false,
        payload: {
          firmId: FIRM,
          category: 'facilitySafety',
          safety: true,
          source: 'office',
          sourceCaseId: 'referral-1',
          complainantCaseId: COMPLAINT,
        },
      },
    ]);
  });

  it('orders nobody whom the directory does not know', () => {
    const story = arrive.replied().by('clerk');
    expect(refusing(story, 'RELAY', { rectify: true, ...WORDS })).toEqual(['isFirmToOrder']);
  });

  it('goes to another agency when the first says that it is not theirs', () => {
    const story = arrive.sent().by('observer').sends('WRONG_AGENCY', WORDS);
    expect(story.state).toBe('drafted');
    expect(tasks(story)).toEqual(['readdress@clerk']);
    story.by('secretaryGeneral');
    expect(refusing(story, 'SEND_REFERRAL')).toEqual(['isOtherAgency']);
    story.by('clerk').sends('REVISE_REFERRAL', { agency: 'housing', form: 'transfer' });
    expect(story.by('secretaryGeneral').sends('SEND_REFERRAL').state).toBe('sent');
  });

  it('that no agency takes is dropped, and the source has it again', () => {
    const story = arrive.sent().by('observer').sends('WRONG_AGENCY', WORDS);
    story.by('clerk').sends('WITHDRAW_REFERRAL', WORDS);
    expect(spoken(story, 'tellCase')).toMatchObject([{ payload: { outcome: 'wrongAgency' } }]);
    const unsent = arrive.drafted().sends('WITHDRAW_REFERRAL', WORDS);
    expect(spoken(unsent, 'tellCase')).toMatchObject([{ payload: { outcome: 'noReply' } }]);
  });

  it('is answered by what the agency asks for', () => {
    const story = arrive.sent().by('observer').sends('ASK_MORE', WORDS);
    expect(tasks(story)).toContain('supply@clerk');
    story.by('clerk').sends('SUPPLY_MORE', WORDS);
    expect(tasks(story)).toContain('answer@observer');
    expect(refusing(story, 'SUPPLY_MORE', WORDS)).toEqual(['isInformationAsked']);
  });
});

describe('what is urgent (X1)', () => {
  it('is told by phone and logged before any letter, then sent without a second signature', () => {
    const story = arrive.drafted(URGENT);
    expect(tasks(story)).toEqual(['callAtOnce@clerk']);
    for (const role of ['clerk', 'secretaryGeneral'] as const)
      expect(refusing(story.by(role), 'SEND_REFERRAL')).toEqual(['isCalledIfUrgent']);
    story.by('clerk').sends('LOG_CALL', CALL).sends('SEND_REFERRAL');
    expect(story.state).toBe('sent');
    expect(asked(story, 'notify')).toEqual(['received', 'sentOut']);
  });

  it('is called for again when another agency is addressed', () => {
    const story = arrive.drafted(URGENT).sends('LOG_CALL', CALL);
    story.sends('REVISE_REFERRAL', { ...URGENT, agency: 'fire' });
    expect(refusing(story, 'SEND_REFERRAL')).toEqual(['isCalledIfUrgent']);
  });
});

describe('an agency that stays silent', () => {
  it('is called after fifteen days and copied to its superior', () => {
    const story = passes(arrive.sent(), 'receipt');
    expect(tasks(story)).toContain('callAgency@clerk');
    story.by('clerk').sends('LOG_CALL', CALL);
    expect(tasks(story)).not.toContain('callAgency@clerk');
    expect(asked(climbs(story, 'receipt', 'copySuperior'), 'issue')).toEqual(['superiorCopy']);
    expect(contextOf(story).copied).toBe(true);
  });

  it('is reminded after sixty days, written to again after ninety, and then put on the list', () => {
    const story = climbs(arrive.inProcess(), 'answer', 'chase');
    expect(asked(story, 'issue')).toEqual(['chase']);
    expect(passes(story, 'answer').state).toBe('noReply');
    story.by('secretaryGeneral');
    expect(refusing(story, 'LIST_SILENCE')).toEqual(['isSecondLetterSent']);
    story.sends('SEND_SECOND_LETTER');
    expect(story.state).toBe('inProcess');
    passes(story, 'answer').by('secretaryGeneral');
    expect(refusing(story, 'SEND_SECOND_LETTER')).toEqual(['isFirstSecondLetter']);
    story.sends('LIST_SILENCE');
    expect(contextOf(story)).toMatchObject({ listedIn: '2026H1', outcome: 'noReply' });
    expect(spoken(story, 'tellCase')).toMatchObject([{ payload: { outcome: 'noReply' } }]);
  });

  it('may still answer', () => {
    expect(arrive.noReply().by('clerk').sends('REPLY', REPLY).state).toBe('replied');
  });

  it('is the standing council’s matter when the secretary-general lets it lie', () => {
    const story = passes(arrive.noReply().by('secretaryGeneral').sends('SEND_SECOND_LETTER'), 'answer');
    passes(story, 'silence');
    expect(roles(story)).toContain('standingCouncil');
    expect(tasks(story)).toContain('decideOnSilence@standingCouncil');
    expect(story.by('standingCouncil').sends('LIST_SILENCE').state).toBe('closed');
  });
});

describe('who takes part', () => {
  it('the agency from the sending on, the firm only when it is the one that asked for help', () => {
    expect(roles(arrive.drafted())).not.toContain('observer');
    expect(roles(arrive.sent())).toEqual(['clerk', 'secretaryGeneral', 'complainant', 'observer']);
    expect(roles(arrive.sent({ source: 'rightsRequest' }))).toContain('firmManager');
  });

  it('the office’s delay reaches its head, and the chair at last', () => {
    const story = passes(arrive.drafted(), 'drafting');
    expect(tasks(story)).toContain('press@secretaryGeneral');
    expect(asked(climbs(story, 'drafting', 'urge'), 'issue')).toEqual(['officeUrge']);
    expect(asked(climbs(story, 'drafting', 'handOver'), 'notify')).toEqual(['handedOver']);
    expect(roles(story)).toContain('committeeChair');
  });
});
