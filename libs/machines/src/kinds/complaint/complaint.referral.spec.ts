import { arrive, WORDS } from './testing/arrive.js';
import { anotherCase, CLERK, FIRM, THIS_CASE } from './testing/people.js';

const REFERRAL = { by: anotherCase('referral-1') };
const AS_CASE = { agency: 'housing', asCase: true, ...WORDS };
const followed = () => arrive.registered().send('REFER', AS_CASE);

describe('a complaint that is referred in a case of its own', () => {
  it('opens it without waiting for it, and leaves letter and sending to it', () => {
    const matter = followed();
    expect(matter.opened).toEqual([
      {
        kind: 'referral',
        title: '转办：维修养护',
        relation: 'referral',
        blocking: false,
        payload: {
          agency: 'housing',
          form: 'transfer',
          firmId: FIRM,
          estateId: expect.any(String) as string,
          category: 'maintenance',
          urgent: false,
          source: 'complaint',
          sourceCaseId: THIS_CASE,
          complainantCaseId: THIS_CASE,
        },
      },
    ]);
    expect(matter.documents).toEqual([]);
    expect(matter.running).not.toContain('forwarding');
  });

  it('keeps an informer out of it', () => {
    const report = arrive.registered({ type: 'report' }).send('REFER', AS_CASE);
    expect(report.opened[0]?.['payload']).not.toHaveProperty('complainantCaseId');
  });

  it('opens nothing when it is referred as before', () => {
    expect(arrive.referredOut().opened).toEqual([]);
    expect(arrive.referredOut().documents).toEqual(['referral']);
  });

  it('asks the resident once the reply is relayed', () => {
    const matter = followed().send('REFERRAL_ANSWERED', { outcome: 'replied' }, REFERRAL);
    expect(matter.state).toBe('awaitingComplainant');
    expect(matter.notices).toEqual(['agencyReplied>complainant']);
  });

  it('ends with the name of the agency when it stays silent, or after ninety days', () => {
    const silent = followed().send('REFERRAL_ANSWERED', { outcome: 'noReply' }, REFERRAL);
    expect([silent.state, silent.context.outcome]).toEqual(['concluded', 'referred']);
    const late = followed().passes('referral');
    expect([late.state, late.context.outcome]).toEqual(['concluded', 'referred']);
    late.send('REFERRAL_ANSWERED', { outcome: 'replied' }, REFERRAL);
    expect(late.state).toBe('concluded');
    expect(late.notices).toEqual(['childEnded>clerk']);
  });

  it('comes back to where it stood when no agency takes it', () => {
    const fresh = followed().send('REFERRAL_ANSWERED', { outcome: 'wrongAgency' }, REFERRAL);
    expect([fresh.state, fresh.notices]).toEqual(['registered', ['referralReturned>clerk']]);
    const handled = arrive.unresolved().send('REFER', AS_CASE);
    expect(handled.send('REFERRAL_ANSWERED', { outcome: 'wrongAgency' }, REFERRAL).state).toBe('unresolved');
  });

  it('still takes a reply that the office enters', () => {
    expect(followed().send('REPLY_RECEIVED', WORDS, { by: CLERK }).state).toBe('awaitingComplainant');
  });
});
