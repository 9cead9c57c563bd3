import { arrive, WORDS } from './testing/arrive.js';
import {
  anotherCase,
  CLERK_ON_THE_PHONE,
  GROUP_CASE,
  RESIDENT,
  SECRETARY_GENERAL,
  THIS_CASE,
} from './testing/people.js';

const proposed = () => arrive.registered().send('PROPOSE_MERGE', { targetCaseId: GROUP_CASE });
const joined = (matter: ReturnType<typeof arrive.unresolved>, ...ids: string[]) =>
  ids.reduce((group, id) => group.send('COMPLAINT_JOINED', {}, { by: anotherCase(id) }), matter);

describe('joining a similar complaint', () => {
  it('is proposed by the office and decided by the complainant', () => {
    const matter = proposed();
    expect(matter.tasks).toContain('answerMergeProposal@complainant');
    matter.send('AGREE_MERGE', {}, { by: RESIDENT });
    expect(matter.state).toBe('merged');
    expect(matter.told).toEqual([{ caseId: GROUP_CASE, event: 'COMPLAINT_JOINED', payload: {} }]);
  });

  it('by telephone needs the consent on record', () => {
    const matter = proposed();
    expect(matter.refuses('AGREE_MERGE', {}, { by: CLERK_ON_THE_PHONE })).toEqual(['isConsentRecorded']);
    expect(matter.send('AGREE_MERGE', { consentBy: 'phone' }, { by: CLERK_ON_THE_PHONE }).state).toBe(
      'merged',
    );
  });

  it('is not agreed by silence', () => {
    const matter = proposed().passes('mergeConsent');
    expect(matter.state).toBe('registered');
    expect(matter.refuses('AGREE_MERGE', {}, { by: RESIDENT })).toContain('hasMergeProposal');
    expect(proposed().send('DECLINE_MERGE', {}, { by: RESIDENT }).context.mergeProposal).toBeNull();
  });

  it('is proposed only with an open complaint that is another one', () => {
    const matter = arrive.registered();
    expect(matter.refuses('PROPOSE_MERGE', { targetCaseId: 'nowhere' })).toEqual(['isTargetOpen']);
    matter.world.cases['warning'] = { kind: 'integrity_warning', state: 'filed', status: 'active' };
    expect(matter.refuses('PROPOSE_MERGE', { targetCaseId: 'warning' })).toEqual(['isTargetOpen']);
    matter.world.cases['over'] = { kind: 'complaint', state: 'closed', status: 'done' };
    expect(matter.refuses('PROPOSE_MERGE', { targetCaseId: 'over' })).toEqual(['isTargetOpen']);
    matter.world.cases[THIS_CASE] = { kind: 'complaint', state: 'registered', status: 'active' };
    expect(matter.refuses('PROPOSE_MERGE', { targetCaseId: THIS_CASE })).toEqual(['isOtherCase']);
  });

  it('fails when the other case has ended before the consent came', () => {
    const matter = proposed();
    matter.world.cases[GROUP_CASE] = { kind: 'complaint', state: 'resolved', status: 'active' };
    expect(matter.refuses('AGREE_MERGE', {}, { by: RESIDENT })).toEqual(['isProposedTargetOpen']);
  });

  it('is not for a complaint that others have joined', () => {
    const matter = joined(arrive.registered(), 'a');
    expect(matter.refuses('PROPOSE_MERGE', { targetCaseId: GROUP_CASE })).toEqual(['hasNobodyJoined']);
  });
});

describe('a joined complaint', () => {
  it('may leave alone, and is then handled by itself', () => {
    const matter = arrive.merged().send('LEAVE_GROUP', {}, { by: RESIDENT });
    expect(matter.state).toBe('registered');
    expect(matter.told).toEqual([{ caseId: GROUP_CASE, event: 'COMPLAINT_LEFT', payload: {} }]);
  });

  it('that is withdrawn tells the group', () => {
    const matter = arrive.merged().send('WITHDRAW', {}, { by: RESIDENT });
    expect(matter.told).toEqual([{ caseId: GROUP_CASE, event: 'COMPLAINT_LEFT', payload: {} }]);
  });

  it.each([
    ['GROUP_RESOLVED', 'resolved'],
    ['GROUP_UNRESOLVED', 'concluded'],
  ])('hears %s from its group and becomes %s', (event, state) => {
    expect(arrive.merged().send(event, {}, { by: anotherCase(GROUP_CASE) }).state).toBe(state);
    expect(arrive.merged().refuses(event, {}, { by: anotherCase('another') })).toEqual(['isMyGroup']);
  });

  it('keeps its own right to come back', () => {
    const matter = arrive.merged().send('GROUP_RESOLVED', {}, { by: anotherCase(GROUP_CASE) });
    matter.send('REOPEN', { newFacts: true, promiseBroken: false, ...WORDS }, { by: RESIDENT });
    expect(matter.state).toBe('accepted');
  });
});

describe('a group', () => {
  it('tells every joined complaint how it ended, once', () => {
    const matter = joined(arrive.awaitingComplainant(), 'a', 'b').send(
      'CONFIRM_SOLVED',
      {},
      { by: RESIDENT },
    );
    expect(matter.state).toBe('resolved');
    expect(matter.told).toEqual([{ caseIds: ['a', 'b'], event: 'GROUP_RESOLVED', payload: {} }]);
    expect(matter.send('RATE', { rating: 5 }, { by: RESIDENT }).told).toEqual([]);
  });

  it('tells them too when it is concluded without a solution', () => {
    const matter = joined(arrive.unresolved(), 'a').send('PROPOSE_CLOSING', {
      reason: 'notProven',
      ...WORDS,
    });
    matter.send('APPROVE_CLOSING', {}, { by: SECRETARY_GENERAL });
    expect(matter.told).toEqual([{ caseIds: ['a'], event: 'GROUP_UNRESOLVED', payload: {} }]);
  });

  it('says nothing when nobody joined, or all have left', () => {
    expect(arrive.resolved().told).toEqual([]);
    const matter = joined(arrive.awaitingComplainant(), 'a').send(
      'COMPLAINT_LEFT',
      {},
      { by: anotherCase('a') },
    );
    expect(matter.send('CONFIRM_SOLVED', {}, { by: RESIDENT }).told).toEqual([]);
  });

  it('names five representatives at most, from its own members', () => {
    const matter = joined(arrive.firmHandling(), 'a', 'b', 'c', 'd', 'e', 'f');
    expect(matter.refuses('NAME_REPRESENTATIVES', { caseIds: ['a', 'b', 'c', 'd', 'e', 'f'] })).toEqual([
      'areRepresentativesFew',
    ]);
    expect(matter.refuses('NAME_REPRESENTATIVES', { caseIds: ['a', 'x'] })).toEqual([
      'areRepresentativesOfGroup',
    ]);
    matter.send('NAME_REPRESENTATIVES', { caseIds: ['self', 'a', 'b', 'c', 'd'] });
    expect(matter.context.group.representatives).toHaveLength(5);
    matter.send('COMPLAINT_LEFT', {}, { by: anotherCase('a') });
    expect(matter.context.group.representatives).toEqual(['self', 'b', 'c', 'd']);
  });

  it('is one only when more than one has joined', () => {
    expect(joined(arrive.firmHandling(), 'a').refuses('NAME_REPRESENTATIVES', { caseIds: ['self'] })).toEqual(
      ['isGroup'],
    );
  });

  it('counts nobody twice, and lets only members leave', () => {
    const matter = joined(arrive.firmHandling(), 'a');
    expect(matter.refuses('COMPLAINT_JOINED', {}, { by: anotherCase('a') })).toEqual(['isNewToGroup']);
    expect(matter.refuses('COMPLAINT_LEFT', {}, { by: anotherCase('b') })).toEqual(['isOfGroup']);
  });
});

describe('a letter with several matters', () => {
  it('is split: each further matter has a case of its own, and this one goes on', () => {
    const matter = arrive.registered().send('SPLIT', { targetCaseId: GROUP_CASE });
    expect(matter.state).toBe('registered');
    expect(matter.context.parts).toEqual([GROUP_CASE]);
    expect(matter.notices).toEqual(['split>complainant']);
    expect(matter.refuses('SPLIT', { targetCaseId: GROUP_CASE })).toEqual(['isNewPart']);
    expect(matter.refuses('SPLIT', { targetCaseId: THIS_CASE })).toContain('isSeparateCase');
    expect(matter.refuses('SPLIT', { targetCaseId: 'nowhere' })).toEqual(['isPartOpen']);
  });
});
