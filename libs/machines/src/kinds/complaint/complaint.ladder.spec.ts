import { FIRM_LADDER, LADDER, OFFICE_LADDER } from './complaint.ladder.js';
import { COMPLAINT_DEADLINES } from './complaint.deadlines.js';
import { arrive, handedOver, WORDS } from './testing/arrive.js';
import { CHAIR, HANDLER, SYSTEM } from './testing/people.js';

const atState: Record<string, () => ReturnType<typeof arrive.unresolved>> = {
  registration: arrive.submitted,
  triageTarget: arrive.registered,
  forwarding: arrive.referredOut,
  notifying: arrive.accepted,
  objectionRuling: arrive.firmObjected,
  answerReview: arrive.firmAnswered,
  callBack: arrive.awaitingComplainant,
  disposal: arrive.unresolved,
};

describe('the ladder of a member firm', () => {
  it('goes from a light to a letter, a slip, and at last to the committee', () => {
    const matter = arrive.firmHandling();
    expect(matter.climbs('answer', 'blue').notices).toEqual(['firmBlue>firmHandler']);
    expect(matter.climbs('answer', 'yellow').notices).toEqual([
      'firmYellow>firmHandler',
      'firmYellow>firmManager',
    ]);
    expect(matter.passes('answer').records).toEqual(['answerOverdue']);

    matter.climbs('answer', 'urge');
    expect(matter.documents).toEqual(['urge']);
    expect(matter.notices).toEqual(['firmUrged>firmManager']);
    expect(matter.tasks).toContain('pressAnswer@firmManager');

    matter.climbs('answer', 'supervise');
    expect(matter.documents).toEqual(['supervision']);
    expect(matter.records).toEqual(['supervised']);
    expect(matter.tasks).toContain('superviseFirm@secretaryGeneral');
    expect(matter.parties).not.toContain('committeeChair');

    matter.climbs('answer', 'handOver');
    expect(matter.records).toEqual(['integrityClue']);
    expect(matter.tasks).toContain('directCase@committeeChair');
    expect(matter.parties).toContain('committeeChair');
    expect(matter.context.rungs).toEqual({ answer: ['blue', 'yellow', 'urge', 'supervise', 'handOver'] });
  });

  it('lets the office go on without an answer once it was supervised', () => {
    const matter = arrive.firmHandling().passes('answer').climbs('answer', 'urge');
    expect(matter.refuses('PROCEED_WITHOUT_ANSWER', WORDS)).toEqual(['isAnswerSupervised']);
    expect(matter.climbs('answer', 'supervise').send('PROCEED_WITHOUT_ANSWER', WORDS).state).toBe(
      'unresolved',
    );
  });

  it('starts at its foot again after a return', () => {
    const matter = arrive.contacted().passes('answer').climbs('answer', 'supervise');
    matter.send(
      'ANSWER',
      {
        fact: '事实',
        measure: '措施',
        doneOn: '2026-03-10',
        points: [{ verdict: 'no', reason: '无' }],
        attachmentIds: ['p'],
      },
      { by: HANDLER },
    );
    matter.send('RETURN_ANSWER', WORDS);
    expect(matter.context).toMatchObject({ rungs: {}, answerOverdue: false });
  });
});

describe('the ladder of the secretariat', () => {
  it.each(OFFICE_LADDER)(
    'of %s does something at every rung and never touches a firm’s record',
    (deadline) => {
      const rungs = COMPLAINT_DEADLINES.find(({ name }) => name === deadline)?.rungs ?? [];
      expect(rungs.length).toBeGreaterThanOrEqual(3);
      const matter = atState[deadline]!();
      for (const { name } of rungs) {
        const { state } = matter;
        matter.climbs(deadline, name);
        expect(matter.state).toBe(state);
        expect(matter.effects.length).toBeGreaterThan(0);
        expect(matter.records).toEqual([]);
      }
      expect(matter.context.rungs[deadline]).toEqual(rungs.map(({ name }) => name));
    },
  );

  it('calls in the secretary-general with tasks, and at last the chair', () => {
    const matter = arrive.unresolved();
    expect(matter.climbs('disposal', 'urge').tasks).toContain('pressOffice@secretaryGeneral');
    expect(matter.documents).toEqual(['urge']);
    expect(matter.climbs('disposal', 'supervise').tasks).toContain('superviseOffice@secretaryGeneral');
    expect(matter.climbs('disposal', 'handOver').tasks).toContain('directCase@committeeChair');
    matter.send('TO_RECTIFICATION');
    expect(matter.tasks).toEqual(['followProceedings@clerk']);
    expect(matter.context).toMatchObject({ handedOver: null, rungs: {}, chairInvolved: true });
  });

  it('names the deadline in the letter', () => {
    const letter = arrive
      .unresolved()
      .climbs('disposal', 'urge')
      .effects.find(({ type }) => type === 'issue');
    expect(letter?.data).toMatchObject({ deadlineZh: '处置', deadlineEn: 'disposal' });
  });
});

describe('the chair', () => {
  const last = { decision: 'lastPeriod', workdays: 3, ...WORDS };

  it('acts only after the duty has passed to the committee', () => {
    expect(arrive.firmHandling().refuses('DIRECT_CASE', last, { by: CHAIR })).toEqual(['isHandedOver']);
  });

  it('may set one last period after another, each of its own length', () => {
    const matter = handedOver().send('DIRECT_CASE', last, { by: CHAIR });
    expect(matter.budget('lastPeriod')).toEqual({ amount: 3, unit: 'workday' });
    expect(matter.passes('lastPeriod').notices).toEqual(['lastPeriodPassed>committeeChair']);
    expect(matter.running).not.toContain('lastPeriod');
    expect(matter.refuses('DIRECT_CASE', { ...last, workdays: 6 }, { by: CHAIR })).toEqual([
      'isLastPeriodShort',
    ]);
    expect(matter.refuses('DIRECT_CASE', { decision: 'lastPeriod', ...WORDS }, { by: CHAIR })).toEqual([
      'isLastPeriodShort',
    ]);
    matter.send('DIRECT_CASE', { ...last, workdays: 1 }, { by: CHAIR });
    expect(matter.running).toContain('lastPeriod');
  });

  it('may take the case to the secretariat or to a review', () => {
    expect(handedOver().send('DIRECT_CASE', { decision: 'unresolved', ...WORDS }, { by: CHAIR }).state).toBe(
      'unresolved',
    );
    const matter = handedOver().send('DIRECT_CASE', { decision: 'review', ...WORDS }, { by: CHAIR });
    expect(matter.state).toBe('underReview');
    expect(matter.context.reviewsUsed).toEqual(['outcome']);
  });

  it('does not send to the secretariat what the secretariat already has', () => {
    const matter = arrive.unresolved().climbs('disposal', 'handOver');
    expect(matter.refuses('DIRECT_CASE', { decision: 'unresolved', ...WORDS }, { by: CHAIR })).toEqual([
      'isNewDirection',
    ]);
    expect(matter.send('DIRECT_CASE', last, { by: CHAIR }).context.lastPeriod).toBe(3);
    expect(matter.send('DIRECT_CASE', { decision: 'review', ...WORDS }, { by: CHAIR }).state).toBe(
      'underReview',
    );
  });

  it('can only set a last period where nothing was accepted yet', () => {
    const matter = arrive.submitted().climbs('registration', 'handOver');
    expect(matter.refuses('DIRECT_CASE', { decision: 'review', ...WORDS }, { by: CHAIR })).toEqual([
      'isOnlyLastPeriod',
    ]);
    expect(matter.send('DIRECT_CASE', last, { by: CHAIR }).state).toBe('submitted');
    expect(matter.send('REGISTER').context.lastPeriod).toBeNull();
  });

  it('who directed a case to a review does not decide it', () => {
    const matter = handedOver().send('DIRECT_CASE', { decision: 'review', ...WORDS }, { by: CHAIR });
    expect(matter.refuses('UPHOLD_DECISION', WORDS, { by: CHAIR })).toEqual(['isUninvolved']);
  });
});

it('every deadline with rungs is on one of the two ladders', () => {
  const climbing = COMPLAINT_DEADLINES.filter(({ rungs = [] }) => rungs.length > 0).map(({ name }) => name);
  expect(climbing.toSorted()).toEqual([...FIRM_LADDER, ...OFFICE_LADDER].toSorted());
});

it('the days of the ladder are settings', () => {
  const times = LADDER.map(({ at }) => at({ rungUrge: 2, rungSupervise: 6, rungHandOver: 11 }));
  expect(times).toEqual([
    { light: 'blue' },
    { light: 'yellow' },
    { workdaysAfterDue: 2 },
    { workdaysAfterDue: 6 },
    { workdaysAfterDue: 11 },
  ]);
});

it('a rung that no ladder has is refused', () => {
  expect(
    arrive
      .firmHandling()
      .refuses('DEADLINE_RUNG_REACHED', { deadline: 'overall', rung: 'blue' }, { by: SYSTEM }),
  ).not.toEqual([]);
});
