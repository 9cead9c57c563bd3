import {
  actorOf,
  ANOTHER_CASE,
  COUNSEL,
  delegate,
  director,
  FIRM,
  MANAGER,
  member,
  seatsOf,
  SYSTEM,
  WARNING,
} from './testing/people.js';
import { L2, L3, Sitting } from './testing/sitting.js';

describe('poaching: an L3 warning through committee and standing council (walk-through 3)', () => {
  const committee = () =>
    Sitting.convened(L3, {
      // One bid for the same estate fourteen months ago, one is a delegate of the respondent.
      persons: {
        'director-15': { ties: [{ firmId: FIRM, nature: 'kinship', since: '2020-01-01', until: null }] },
        'member-6': { ties: [{ firmId: FIRM, nature: 'bid', since: '2024-11-01', until: '2025-01-01' }] },
      },
      bodies: {
        supervisoryCommittee: seatsOf('supervisoryCommittee', 7, { 7: FIRM }),
        standingCouncil: seatsOf('standingCouncil', 15),
        council: seatsOf('council', 31),
        generalMeeting: seatsOf('generalMeeting', 60),
      },
    });

  it('recuses two of seven by rule and tells before the meeting that the body can decide', () => {
    const sitting = committee();
    expect(sitting.context.seats.filter(({ recused }) => recused)).toHaveLength(2);
    expect(sitting.outline('quorum')).toEqual(['cannot decide: 4 missing (0 of the 4 needed)']);
    sitting.declares(1, 2, 3);
    expect(sitting.outline('quorum')).toEqual(['cannot decide: 1 missing (3 of the 4 needed)']);
    sitting.declares(4);
    expect(sitting.outline('quorum')).toEqual(['can decide: 4 of the 4 needed']);
  });

  it('is proposed 4:1 and decided 8 of 11', () => {
    const sitting = committee().sits(1, 2, 3, 4, 5).opensVote().votes({ for: 4, against: 1 });
    expect(sitting.state).toBe('resolved');
    expect(sitting.context.result).toMatchObject({
      outcome: 'adopted',
      level: 'L3',
      present: 5,
      needed: 4,
      inFavour: 4,
      against: 1,
    });
    sitting.signs();
    expect(sitting.state).toBe('escalated');
    expect(sitting.told).toEqual([]);
    expect(sitting.documents).toEqual(['minutes', 'escalation']);

    sitting.send('TAKE_UP').sendPacket().declares().closesDeclarations();
    expect(sitting.outline('seats')).toEqual(['14 seats, 1 recused']);
    sitting.meets(...Array.from({ length: 11 }, (_, index) => index + 1));
    expect(sitting.outline('quorum')).toEqual(['can decide: 11 of the 10 needed']);
    sitting.opensVote().votes({ for: 8, against: 3 }).signs();
    expect(sitting.state).toBe('closed');
    expect(sitting.told).toEqual([
      {
        caseId: WARNING,
        event: 'REVIEW_RESOLVED',
        payload: {
          outcome: 'adopted',
          body: 'standingCouncil',
          level: 'L3',
          present: 11,
          inFavour: 8,
          against: 3,
        },
      },
    ]);
  });

  it('fails with seven of eleven, and with ten coming short by one there is no meeting', () => {
    const upper = () =>
      committee()
        .sits(1, 2, 3, 4, 5)
        .opensVote()
        .votes({ for: 4, against: 1 })
        .signs()
        .send('TAKE_UP')
        .sendPacket();
    const seven = upper().sits(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).opensVote();
    expect(seven.votes({ for: 7, against: 4 }).context.result).toMatchObject({
      outcome: 'rejected',
      needed: 8,
    });
    expect(upper().sits(1, 2, 3, 4, 5, 6, 7, 8, 9).state).toBe('adjourned');
  });
});

describe('quorum and recusal (§7, 4)', () => {
  it('with two of seven recused decides with four of five', () => {
    const sitting = Sitting.convened(L2).stepsBack(6).stepsBack(7).sits(1, 2, 3, 4);
    expect(sitting.state).toBe('deliberation');
    expect(Sitting.convened(L2).stepsBack(6).stepsBack(7).sits(1, 2, 3).state).toBe('adjourned');
  });

  it('with five of seven recused goes to the standing council by itself', () => {
    const sitting = Sitting.convened(L2).stepsBack(3).stepsBack(4).stepsBack(5).stepsBack(6);
    expect(sitting.state).toBe('recusal');
    sitting.stepsBack(7);
    expect(sitting.state).toBe('escalated');
    expect(sitting.context).toMatchObject({ body: 'standingCouncil', why: 'tooFewSeats', round: 2 });
    sitting.send('TAKE_UP').sendPacket().sits(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).opensVote();
    sitting.votes({ for: 7, against: 3 }).signs();
    expect(sitting.told[0]).toMatchObject({
      payload: { body: 'standingCouncil', outcome: 'adopted', level: 'L2' },
    });
  });

  it('whoever worked on the matter is recused by rule (E10)', () => {
    const sitting = Sitting.convened(L2, {
      participants: [
        { userId: 'member-2', caseId: WARNING, kind: 'integrity_warning', roles: ['investigator'] },
        { userId: 'member-3', caseId: WARNING, kind: 'integrity_warning', roles: ['committeeMember'] },
        // Decided alone in a case that grew out of it; voted on one that did.
        { userId: 'member-4', caseId: 'another-case', kind: 'rectification', roles: ['committeeChair'] },
        { userId: 'member-5', caseId: 'another-case', kind: 'review', roles: ['committeeMember'] },
      ],
    });
    expect(sitting.context.seats.map(({ recused }) => recused)).toEqual([
      null,
      'actedInCase',
      null,
      'actedInCase',
      null,
      null,
      null,
    ]);
    expect(sitting.parties).not.toContain('member-2');
    expect(sitting.parties).toContain('member-3');
  });

  it('a chair from the respondent firm hands the chair to the next seat', () => {
    const sitting = Sitting.convened(L2, {
      bodies: { supervisoryCommittee: seatsOf('supervisoryCommittee', 7, { 1: FIRM }) },
    });
    expect(sitting.tasks).toContain('declareTies@member-2');
    expect(sitting.outline('acting')).toEqual([
      'the chair stepped back or is absent; the next seat presides',
    ]);
    sitting.sits(2, 3, 4, 5).opensVote().votes({ for: 3, against: 1 });
    expect(sitting.refuses('SIGN_MINUTES', {}, member(3))).toEqual(['isInTheChair']);
    expect(sitting.signs().state).toBe('closed');
  });

  it('a seat that did not declare by T−2 stays in the count but cannot come or vote', () => {
    const sitting = Sitting.convened(L2).declares(1, 2, 3, 4, 5).closesDeclarations();
    expect(sitting.outline('seats')).toEqual(['7 seats, 0 recused']);
    expect(sitting.outline('quorum')).toEqual(['can decide: 5 of the 5 needed']);
    expect(() => sitting.meets(1, 2, 3, 4, 6)).toThrow('arePresentEligible');
  });

  it('nobody votes for those who do not come: two adjournments, then the standing council', () => {
    const sitting = Sitting.convened(L2).sits(1, 2);
    for (const day of ['2026-04-15', '2026-05-20']) {
      expect(sitting.state).toBe('adjourned');
      sitting.send('SET_NEW_DAY', { meetingOn: day }).closesDeclarations().meets(1, 2);
    }
    expect(sitting.state).toBe('escalated');
    expect(sitting.context).toMatchObject({ body: 'standingCouncil', why: 'noQuorum' });
  });

  it('a committee that does not meet in time loses the matter', () => {
    const sitting = Sitting.convened(L2).passes('sitting');
    expect(sitting.context).toMatchObject({ body: 'standingCouncil', why: 'notHeldInTime' });
  });

  it('a meeting whose papers were not out for five working days is postponed, not lost', () => {
    const sitting = Sitting.convened(L2).declares().passes('declaration').passes('meeting');
    expect(sitting.state).toBe('agenda');
    expect(sitting.context).toMatchObject({ meetingOn: null, adjournments: 0 });
    expect(sitting.notices).toContain('postponed');
  });

  it('when no body above is left, nothing was decided', () => {
    const sitting = Sitting.convened({ matter: 'bylaws' }).sits();
    for (const day of ['2026-05-15', '2026-07-20'])
      sitting.send('SET_NEW_DAY', { meetingOn: day }).closesDeclarations().meets();
    expect(sitting.state).toBe('closed');
    expect(sitting.context.result).toMatchObject({ outcome: 'undecided', body: 'generalMeeting' });
  });
});

describe('challenges', () => {
  const ground = { ground: 'pastDispute' } as const;

  it('the chair rules on a member', () => {
    const sitting = Sitting.convened(L2).send('CHALLENGE_SEAT', { userId: 'member-4', ...ground }, MANAGER);
    expect(sitting.tasks).toContain('ruleOnChallenge@member-1');
    sitting.send('RULE_ON_CHALLENGE', { userId: 'member-4', upheld: true }, member(1));
    expect(sitting.context.seats[3]?.recused).toBe('pastDispute');
    expect(sitting.documents).toEqual(['challengeRuling']);
  });

  it('the president rules on the chair, and until then may read the case', () => {
    const sitting = Sitting.convened(L2);
    expect(sitting.parties).not.toContain('director-1');
    sitting.send('CHALLENGE_SEAT', { userId: 'member-1', ...ground }, MANAGER);
    expect(sitting.parties).toContain('director-1');
    const ruling = { userId: 'member-1', upheld: false };
    expect(sitting.refuses('RULE_ON_CHALLENGE', ruling, member(1))).toEqual(['isJudgeOfChallenge']);
    sitting.send('RULE_ON_CHALLENGE', ruling, director(1));
    expect(sitting.refuses('CHALLENGE_SEAT', { userId: 'member-1', ...ground }, MANAGER)).toEqual([
      'isChallengeNew',
    ]);
  });

  it('one that nobody ruled on in time counts: in doubt the member does not judge', () => {
    const sitting = Sitting.convened(L2)
      .send('CHALLENGE_SEAT', { userId: 'member-4', ...ground }, MANAGER)
      .declares()
      .closesDeclarations();
    expect(sitting.context.seats[3]?.recused).toBe('pastDispute');
  });
});

describe('the vote', () => {
  const open = (payload: object = L2, present: readonly number[] = [1, 2, 3, 4, 5, 6]) =>
    Sitting.convened(payload)
      .sits(...present)
      .opensVote();

  it('closes by itself with the last vote; before that nobody sees how it stands', () => {
    const sitting = open().votes({ for: 4, against: 1 });
    expect(sitting.state).toBe('voting');
    expect(sitting.outline('progress')).toEqual(['5 of 6']);
    expect(sitting.outline('result')).toEqual([]);
    expect(sitting.votes({ abstain: 1 }).state).toBe('resolved');
    expect(sitting.outline('result')).toEqual([
      'adopted (L2 warning letter): 6 voted, 4 needed, 4 in favour, 1 against, 1 abstained',
    ]);
  });

  it('whoever does not vote in the half hour was absent; too few votes are no meeting', () => {
    expect(open().votes({ for: 5 }).passes('ballot').context.result).toMatchObject({
      present: 5,
      outcome: 'adopted',
    });
    expect(open().votes({ for: 4 }).passes('ballot').state).toBe('adjourned');
  });

  it('a tie is voted on once more; a second tie leaves the next lower level', () => {
    const sitting = open().votes({ for: 3, against: 3 });
    expect(sitting.state).toBe('tied');
    sitting.send('REVOTE', {}, member(1)).votes({ for: 3, against: 3 });
    expect(sitting.context.result).toMatchObject({ outcome: 'adopted', level: 'L1', byTie: true });
    expect(sitting.outline('byTie')).toEqual(['tied again: the next lower level stands']);
  });

  it('a tie that nobody votes on again the same day stands likewise', () => {
    expect(open().votes({ for: 3, against: 3 }).passes('tie').context.result).toMatchObject({ level: 'L1' });
  });

  it('where there is no lower level a second tie rejects', () => {
    const sitting = open({ ...L2, matter: 'warningL1Objection', notifiedLevel: 'L1' }).votes({
      for: 3,
      against: 3,
    });
    sitting.send('REVOTE', {}, member(1)).votes({ for: 3, against: 3 });
    expect(sitting.context.result).toMatchObject({ outcome: 'rejected', level: null });
  });

  it('those who want less are counted for the lower level, which then is for the committee itself', () => {
    const sitting = open(L3, [1, 2, 3, 4, 5]).votes({ for: 3 }).votes({ for: 1 }, { level: 'L2' });
    sitting.votes({ against: 1 });
    expect(sitting.context.result).toMatchObject({ outcome: 'adopted', level: 'L2', inFavour: 4, needed: 3 });
    expect(sitting.signs().state).toBe('closed');
    expect(sitting.told[0]).toMatchObject({ payload: { body: 'supervisoryCommittee', level: 'L2' } });
  });

  it('an objection of counsel asks for two thirds', () => {
    const sitting = Sitting.convened(L2).sits(1, 2, 3, 4, 5, 6, 7);
    sitting.send('GIVE_LEGAL_VIEW', { objects: true }, COUNSEL);
    expect(sitting.outline('majority')).toEqual(['at least 2/3 of those who vote']);
    expect(sitting.opensVote().votes({ for: 4, against: 3 }).context.result).toMatchObject({
      outcome: 'rejected',
      needed: 5,
    });
  });

  it('so does a written opinion that comes before the vote is opened; later it changes nothing', () => {
    const asked = () => Sitting.convened(L2).sits(1, 2, 3, 4, 5, 6, 7);
    const objecting = asked().send('OPINION_ISSUED', { answer: 'objection' }, SYSTEM).opensVote();
    expect(objecting.votes({ for: 4, against: 3 }).context.result).toMatchObject({
      outcome: 'rejected',
      needed: 5,
    });
    const late = asked().opensVote().send('OPINION_ISSUED', { answer: 'objection' }, SYSTEM);
    expect(late.votes({ for: 4, against: 3 }).context.result).toMatchObject({
      outcome: 'adopted',
      needed: 4,
    });
    const agreed = asked().send('GIVE_LEGAL_VIEW', { objects: true }, COUNSEL);
    agreed.send('OPINION_ISSUED', { answer: 'advice' }, SYSTEM);
    expect(agreed.outline('majority')).toEqual(['at least 2/3 of those who vote']);
    agreed.send('OPINION_ISSUED', { answer: 'noObjection' }, SYSTEM);
    expect(agreed.outline('majority')).toEqual(['more than 1/2 of those who vote']);
  });

  it('a late recusal voids the open vote, counts the quorum anew and starts again', () => {
    const sitting = open().votes({ for: 3 });
    sitting.send('DECLARE_TIES', { tie: 'kinship' }, member(1));
    expect(sitting.state).toBe('deliberation');
    expect(sitting.context).toMatchObject({ ballot: null, voided: 1 });
    expect(sitting.context.present).not.toContain('member-1');
    sitting.opensVote().votes({ for: 3, against: 2 });
    expect(sitting.context.result).toMatchObject({
      present: 5,
      seats: 6,
      quorum: 4,
      inFavour: 3,
      outcome: 'adopted',
    });
  });

  it('a late recusal that breaks the quorum adjourns', () => {
    const sitting = open(L2, [1, 2, 3, 4, 5]);
    sitting.send('EXCUSE_SEAT', { userId: 'member-2', ground: 'bid' }, member(1));
    // Six seats are left, four are needed and four are there.
    expect(sitting.state).toBe('deliberation');
    sitting.opensVote().send('EXCUSE_SEAT', { userId: 'member-3', ground: 'bid' }, member(1));
    expect(sitting.state).toBe('adjourned');
  });

  it('a written vote is open to every seat that declared, for three working days', () => {
    const sitting = Sitting.convened(L2).sits(1, 2, 3, 4, 5).opensVote({ mode: 'written' });
    expect(sitting.budget('ballot')).toEqual({ amount: 3, unit: 'workday' });
    expect(sitting.tasks).toContain('vote@member-7');
    sitting.send('CAST_VOTE', { choice: 'for' }, member(7));
    expect(sitting.outline('progress')).toEqual(['1 of 7']);
  });

  it('a complaint that the committee directs hears direction and days', () => {
    const sitting = Sitting.convened({ matter: 'overdueComplaint', subjectCaseId: WARNING, firmId: FIRM })
      .sits(1, 2, 3, 4, 5)
      .opensVote({ direction: 'lastPeriod', workdays: 3 })
      .votes({ for: 3, against: 2 })
      .signs();
    expect(sitting.told[0]).toMatchObject({
      payload: { outcome: 'adopted', direction: 'lastPeriod', workdays: 3 },
    });
  });
});

describe('minutes', () => {
  const resolved = () => Sitting.convened(L2).sits(1, 2, 3, 4, 5).opensVote().votes({ for: 3, against: 2 });

  it('when the chair does not sign in time more than half of those present confirm them', () => {
    const sitting = resolved().passes('minutes');
    expect(sitting.tasks).toContain('confirmMinutes@member-2');
    sitting.send('CONFIRM_MINUTES', {}, member(2)).send('CONFIRM_MINUTES', {}, member(3));
    expect(sitting.state).toBe('resolved');
    expect(sitting.send('CONFIRM_MINUTES', {}, member(4)).state).toBe('closed');
  });

  it('silence confirms, and a dissent is on record', () => {
    const sitting = resolved().send('RECORD_DISSENT', {}, member(5)).passes('minutes').passes('confirmation');
    expect(sitting.state).toBe('closed');
    expect(sitting.documents).toEqual(['minutes', 'resolution']);
    expect(sitting.effects[0]?.data).toMatchObject({ dissents: 1 });
  });
});

describe('who may see', () => {
  it('the firm hears of it when its judges are named; recused seats never', () => {
    const sitting = Sitting.proposed(L3).send('ADMIT');
    expect(sitting.parties).not.toContain('firmManager');
    sitting.sendPacket().stepsBack(2);
    expect(sitting.parties).toContain('firmManager');
    expect(sitting.parties).not.toContain('member-2');
    expect(sitting.parties).toContain('observer');
  });

  it('what another case computed counts, what a person ticks does not', () => {
    const ticked = { ...L3, respondentOnCouncil: true };
    expect(Sitting.proposed(ticked).send('ADMIT').context.route?.desk).toBe('standingCouncil');
    const { context } = Sitting.proposed(ticked, {}, ANOTHER_CASE).send('ADMIT');
    expect(context.route?.desk).toBe('council');
  });

  it('a seat of the respondent in the council is found by itself', () => {
    const sitting = Sitting.proposed(L3, {
      bodies: {
        supervisoryCommittee: seatsOf('supervisoryCommittee', 7),
        council: seatsOf('council', 31, { 9: FIRM }),
      },
    }).send('ADMIT');
    expect(sitting.outline('routeReason')).toEqual([
      'standing council: by its nature it is for the standing council',
      'council: the respondent has a seat in the council',
    ]);
  });
});

it('the general meeting changes the bylaws with two thirds of those who vote, in three fifths it fails', () => {
  const meeting = (inFavour: number) => {
    const sitting = Sitting.convened(
      { matter: 'bylaws' },
      {
        bodies: { generalMeeting: seatsOf('generalMeeting', 15) },
      },
    ).sits(...Array.from({ length: 10 }, (_, index) => index + 1));
    sitting.send('OPEN_VOTE', { mode: 'live' }, delegate(1));
    return sitting.votes({ for: inFavour, against: 10 - inFavour }).context.result;
  };
  expect(meeting(7)).toMatchObject({ outcome: 'adopted', needed: 7 });
  expect(meeting(6)).toMatchObject({ outcome: 'rejected' });
});

it('the council takes what the standing council may not decide', () => {
  const sitting = Sitting.convened({ ...L3, matter: 'warningL4', notifiedLevel: 'L4' })
    .sits(1, 2, 3, 4, 5)
    .opensVote()
    .votes({ for: 4, against: 1 })
    .signs();
  expect(sitting.context).toMatchObject({ body: 'council', why: 'proposal' });
  expect(actorOf('council', 1).id).toBe(sitting.send('TAKE_UP').context.seats[0]?.userId);
});
