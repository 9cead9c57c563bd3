import { arrive, CLAUSES, FIT, MEETING, RESIDENTS, WORDS } from './testing/arrive.js';
import { CLERK, COUNSEL, HANDLER, MEDIATOR, PAPER, RESIDENT, SYSTEM } from './testing/people.js';

const LATER = { startsAt: '2026-03-12T14:00:00+08:00', way: 'onSite' } as const;

describe('finding a time', () => {
  it('stands when both sides and the mediator have agreed, whoever proposed it', () => {
    const talk = arrive.scheduled().say(HANDLER, 'PROPOSE_TIME', MEETING);
    expect(talk.tasks).toEqual(['arrange@mediator', 'acceptTimeA@complainant']);
    talk.say(MEDIATOR, 'ACCEPT_TIME');
    expect(talk.refuses(HANDLER, 'ACCEPT_TIME')).toEqual(['isNotAcceptedYet']);
    expect(talk.refuses(MEDIATOR, 'START_SESSION')).toContain('isTimeAgreed');
    talk.say(RESIDENT, 'ACCEPT_TIME');
    expect(talk.documents).toEqual(['sessionNotice']);
    expect(talk.effects.find(({ type }) => type === 'issue')?.data['sessionOn']).toBe('2026-03-10');
  });

  it('another time replaces the proposal and asks everybody anew', () => {
    const talk = arrive.scheduled().say(MEDIATOR, 'PROPOSE_TIME', MEETING).say(RESIDENT, 'ACCEPT_TIME');
    talk.say(HANDLER, 'PROPOSE_TIME', LATER);
    expect(talk.context.session?.accepted).toEqual({ A: false, B: true, M: false });
    expect(talk.context.reschedules).toBe(0);
  });

  it('an agreed time is postponed twice at most', () => {
    const talk = arrive.arranged();
    expect(talk.refuses(HANDLER, 'PROPOSE_TIME', LATER)).toEqual(['isTimeOpen']);
    for (let time = 0; time < 2; time += 1)
      talk.say(HANDLER, 'RESCHEDULE', LATER).say(RESIDENT, 'ACCEPT_TIME').say(MEDIATOR, 'ACCEPT_TIME');
    expect(talk.refuses(RESIDENT, 'RESCHEDULE', MEETING)).toEqual(['isReschedulingLeft']);
  });

  it('lies ahead, and nobody begins before the day', () => {
    expect(arrive.scheduled().after(30).refuses(MEDIATOR, 'PROPOSE_TIME', MEETING)).toEqual(['isAhead']);
    expect(arrive.arranged().after(7).refuses(MEDIATOR, 'START_SESSION')).toEqual(['isSessionDay']);
    expect(arrive.arranged().after(8).refuses(MEDIATOR, 'START_SESSION')).toEqual([]);
  });

  it('M5: with an elderly party a chair or a telephone is offered before a screen', () => {
    const talk = arrive
      .screening(RESIDENTS)
      .say(CLERK, 'FIT', { ...FIT, elderly: ['A'] })
      .say(RESIDENT, 'AGREE_MEDIATION')
      .say(HANDLER, 'AGREE_MEDIATION')
      .say(CLERK, 'NAME_CANDIDATES', { candidateIds: [MEDIATOR.id, 'mediator-zhao'] })
      .passes('choice')
      .say(CLERK, 'NAME_MEDIATOR', { mediatorId: MEDIATOR.id })
      .say(MEDIATOR, 'DISCLOSE', WORDS);
    const video = { ...MEETING, way: 'video' };
    expect(talk.refuses(MEDIATOR, 'PROPOSE_TIME', video)).toEqual(['isElderOffered']);
    expect(talk.refuses(MEDIATOR, 'PROPOSE_TIME', { ...video, offeredInPerson: true })).toEqual([]);
    expect(talk.refuses(MEDIATOR, 'PROPOSE_TIME', { ...video, way: 'phone' })).toEqual([]);
  });
});

it('minutes are read and confirmed by each side, new ones anew', () => {
  const talk = arrive.inSession();
  expect(talk.refuses(HANDLER, 'CONFIRM_MINUTES')).toContain('hasMinutes');
  talk.say(MEDIATOR, 'RECORD_MINUTES', WORDS).say(HANDLER, 'CONFIRM_MINUTES');
  expect(talk.refuses(HANDLER, 'CONFIRM_MINUTES')).toEqual(['areMinutesUnconfirmed']);
  expect(talk.say(RESIDENT, 'CONFIRM_MINUTES').documents).toEqual(['minutes']);
  talk.say(MEDIATOR, 'RECORD_MINUTES', WORDS);
  expect(talk.tasks).toContain('confirmMinutesB@firmHandler');
});

describe('the time of the talks', () => {
  const bothGoOn = () => arrive.inSession().say(RESIDENT, 'AGREE_TO_GO_ON').say(HANDLER, 'AGREE_TO_GO_ON');

  it('after thirty days everybody is asked; at the cap it ends by itself', () => {
    const talk = arrive.inSession().passes('talks');
    expect([talk.state, talk.notices]).toEqual(['inSession', expect.arrayContaining(['talksOver>mediator'])]);
    talk.passes('cap');
    expect([talk.state, talk.context.ending]).toEqual(['terminated', 'timeUp']);
  });

  it('goes on beyond the cap with the written consent of both, and each consent carries once', () => {
    const one = arrive.inSession().say(RESIDENT, 'AGREE_TO_GO_ON').passes('cap');
    expect(one.state).toBe('terminated');
    const talk = bothGoOn().passes('cap');
    expect([talk.state, talk.context.goOn]).toEqual(['inSession', { A: false, B: false }]);
    expect(talk.countsFrom('cap')).not.toBe(talk.context.acceptedAt);
    expect(talk.passes('cap').state).toBe('terminated');
  });

  it('consent to go on is written: a telephone call is none', () => {
    const by = (more: object) => arrive.inSession().refuses(CLERK, 'AGREE_TO_GO_ON', { side: 'A', ...more });
    expect(by({ consentBy: 'phone' })).toEqual(['isWritten']);
    expect(by({ consentBy: 'paper', attachmentIds: [PAPER] })).toEqual([]);
  });

  it('a draft that lies ready is not taken away at the cap, but it is the last', () => {
    const talk = arrive.agreementDrafted().passes('cap');
    expect(talk.state).toBe('agreementDrafted');
    expect(talk.refuses(MEDIATOR, 'EDIT_AGREEMENT', CLAUSES)).toEqual(['isCapAhead']);
    expect(talk.passes('signing').state).toBe('terminated');
  });
});

describe('signing', () => {
  it('each party signs for itself: for the other side it is refused, and the refusal names the law', async () => {
    const talk = arrive.agreementDrafted();
    expect(talk.refuses(RESIDENT, 'SIGN', { version: 1, side: 'B' })).toContain('isOwnVoice');
    const { mediation } = await import('./mediation.kind.js');
    expect(mediation.guards['isOwnVoice']?.source).toContain('人调 Art 29');
  });

  it('an edit drops every signature, and one under the old version does not count', () => {
    const talk = arrive
      .agreementDrafted()
      .say(RESIDENT, 'SIGN', { version: 1 })
      .say(HANDLER, 'SIGN', { version: 1 });
    talk.say(MEDIATOR, 'EDIT_AGREEMENT', CLAUSES);
    expect(talk.context.agreement).toMatchObject({ version: 2, signed: { A: false, B: false, M: false } });
    expect(talk.refuses(HANDLER, 'SIGN', { version: 1 })).toEqual(['isCurrentVersion']);
    talk.say(HANDLER, 'SIGN', { version: 2 }).say(MEDIATOR, 'SIGN', { version: 2 });
    expect(talk.state).toBe('agreementDrafted');
    expect(talk.say(RESIDENT, 'SIGN', { version: 2 }).state).toBe('signed');
  });

  it('nobody signs twice for two', () => {
    const talk = arrive.agreementDrafted().say(HANDLER, 'SIGN', { version: 1 });
    expect(talk.refuses(HANDLER, 'SIGN', { version: 1 })).toEqual(['isNotSignedYet']);
  });

  it('a resident without a telephone signs on paper, of which a picture is kept', () => {
    const talk = arrive.agreementDrafted();
    const typed = { version: 1, side: 'A', consentBy: 'paper' };
    expect(talk.refuses(CLERK, 'SIGN', typed)).toEqual(['isWritten']);
    expect(talk.refuses(CLERK, 'SIGN', { ...typed, attachmentIds: [PAPER] })).toEqual([]);
  });

  it('unsigned after three working days, or refused, it goes back to the talks with a number of its own', () => {
    const talk = arrive.agreementDrafted().passes('signing');
    expect([talk.state, talk.context.agreement]).toEqual(['inSession', null]);
    talk.say(MEDIATOR, 'DRAFT_AGREEMENT', CLAUSES);
    expect(talk.context.agreement?.version).toBe(2);
    expect(talk.say(HANDLER, 'REFUSE_TO_SIGN').state).toBe('inSession');
  });

  it('there are no offers after the agreement, and the refusal says why', () => {
    const offer = { channel: 'joint', amount: 1, terms: '再少一点。' };
    for (const state of ['agreementDrafted', 'signed', 'monitoring', 'breached'] as const)
      for (const actor of [RESIDENT, HANDLER])
        expect([state, arrive[state]().refuses(actor, 'OFFER', offer)]).toEqual([
          state,
          ['isBeforeAgreement'],
        ]);
    expect(arrive.agreementDrafted().passes('signing').refuses(HANDLER, 'OFFER', offer)).toEqual([]);
  });

  it('no clause is due before the day on which it is written', () => {
    const clauses = (dueOn: string) => ({ clauses: [{ what: '道歉。', by: 'B', dueOn }] });
    const talk = arrive.inSession();
    expect(talk.refuses(MEDIATOR, 'DRAFT_AGREEMENT', clauses('2026-03-09'))).toEqual(['areDuesAhead']);
    expect(talk.refuses(MEDIATOR, 'DRAFT_AGREEMENT', clauses('2026-03-10'))).toEqual([]);
  });

  it('counsel is a party only while the draft is looked at', () => {
    const talk = arrive.agreementDrafted();
    const isParty = () => talk.parties.some(({ role }) => role === 'counsel');
    expect([isParty(), talk.refuses(COUNSEL, 'GIVE_COUNSEL', WORDS)]).toEqual([false, ['isCounselAsked']]);
    talk.say(MEDIATOR, 'ASK_COUNSEL');
    expect(isParty()).toBe(true);
    talk.say(COUNSEL, 'GIVE_COUNSEL', WORDS).passes('signing');
    expect(isParty()).toBe(false);
  });
});

it('an appraisal is asked after every twenty working days', () => {
  const talk = arrive.inSession().say(MEDIATOR, 'ORDER_APPRAISAL', { subject: 'accounts', ...WORDS });
  const first = talk.countsFrom('appraisalCheck');
  talk.after(30).passes('appraisalCheck');
  expect(talk.countsFrom('appraisalCheck')).not.toBe(first);
  expect(talk.notices).toContain('appraisalPending>mediator');
});

it('reminders of the court go to both sides, only the office is urged', () => {
  const rung = (deadline: string, name: string) =>
    arrive.signed().say(SYSTEM, 'DEADLINE_RUNG_REACHED', { deadline, rung: name });
  for (const name of ['first', 'second', 'last'])
    expect(rung('courtFiling', name).notices).toEqual(
      expect.arrayContaining(['courtReminder>complainant', 'courtReminder>firmHandler']),
    );
  expect(rung('delivery', 'urge').documents).toEqual(['urge']);
});
