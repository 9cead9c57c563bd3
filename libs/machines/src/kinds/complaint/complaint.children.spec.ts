import { arrive, G1, handedOver, WORDS } from './testing/arrive.js';
import {
  anotherCase,
  CHAIR,
  CLERK,
  FIRM,
  HANDLER,
  RESIDENT,
  SECRETARY_GENERAL,
  SYSTEM,
  THIS_CASE,
} from './testing/people.js';

const MEDIATION = { by: anotherCase('mediation-1') };
const ORDER = { by: anotherCase('order-1') };
const COMMITTEE = { by: anotherCase('review-1') };
const VOTED = { body: 'supervisoryCommittee', present: 5, inFavour: 4, against: 1 };

describe('a complaint that goes to mediation', () => {
  it('opens a case that it waits for, with ids and codes and not a word', () => {
    const [child] = arrive.inMediation().opened;
    expect(child).toEqual({
      kind: 'mediation',
      title: '调解：维修养护',
      relation: 'mediation',
      blocking: true,
      payload: {
        form: 'residentFirm',
        mode: 'associationMediation',
        source: 'complaint',
        sourceCaseId: THIS_CASE,
        complainantCaseId: THIS_CASE,
        firmId: FIRM,
        estateId: expect.any(String) as string,
        category: 'maintenance',
        civilMatter: true,
      },
    });
  });

  it('of a group sits down with the owners’ committee', () => {
    const matter = arrive.unresolved().send('TO_MEDIATION', { ownersCommitteeUserId: 'oc-1' });
    expect(matter.opened[0]?.['payload']).toMatchObject({
      form: 'committeeFirm',
      ownersCommitteeUserId: 'oc-1',
    });
    expect(matter.opened[0]?.['payload']).not.toHaveProperty('complainantCaseId');
  });

  it('hears the result from that case, not from the office', () => {
    const matter = arrive.inMediation();
    matter.world.openChildren = 1;
    expect(matter.refuses('MEDIATION_ENDED', { outcome: 'agreed' }, { by: CLERK })).toEqual([
      'mayEnterResult',
    ]);
    expect(matter.send('MEDIATION_ENDED', { outcome: 'agreed' }, MEDIATION).state).toBe('resolved');
    expect(matter.context.outcome).toBe('mediated');
  });

  it('held on paper opens nothing, and the office enters the result', () => {
    const matter = arrive.unresolved().send('TO_MEDIATION', { onPaper: true });
    expect(matter.opened).toEqual([]);
    matter.world.openChildren = 1;
    expect(matter.send('MEDIATION_ENDED', { outcome: 'failed' }, { by: CLERK }).state).toBe('unresolved');
  });

  it('whose own case came to nothing is ended by the office', () => {
    expect(arrive.inMediation().send('MEDIATION_ENDED', { outcome: 'failed' }).state).toBe('unresolved');
  });

  it('never is about an informer’s report, nor without a complainant', () => {
    const report = arrive.accepted({ type: 'report' });
    expect(report.refuses('TO_MEDIATION')).toEqual(['isNoReport']);
    const abandoned = arrive
      .accepted({ urgency: 'emergency' })
      .send('WITHDRAW', {}, { by: RESIDENT })
      .send('CONTINUE_EX_OFFICIO', WORDS)
      .send('ACCEPT', G1);
    expect(abandoned.refuses('TO_MEDIATION')).toEqual(['isConsentObtainable']);
  });

  it('is taken up again when the agreement is breached, however long ago it was settled', () => {
    const matter = arrive.inMediation().send('MEDIATION_ENDED', { outcome: 'agreed' }, MEDIATION);
    matter.world.openChildren = 1;
    matter.later({ days: 30 }).passes('reopening');
    expect(matter.state).toBe('resolved');
    expect(matter.notices).toEqual(['closingHeld>clerk']);
    expect(matter.refuses('ARCHIVE')).toEqual(['isFreeOfOpenChildren']);

    matter.send('SETBACK_REPORTED', { what: 'agreementBreached' }, MEDIATION);
    expect(matter.state).toBe('unresolved');
    expect(matter.context).toMatchObject({ outcome: null, closingHeld: false, reopenings: 1 });
    expect(matter.notices).toEqual(
      expect.arrayContaining(['setbackForYou>complainant', 'setback>clerk', 'setback>firmManager']),
    );
    expect(matter.tasks).toContain('dispose@clerk');
  });
});

describe('a complaint that goes to rectification', () => {
  it('opens an order; what is dangerous is ordered as a matter of safety', () => {
    const order = (filing: object) => arrive.inRectification({ ...filing }).opened[0]?.['payload'];
    expect(order({})).toMatchObject({
      firmId: FIRM,
      safety: false,
      source: 'complaint',
      sourceCaseId: THIS_CASE,
    });
    expect(order({ category: 'facilitySafety' })).toMatchObject({
      safety: true,
      complainantCaseId: THIS_CASE,
    });
    expect(order({ urgency: 'emergency' })).toMatchObject({ safety: true });
  });

  it('is resolved when the order is passed and open again when the fault comes back', () => {
    const matter = arrive.inRectification().send('RECTIFICATION_ENDED', { outcome: 'passed' }, ORDER);
    expect(matter.state).toBe('resolved');
    matter.send('SETBACK_REPORTED', { what: 'recurrence' }, ORDER);
    expect(matter.state).toBe('unresolved');

    expect(matter.send('TO_RECTIFICATION').opened).toEqual([]);
    expect(matter.state).toBe('inRectification');
    matter.send('RECTIFICATION_ENDED', { outcome: 'failed' }, ORDER);
    expect(matter.state).toBe('unresolved');
    expect(matter.send('TO_RECTIFICATION').opened).toHaveLength(1);
  });

  it('is resolved without a further word when the reopened order is passed after all', () => {
    const matter = arrive
      .inRectification()
      .send('RECTIFICATION_ENDED', { outcome: 'passed' }, ORDER)
      .send('SETBACK_REPORTED', { what: 'recurrence' }, ORDER);
    expect(matter.refuses('RECTIFICATION_ENDED', { outcome: 'passed' }, { by: CLERK })).toEqual([
      'isToldByCase',
    ]);
    expect(matter.send('RECTIFICATION_ENDED', { outcome: 'passed' }, ORDER).state).toBe('resolved');
  });

  it('concluded with reasons comes back as well', () => {
    const matter = arrive.concluded().send('SETBACK_REPORTED', { what: 'recurrence' }, ORDER);
    expect(matter.state).toBe('unresolved');
  });

  it('withdrawn leaves the order standing, and is not archived before it has ended (E8)', () => {
    const matter = arrive.inRectification();
    matter.world.openChildren = 1;
    matter.send('WITHDRAW', {}, { by: RESIDENT });
    expect(matter.notices).toContain('childGoesOn>clerk');
    expect(matter.passes('exOfficio').state).toBe('withdrawn');
    expect(matter.tasks).toEqual(['archive@clerk']);
    expect(matter.refuses('ARCHIVE')).toEqual(['isFreeOfOpenChildren']);
    matter.send('RECTIFICATION_ENDED', { outcome: 'passed' }, ORDER);
    expect(matter.notices).toEqual(['childEnded>clerk']);
    matter.world.openChildren = 0;
    expect(matter.send('ARCHIVE').state).toBe('archived');
  });
});

describe('a clue', () => {
  it('out of a report names its informer and does not hold the complaint', () => {
    const report = arrive
      .accepted({ type: 'report' })
      .send('TO_CLUE', { breach: 'staffUncertified', harm: false, ...WORDS });
    expect(report.opened).toEqual([
      expect.objectContaining({
        kind: 'integrity_warning',
        blocking: false,
        payload: expect.objectContaining({
          breach: 'staffUncertified',
          source: 'complaint',
          informerCaseId: THIS_CASE,
          occurredOn: '2026-02-20',
        }) as unknown,
      }),
    ]);
    expect(report.refuses('TO_CLUE', { breach: 'staffUncertified', ...WORDS })).toEqual(['isNewClue']);
    expect(report.send('TO_CLUE', { breach: 'falsePromise', ...WORDS }).opened).toHaveLength(1);
  });

  it('from somebody who gave no name says so (W5)', () => {
    const nameless = arrive.accepted({ type: 'report', identityMode: 'anonymous', contact: undefined });
    nameless.send('TO_CLUE', { breach: 'falsePromise', ...WORDS });
    expect(nameless.opened[0]?.['payload']).toMatchObject({ source: 'anonymous' });
  });

  it('is given by a firm that stays silent to the last rung', () => {
    expect(handedOver().opened).toContainEqual(
      expect.objectContaining({
        kind: 'integrity_warning',
        payload: expect.objectContaining({ breach: 'noAnswerRepeated', source: 'complaint' }) as unknown,
      }),
    );
  });
});

describe('the committee', () => {
  it('is asked by a case of its own when the ladder ends, once per round', () => {
    const matter = handedOver();
    expect(matter.opened).toContainEqual({
      kind: 'review',
      title: '超期投诉审议：维修养护',
      relation: 'review',
      blocking: false,
      payload: {
        matter: 'overdueComplaint',
        subjectCaseId: THIS_CASE,
        firmId: FIRM,
        estateId: expect.any(String) as string,
      },
    });
    matter.send('DIRECT_CASE', { decision: 'unresolved', ...WORDS }, { by: CHAIR });
    expect(matter.climbs('disposal', 'handOver').opened).toEqual([]);
    expect(matter.tasks).toContain('directCase@committeeChair');
  });

  it('is not told of a firm that does not know of the complaint itself', () => {
    const [child] = arrive.accepted().climbs('notifying', 'handOver').opened;
    expect(child?.['payload']).not.toHaveProperty('firmId');
  });

  it.each([
    ['lastPeriod', 'firmHandling', 3],
    ['unresolved', 'unresolved', null],
    ['review', 'underReview', null],
  ])('resolves: %s', (direction, state, lastPeriod) => {
    const workdays = direction === 'lastPeriod' ? { workdays: 3 } : {};
    const matter = handedOver().send(
      'REVIEW_RESOLVED',
      { outcome: 'adopted', direction, ...workdays, ...VOTED },
      COMMITTEE,
    );
    expect(matter.state).toBe(state);
    expect(matter.context.lastPeriod).toBe(lastPeriod);
  });

  it.each([
    ['cannot agree', { outcome: 'undecided', ...VOTED }],
    ['rejects it', { outcome: 'rejected', direction: 'unresolved', ...VOTED }],
    [
      'gives a last period that is too long',
      { outcome: 'adopted', direction: 'lastPeriod', workdays: 9, ...VOTED },
    ],
  ])('leaves the duty with the chair when it %s', (_, resolution) => {
    const matter = handedOver().send('REVIEW_RESOLVED', resolution, COMMITTEE);
    expect(matter.state).toBe('firmHandling');
    expect(matter.notices).toContain('committeeResolved>committeeChair');
    expect(matter.send('DIRECT_CASE', { decision: 'unresolved', ...WORDS }, { by: CHAIR }).state).toBe(
      'unresolved',
    );
  });

  it('comes too late where the office has acted meanwhile', () => {
    const matter = arrive.unresolved().climbs('disposal', 'handOver').send('TO_RECTIFICATION');
    const resolution = { outcome: 'adopted', direction: 'review', ...VOTED };
    expect(matter.send('REVIEW_RESOLVED', resolution, COMMITTEE).state).toBe('inRectification');
  });

  it('is never answered for by a person', () => {
    for (const by of [CLERK, SECRETARY_GENERAL, CHAIR, HANDLER])
      expect(() => handedOver().send('REVIEW_RESOLVED', { outcome: 'rejected', ...VOTED }, { by })).toThrow(
        'is not for',
      );
    expect(
      handedOver().refuses('REVIEW_RESOLVED', { outcome: 'rejected', ...VOTED }, { by: SYSTEM }),
    ).toEqual([]);
  });
});
