import { arrive, CLAUSES, FIRMS, FIT } from './testing/arrive.js';
import {
  APPLICANT,
  CLERK,
  COMPLAINT,
  FIRM,
  HANDLER,
  MEDIATOR,
  OTHER_FIRM,
  RESIDENT,
  THIS_CASE,
} from './testing/people.js';
import { knownFirm, Talk } from './testing/talk.js';

const done = (clause: number) => ({ clause, result: 'performed' });
const filing = (filedOn: string) => ({ filedOn, court: '香洲区人民法院' });

describe('the agreement in force', () => {
  it("people's mediation is sealed before it is handed over; mediation by the association has no seal and no court", () => {
    const people = arrive.signed();
    expect(people.refuses(CLERK, 'DELIVER_AGREEMENT')).toEqual(['isSealedIfNeeded']);
    expect(people.say(CLERK, 'SEAL').documents).toEqual(['sealedAgreement', 'courtApplication']);
    expect(people.refuses(CLERK, 'SEAL')).toEqual(['isNotSealed']);

    const plain = firmsSigned();
    expect(plain.refuses(CLERK, 'SEAL')).toEqual(['isPeopleMediation']);
    expect(plain.refuses(CLERK, 'JOINT_FILING', filing('2026-03-11'))).toContain('isPeopleMediation');
    expect(plain.running).not.toContain('courtFiling');
    expect(plain.refuses(CLERK, 'DELIVER_AGREEMENT')).toEqual([]);
  });

  it('is filed with the court within thirty days, not before, not ahead', () => {
    // Signed on 10 March: the thirtieth day is 9 April.
    const talk = arrive.monitoring().after(60);
    expect(talk.refuses(CLERK, 'JOINT_FILING', filing('2026-03-09'))).toEqual(['isFiledInTime']);
    expect(talk.refuses(CLERK, 'JOINT_FILING', filing('2026-03-10'))).toEqual([]);
    expect(talk.refuses(CLERK, 'JOINT_FILING', filing('2026-04-09'))).toEqual([]);
    expect(talk.refuses(CLERK, 'JOINT_FILING', filing('2026-04-10'))).toEqual(['isFiledInTime']);
    expect(arrive.signed().refuses(CLERK, 'JOINT_FILING', filing('2026-03-11'))).toEqual(['isFiledInTime']);
  });

  it('the court is waited for in whatever state the agreement is, and once', () => {
    const talk = arrive.breached().say(CLERK, 'JOINT_FILING', filing('2026-03-10'));
    expect(talk.refuses(CLERK, 'JOINT_FILING', filing('2026-03-10'))).toEqual(['isFilingOpen']);
    expect(talk.say(CLERK, 'COURT_DECIDED', { outcome: 'confirmed' }).context.filing).toBe('confirmed');
    const lapsed = arrive.signed().passes('courtFiling');
    expect(lapsed.refuses(CLERK, 'JOINT_FILING', filing('2026-03-10'))).toEqual(['isFilingOpen']);
  });
});

describe('watching clause by clause', () => {
  it('one deadline stands on the next agreed day and moves on to the one after', () => {
    const talk = arrive.monitoring();
    // The day begins at midnight in Shanghai.
    expect(talk.countsFrom('performance')).toBe('2026-04-09T16:00:00.000Z');
    talk.passes('performance');
    expect(talk.countsFrom('performance')).toBe('2026-04-19T16:00:00.000Z');
    expect(talk.running).toEqual(expect.arrayContaining(['performance', 'performanceCheck', 'breach']));
    expect(talk.countsFrom('breach')).toBe('2026-04-09T16:00:00.000Z');
    talk.passes('performance');
    expect(talk.running).not.toContain('performance');
  });

  it('two clauses of one day fall due together', () => {
    const clause = { what: '退款。', by: 'B', dueOn: '2026-04-10' };
    const talk = toMonitoring(
      arrive.inSession().say(MEDIATOR, 'DRAFT_AGREEMENT', { clauses: [clause, { ...clause, by: 'A' }] }),
    );
    talk.passes('performance');
    expect(talk.context.agreement?.clauses.map(({ status }) => status)).toEqual(['due', 'due']);
    talk.passes('performanceCheck');
    expect(talk.running).not.toContain('performanceCheck');
  });

  it('the other side or the office confirms, never whoever owes', () => {
    const talk = arrive.monitoring().passes('performance');
    expect(talk.refuses(HANDLER, 'CONFIRM_PERFORMANCE', done(1))).toEqual(['isOthersClause']);
    expect(talk.refuses(RESIDENT, 'CONFIRM_PERFORMANCE', done(1))).toEqual([]);
    expect(talk.refuses(CLERK, 'CONFIRM_PERFORMANCE', done(1))).toEqual([]);
    expect(talk.refuses(RESIDENT, 'REPORT_PERFORMANCE', { clause: 1 })).toEqual(['isOwnClause']);
    expect(talk.say(HANDLER, 'REPORT_PERFORMANCE', { clause: 1 }).notices).toContain(
      'performanceReported>complainant',
    );
  });

  it('a clause is confirmed early, but cannot be broken before its day', () => {
    const talk = arrive.monitoring();
    expect(talk.refuses(RESIDENT, 'CONFIRM_PERFORMANCE', { clause: 1, result: 'notPerformed' })).toEqual([
      'isDueIfBroken',
    ]);
    expect(talk.say(RESIDENT, 'CONFIRM_PERFORMANCE', done(1)).countsFrom('performance')).toBe(
      '2026-04-19T16:00:00.000Z',
    );
    expect(talk.refuses(RESIDENT, 'CONFIRM_PERFORMANCE', done(1))).toEqual(['isClauseOwed']);
    expect(talk.refuses(RESIDENT, 'CONFIRM_PERFORMANCE', done(9))).toContain('isClauseOwed');
  });

  it('a part performance is watched anew from that day', () => {
    const talk = arrive.monitoring().passes('performance').passes('performanceCheck').after(40);
    talk.say(RESIDENT, 'CONFIRM_PERFORMANCE', { clause: 1, result: 'partly' });
    expect(talk.state).toBe('monitoring');
    expect(talk.countsFrom('breach')).toMatch(/^2026-04-19T/);
    expect(talk.running).toContain('performanceCheck');
  });

  it('E8: performed, but not closed while a child case is open', () => {
    const talk = arrive.monitoring().knowing({ [`openChildren:${THIS_CASE}`]: 1 });
    talk.say(CLERK, 'CONFIRM_PERFORMANCE', done(1)).say(CLERK, 'CONFIRM_PERFORMANCE', done(2));
    expect([talk.state, talk.tasks]).toEqual(['monitoring', ['closeFile@clerk']]);
    expect(talk.refuses(CLERK, 'CLOSE_FILE')).toEqual(['isFreeOfOpenChildren']);
    talk.knowing({ [`openChildren:${THIS_CASE}`]: 0 });
    expect(talk.say(CLERK, 'CLOSE_FILE').state).toBe('closed');
  });
});

describe('breach', () => {
  it('presumed after ten working days: the record of the member firm, an integrity case, the complaint', () => {
    const talk = arrive.breached();
    expect(talk.context.breach?.by).toBe('B');
    expect(talk.records).toEqual([{ firmId: FIRM, entry: 'agreementBreached' }]);
    expect(talk.opened).toHaveLength(1);
    expect(talk.told).toEqual([
      { caseId: COMPLAINT, event: 'SETBACK_REPORTED', payload: { what: 'agreementBreached' } },
    ]);
  });

  it('reported by the other side it counts at once; that of a resident opens nothing', () => {
    const firm = arrive.monitoring().passes('performance');
    expect(
      firm.say(RESIDENT, 'CONFIRM_PERFORMANCE', { clause: 1, result: 'notPerformed' }).opened,
    ).toHaveLength(1);

    const resident = arrive.monitoring().say(RESIDENT, 'CONFIRM_PERFORMANCE', done(1)).passes('performance');
    resident.say(HANDLER, 'CONFIRM_PERFORMANCE', { clause: 2, result: 'notPerformed' });
    expect([resident.state, resident.opened, resident.records]).toEqual(['breached', [], []]);
  });

  it('a firm outside the association has no record here', () => {
    const talk = toMonitoring(firmsDrafted(false)).passes('performance').passes('breach');
    expect([talk.state, talk.opened, talk.records]).toEqual(['breached', [], []]);
  });

  it('of an applicant firm that is a member enters the record of that firm', () => {
    const talk = toMonitoring(firmsDrafted(true)).say(APPLICANT, 'CONFIRM_PERFORMANCE', done(1));
    talk.passes('performance').passes('breach');
    expect(talk.records).toEqual([{ firmId: OTHER_FIRM, entry: 'agreementBreached' }]);
    expect(talk.opened[0]).toMatchObject({ payload: { firmId: OTHER_FIRM } });
  });

  it('performed after all, the watch goes on with the other clauses', () => {
    const talk = arrive.breached().say(RESIDENT, 'CONFIRM_PERFORMANCE', done(1));
    expect([talk.state, talk.context.breach]).toEqual(['monitoring', null]);
    expect(talk.say(HANDLER, 'CONFIRM_PERFORMANCE', done(2)).state).toBe('closed');
  });

  it('the file is closed unperformed only after urging and advice on the court', () => {
    const talk = arrive.breached();
    expect(talk.refuses(CLERK, 'CLOSE_FILE')).toEqual(['isUrgedAndAdvised']);
    expect(talk.say(CLERK, 'URGE_PERFORMANCE', { text: '请履行。' }).documents).toEqual(['urgePerformance']);
    talk.say(CLERK, 'ADVISE_COURT', { text: '可以起诉。' });
    expect(talk.say(CLERK, 'CLOSE_FILE').state).toBe('closed');
  });
});

function toMonitoring(talk: Talk): Talk {
  const sideA = talk.context.form === 'firmFirm' ? APPLICANT : RESIDENT;
  for (const actor of [sideA, HANDLER, MEDIATOR]) talk.say(actor, 'SIGN', { version: 1 });
  if (talk.context.mode === 'peopleMediation') talk.say(CLERK, 'SEAL');
  return talk.say(CLERK, 'DELIVER_AGREEMENT');
}
/** Between two firms; the one on the other side may be no member. */
function firmsDrafted(member: boolean): Talk {
  const talk = new Talk(FIRMS, CLERK, knownFirm(FIRM, member))
    .say(CLERK, 'FIT', FIT)
    .say(HANDLER, 'AGREE_MEDIATION');
  return arrive.firmsFrom(talk).say(MEDIATOR, 'DRAFT_AGREEMENT', CLAUSES);
}
function firmsSigned(): Talk {
  const talk = firmsDrafted(true);
  for (const actor of [APPLICANT, HANDLER, MEDIATOR]) talk.say(actor, 'SIGN', { version: 1 });
  return talk;
}
