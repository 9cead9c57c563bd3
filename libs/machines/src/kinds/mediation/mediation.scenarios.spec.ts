import { refusedOpening } from '../../contract/opening.js';
import type { Actor } from '../../contract/actor.js';
import { mediation } from './mediation.kind.js';
import { arrive, CLAUSES, FIRMS, FIT, MEETING, OWNERS, RESIDENTS, WORDS } from './testing/arrive.js';
import {
  APPLICANT,
  CLERK,
  COMMITTEE,
  COMPLAINT,
  FIRM,
  HANDLER,
  MEDIATOR,
  OTHER_FIRM,
  OTHER_MEDIATOR,
  RESIDENT,
  STRANGER,
  SYSTEM,
} from './testing/people.js';
import { knownFirm, Talk } from './testing/talk.js';

describe('a mediation from the first word to the last', () => {
  it('a parking dispute is mediated, signed by all three, confirmed and performed', () => {
    const talk = arrive.signed();
    expect(talk.state).toBe('signed');
    expect(talk.documents).toContain('agreement');
    expect(talk.told).toEqual([
      { caseId: COMPLAINT, event: 'MEDIATION_ENDED', payload: { outcome: 'agreed' } },
    ]);

    talk.say(CLERK, 'SEAL').say(CLERK, 'DELIVER_AGREEMENT').passes('performance');
    talk.say(RESIDENT, 'CONFIRM_PERFORMANCE', { clause: 1, result: 'performed' });
    expect(talk.state).toBe('monitoring');
    talk.say(HANDLER, 'CONFIRM_PERFORMANCE', { clause: 2, result: 'performed' });
    expect(talk.state).toBe('closed');
    expect(talk.documents).toEqual(['performanceReceipt']);
  });

  it('62 owners, represented by their committee: accounts are appraised while the clock stands still, filed on day 24', () => {
    const talk = arrive
      .consentPending(OWNERS)
      .say(HANDLER, 'AGREE_MEDIATION')
      .say(CLERK, 'NAME_CANDIDATES', { candidateIds: [MEDIATOR.id, OTHER_MEDIATOR.id] })
      .say(COMMITTEE, 'CHOOSE_MEDIATOR', { pick: MEDIATOR.id })
      .say(HANDLER, 'CHOOSE_MEDIATOR', { pick: MEDIATOR.id })
      .say(MEDIATOR, 'DISCLOSE', WORDS)
      .say(COMMITTEE, 'PROPOSE_TIME', MEETING)
      .say(MEDIATOR, 'ACCEPT_TIME')
      .say(HANDLER, 'ACCEPT_TIME')
      .after(8)
      .say(MEDIATOR, 'START_SESSION')
      .say(MEDIATOR, 'ORDER_APPRAISAL', { subject: 'accounts', ...WORDS });
    expect(talk.running).toEqual(['appraisalCheck']);
    talk
      .after(16)
      .say(CLERK, 'RECORD_APPRAISAL', WORDS)
      .say(MEDIATOR, 'DRAFT_AGREEMENT', CLAUSES)
      .say(COMMITTEE, 'SIGN', { version: 1 })
      .say(HANDLER, 'SIGN', { version: 1 })
      .say(MEDIATOR, 'SIGN', { version: 1 })
      .say(CLERK, 'SEAL')
      .say(SYSTEM, 'DEADLINE_RUNG_REACHED', { deadline: 'courtFiling', rung: 'first' });
    expect(talk.notices).toContain('courtReminder>ownersCommittee');
    // Signed on 26 March; day 24 is 19 April.
    talk.after(24).say(CLERK, 'JOINT_FILING', { filedOn: '2026-04-19', court: '香洲区人民法院' });
    expect(talk.context.filing).toBe('filed');
    expect(talk.running).not.toContain('courtFiling');
  });

  it('whoever is a party ends it at any time, and the complaint goes on', () => {
    for (const state of [
      'mediatorSelection',
      'disclosure',
      'scheduled',
      'inSession',
      'agreementDrafted',
    ] as const) {
      const talk = arrive[state]().say(RESIDENT, 'END_MEDIATION');
      expect([state, talk.state]).toEqual([state, 'terminated']);
      expect(talk.told).toEqual([
        { caseId: COMPLAINT, event: 'MEDIATION_ENDED', payload: { outcome: 'failed' } },
      ]);
    }
  });

  it('a request for help hears how its mediation ended, and nothing of a breach', () => {
    const asked = { ...FIRMS, source: 'rightsRequest', sourceCaseId: 'request-1' };
    const talk = arrive.consentPending(asked).say(HANDLER, 'REFUSE_MEDIATION');
    expect(talk.told).toEqual([
      { caseId: 'request-1', event: 'MEDIATION_ENDED', payload: { outcome: 'failed' } },
    ]);
    const told = (source: string, event: string) =>
      mediation.effectData(
        'tellCase',
        { event },
        { ...talk.context, source, signedAt: '2026-03-20T01:00:00.000Z' },
        { type: '', payload: {} } as never,
        'mediation-1',
      )['caseId'];
    expect(told('rightsRequest', 'MEDIATION_ENDED')).toBe('request-1');
    expect(told('rightsRequest', 'SETBACK_REPORTED')).toBeUndefined();
    expect(told('complaint', 'SETBACK_REPORTED')).toBe('request-1');
    expect(told('court', 'MEDIATION_ENDED')).toBeUndefined();
  });

  it('a firm that applies names no case that would be told', () => {
    const apply = (more: object) =>
      refusedOpening(mediation, {
        type: 'REQUEST_MEDIATION',
        payload: { ...FIRMS, ...more },
        meta: {
          at: '2026-03-02T01:00:00.000Z',
          actor: APPLICANT,
          facts: { ...knownFirm(FIRM), ...knownFirm(OTHER_FIRM) },
          settings: {},
        },
      });
    expect(apply({})).toEqual([]);
    expect(apply({ source: 'complaint', sourceCaseId: COMPLAINT })).toEqual(['isOwnApplication']);
    expect(apply({ sourceCaseId: COMPLAINT })).toEqual(['isOwnApplication']);
  });

  it('after the end the office tells of other routes, then the file is closed', () => {
    const talk = arrive.inSession().say(MEDIATOR, 'TERMINATE', { reason: 'noAgreement' });
    expect(talk.tasks).toEqual(['tellRoutes@clerk']);
    talk.say(CLERK, 'TELL_ROUTES', { routes: ['court', 'complaint'], ...WORDS });
    expect([talk.state, talk.documents]).toEqual(['closed', ['termination']]);
  });

  it('a mediation of its own tells no other case', () => {
    const talk = arrive.consentPending(FIRMS).say(HANDLER, 'REFUSE_MEDIATION');
    expect(talk.told.map(({ caseId }) => caseId)).toEqual([undefined]);
  });
});

describe('asking both sides', () => {
  it('whom a complaint sends is asked on both sides; who applies has said yes', () => {
    expect(arrive.consentPending().tasks).toEqual([
      'consentA@complainant',
      'consentB@firmHandler',
      'contact@clerk',
    ]);
    expect(arrive.consentPending(FIRMS).context.consents).toEqual({ A: true, B: false });
  });

  it('the other side is not troubled before the request is found fit', () => {
    const roles = (talk: Talk) => talk.parties.filter(({ side }) => side === 'B').map(({ role }) => role);
    expect(roles(arrive.screening())).toEqual([]);
    expect(roles(arrive.consentPending())).toEqual(['firmHandler', 'firmManager']);
  });

  it('a member firm that stays silent through two calls enters its response record', () => {
    const talk = arrive
      .consentPending()
      .say(RESIDENT, 'AGREE_MEDIATION')
      .say(CLERK, 'LOG_CALL', { side: 'B', reached: false })
      .say(CLERK, 'LOG_CALL', { side: 'B', reached: false })
      .passes('consent');
    expect([talk.state, talk.context.ending]).toEqual(['declined', 'unreachable']);
    expect(talk.records).toEqual([{ firmId: FIRM, entry: 'mediationSilence' }]);
  });

  it('silence does not count before both calls were made; the last one settles it', () => {
    const talk = arrive.consentPending().say(RESIDENT, 'AGREE_MEDIATION').passes('consent');
    expect([talk.state, talk.notices]).toEqual([
      'consentPending',
      ['callsMissing>clerk', 'callsMissing>secretaryGeneral'],
    ]);
    talk.say(CLERK, 'LOG_CALL', { side: 'B', reached: false });
    expect(talk.state).toBe('consentPending');
    talk.say(CLERK, 'LOG_CALL', { side: 'B', reached: false });
    expect(talk.state).toBe('declined');
  });

  it('nobody agrees for the other side', () => {
    const talk = arrive.consentPending();
    expect(talk.refuses(RESIDENT, 'AGREE_MEDIATION', { side: 'B' })).toContain('isOwnSide');
    expect(talk.refuses(STRANGER, 'AGREE_MEDIATION')).toContain('isOwnSide');
  });

  it('an old resident agrees by telephone and the clerk types it; a member firm acts itself', () => {
    const talk = arrive.consentPending();
    expect(talk.refuses(CLERK, 'AGREE_MEDIATION', { side: 'A' })).toEqual(['isConsentRecorded']);
    expect(talk.refuses(CLERK, 'AGREE_MEDIATION', { side: 'B', consentBy: 'phone' })).toEqual([
      'isConsentRecorded',
    ]);
    talk.say(CLERK, 'AGREE_MEDIATION', { side: 'A', consentBy: 'phone' });
    talk.say(CLERK, 'AGREE_MEDIATION', { side: 'B', consentBy: 'paper' });
    expect(talk.state).toBe('mediatorSelection');
  });

  it('the firm learns who the resident is only by a consent of its own', () => {
    const talk = arrive.consentPending().say(RESIDENT, 'AGREE_MEDIATION');
    expect(mediation.discloses?.(talk.context)).toBe(false);
    const told = arrive.consentPending().say(RESIDENT, 'AGREE_MEDIATION', { discloseIdentity: true });
    expect(mediation.discloses?.(told.context)).toBe(true);
  });

  it('M5: a resident brings one helper, a firm none', () => {
    const talk = arrive.mediatorSelection();
    expect(talk.refuses(HANDLER, 'NAME_HELPER', { name: '李四' })).toEqual(['isResidentsSide']);
    talk.say(RESIDENT, 'NAME_HELPER', { name: '李四', relation: '儿子' });
    expect(talk.refuses(RESIDENT, 'NAME_HELPER', { name: '王五' })).toEqual(['isFirstHelper']);
    expect(JSON.stringify(talk.context)).not.toContain('李四');
  });
});

describe('examining the request (M1)', () => {
  it.each([
    ['civil', false, 'isCivil'],
    ['undecided', false, 'isUndecidedElsewhere'],
    ['noCrimeRisk', false, 'isFreeOfCrimeRisk'],
    ['capacity', 'lacking', 'hasCapacity'],
  ])('%s %p is refused by %s', (field, value, guard) => {
    expect(arrive.screening().refuses(CLERK, 'FIT', { ...FIT, [field]: value })).toEqual([guard]);
  });

  it("people's mediation needs a registered committee; the office may mediate in the other way instead", () => {
    const unregistered = { ...FIT, committeeReference: undefined };
    expect(arrive.screening().refuses(CLERK, 'FIT', unregistered)).toEqual(['isCommitteeRegistered']);
    const talk = arrive.screening().say(CLERK, 'FIT', { ...unregistered, mode: 'associationMediation' });
    expect(talk.context.mode).toBe('associationMediation');
  });

  it('danger of crime goes to the police first, at any time (人调 Art 25)', () => {
    expect(arrive.screening().refuses(CLERK, 'UNFIT', { reason: 'crimeRisk' })).toEqual([
      'isReportedToPolice',
    ]);
    expect(arrive.inSession().refuses(MEDIATOR, 'TERMINATE', { reason: 'crimeRisk' })).toEqual([
      'isReportedToPolice',
    ]);
    const talk = arrive.screening().say(CLERK, 'UNFIT', { reason: 'crimeRisk', reportedToPolice: true });
    expect(talk.state).toBe('declined');
  });
});

describe('opening', () => {
  const opening = (payload: object, actor: Actor, facts: object = {}) =>
    refusedOpening(mediation, {
      type: 'REQUEST_MEDIATION',
      payload,
      meta: {
        at: '2026-03-02T01:00:00.000Z',
        actor,
        facts: { ...knownFirm(FIRM), ...knownFirm(OTHER_FIRM), ...facts } as never,
        settings: {},
      },
    });

  it('a firm applies in its own name, against another firm', () => {
    expect(opening(FIRMS, APPLICANT)).toEqual([]);
    expect(opening(FIRMS, HANDLER)).toEqual(['isOwnApplication']);
    expect(opening(RESIDENTS, HANDLER)).toEqual(['isOwnApplication']);
    expect(opening({ ...FIRMS, firmId: OTHER_FIRM }, APPLICANT)).toEqual(['isApplicantNamed']);
  });

  it("an owners' committee is a person that the directory knows", () => {
    const known = {
      [`person:${COMMITTEE.id}`]: { id: COMMITTEE.id, roles: [], firmId: null, active: true, ties: [] },
    };
    expect(opening(OWNERS, COMMITTEE, known)).toEqual([]);
    expect(opening(OWNERS, COMMITTEE)).toEqual(['isCommitteeKnown']);
    expect(opening({ ...OWNERS, ownersCommitteeUserId: 'someone' }, COMMITTEE, known)).toContain(
      'isOwnApplication',
    );
  });

  it('another case opens one for its resident, never for an unknown firm', () => {
    const other: Actor = { kind: 'case', id: COMPLAINT, role: 'system' };
    expect(opening(RESIDENTS, other)).toEqual([]);
    expect(opening({ ...RESIDENTS, firmId: 'nobody' }, other)).toEqual(['areFirmsKnown']);
  });

  it('what the office enters is examined at once; what a firm asks for waits for the office', () => {
    expect(arrive.screening().state).toBe('screening');
    const talk = new Talk(FIRMS, APPLICANT);
    expect(talk.state).toBe('requested');
    expect(talk.say(CLERK, 'BEGIN_SCREENING').state).toBe('screening');
  });
});
