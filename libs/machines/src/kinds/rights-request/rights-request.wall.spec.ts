import { aCase } from '../../testing/a-case.js';
import { respondentCases } from './rights-request.wall.js';
import { halfYearEndAfter } from './rights-request.half-year.js';
import { rightsRequest } from './rights-request.kind.js';
import {
  arrive,
  CENSUS,
  CLERK,
  COUNSEL,
  contextOf,
  FIRM,
  OTHERS,
  othersJoin,
  outline,
  parties,
  person,
  refusing,
  respondent,
  tasks,
  WARNING,
  WORDS,
  WORLD,
} from './testing/story.js';

const OPEN = { state: 'accepted', status: 'active', urgency: null, openedAt: '2026-01-10T01:00:00.000Z' };

describe('on the same facts (V1)', () => {
  it('are open warnings and orders, and complaints of a category that goes with the topic', () => {
    const facts = {
      [`firmCases:integrity_warning/${FIRM}`]: [
        { ...OPEN, caseId: 'w-open', category: null },
        { ...OPEN, caseId: 'w-done', category: null, status: 'done' },
      ],
      [`firmCases:rectification/${FIRM}`]: [{ ...OPEN, caseId: 'r-open', category: 'fees' }],
      [`firmCases:complaint/${FIRM}`]: [
        { ...OPEN, caseId: 'c-dunning', category: 'dunning' },
        { ...OPEN, caseId: 'c-cleaning', category: 'cleaning' },
      ],
    };
    expect(respondentCases(facts, FIRM, 'unpaidFees')).toEqual(['w-open', 'r-open', 'c-dunning']);
    expect(respondentCases(facts, FIRM, 'handover')).toEqual(['w-open', 'r-open']);
    expect(respondentCases({}, FIRM, 'handover')).toEqual([]);
  });

  it('puts the clerk who worked there behind a wall, and names another', () => {
    const story = arrive.submitted({}, respondent([CLERK, 'clerk'])).by('secretaryGeneral');
    expect(refusing(story, 'ASSIGN_HANDLER', { handlerId: CLERK })).toEqual(['isHandlerOutside']);
    story.sends('ASSIGN_HANDLER', { handlerId: 'clerk-2' });
    expect(parties(story)).toContainEqual({ role: 'clerk', userId: CLERK, side: 'wall' });
    expect(parties(story)).toContainEqual({ role: 'clerk', userId: 'clerk-2' });
    expect(outline(story)['wall']).toContain('1件');
  });

  it('takes another counsel too', () => {
    const story = arrive.eligibility({}, respondent([COUNSEL, 'counsel']));
    expect(refusing(story, 'ASSIGN_COUNSEL', { counselId: COUNSEL })).toEqual(['isCounselOutside']);
    story.knowing(person('counsel-2', 'counsel')).sends('ASSIGN_COUNSEL', { counselId: 'counsel-2' });
    expect(tasks(story)).not.toContain('assignCounsel@secretaryGeneral');
  });

  it('nobody passes while nobody was asked who acted there', () => {
    const story = arrive
      .submitted({}, { ...respondent(), [`participants:${WARNING}`]: null })
      .by('secretaryGeneral');
    expect(refusing(story, 'ASSIGN_HANDLER', { handlerId: CLERK })).toEqual(['isHandlerOutside']);
  });

  it('is asked again at acceptance and when counsel advises: they may have acted there since', () => {
    const story = arrive.eligibility({}, respondent()).sends('ASSIGN_COUNSEL', { counselId: COUNSEL });
    story.knowing(respondent([CLERK, 'clerk'], [COUNSEL, 'counsel'])).by('clerk');
    expect(refusing(story, 'ACCEPT', { standing: 'good' })).toEqual(['isActorOutside']);
    story.knowing(respondent([COUNSEL, 'counsel'])).sends('ACCEPT', { standing: 'good' });
    expect(refusing(story.by('counsel'), 'ADVISE', WORDS)).toEqual(['isActorOutside']);
  });

  it('a case that the files did not show takes clerk and counsel off the request at once', () => {
    const found = { id: 'c-9', caseNo: 'TS', kind: 'complaint', state: 'firmHandling', status: 'active' };
    const acted = [
      { userId: CLERK, caseId: 'c-9', kind: 'complaint', roles: ['clerk'] },
      { userId: COUNSEL, caseId: 'c-9', kind: 'complaint', roles: ['counsel'] },
    ];
    const story = arrive.assessment().by('clerk').knowing({ 'case:c-9': found, 'participants:c-9': acted });
    story.sends('REPORT_SAME_FACTS', { sameCaseId: 'c-9' });
    expect(contextOf(story)).toMatchObject({ handlerId: null, counselId: null, walledClerks: [CLERK] });
    expect(tasks(story)).toEqual(
      expect.arrayContaining(['assignHandler@secretaryGeneral', 'assignCounsel@secretaryGeneral']),
    );
    expect(refusing(story.by('clerk'), 'ASSESS', { civilDispute: false, ...WORDS })).toContain('isHandler');
    story.by('secretaryGeneral');
    expect(refusing(story, 'REPORT_SAME_FACTS', { sameCaseId: 'c-9' })).toEqual(['isSameFactsCase']);
    expect(story.sends('ASSIGN_HANDLER', { handlerId: 'clerk-2' }).state).toBe('assessment');
  });
});

describe('who learns of it', () => {
  const side = (event: string, payload: object) =>
    rightsRequest.events[event]?.side?.(payload as never) ?? null;

  it('other members are nobody until they are invited, and all of them on the policy track', () => {
    const others = (story: ReturnType<typeof arrive.assessment>) =>
      parties(story).filter((party) => party.side === 'members');
    expect(others(arrive.acting())).toEqual([]);
    expect(others(othersJoin(arrive.assessment()))).toEqual(
      OTHERS.map((firmId) => ({ role: 'firmManager', firmId, side: 'members' })),
    );
    expect(others(arrive.policyTrack())).toEqual([{ role: 'firmManager', side: 'members' }]);
  });

  it('they read the paper of the trade and its fate, not the request, the advice, the plan or each other', () => {
    const open = Object.keys(rightsRequest.events).filter(
      (event) => side(event, { body: 'council' }) === null,
    );
    expect(open.toSorted()).toEqual(
      [
        'INVITE_FIRMS',
        'NOTE_TO_MEMBERS',
        'PROPOSE_SUBMISSION',
        'REVIEW_RESOLVED',
        'SUBMIT_POLICY',
      ].toSorted(),
    );
    expect(side('REVIEW_RESOLVED', { body: 'standingCouncil' })).toBe('asker');
    expect(rightsRequest.events['INVITE_FIRMS']?.sight.firmManager).toBe('fact');
  });

  it('residents and the public never, the government from the submission on', () => {
    for (const { sees } of Object.values(rightsRequest.states))
      expect([sees.complainant, sees.public]).toEqual(['N', 'N']);
    expect(rightsRequest.states['acting']?.sees.observer).toBe('N');
    expect(parties(arrive.acting())).not.toContainEqual({ role: 'observer' });
    expect(parties(arrive.submittedToAgency())).toContainEqual({ role: 'observer' });
    expect(rightsRequest.events['SUBMIT_TO_AGENCY']?.sight.observer).toBe('full');
    expect(rightsRequest.events['ADVISE']?.sight.observer).toBe('hidden');
  });

  it('clerks read no more than that there is a request before the wall stands, then only the one in charge', () => {
    expect(rightsRequest.states['submitted']?.sees.clerk).toBe('S');
    expect(rightsRequest.states['eligibility']?.sees.clerk).toBe('O');
  });

  it('advice to the member stays out of the discipline file', () => {
    expect(rightsRequest.events['ADVISE']?.privileged).toBe(true);
  });
});

describe('whose request it is', () => {
  it('is typed by a clerk too, and then waits for the head of the office like any other', () => {
    const story = aCase(rightsRequest).knowing(WORLD).by('clerk', { id: 'clerk-2' }).opened(CENSUS);
    expect(tasks(story)).toEqual(['assignHandler@secretaryGeneral']);
  });

  it('half-years end in June and December, counted from the next day', () => {
    expect(halfYearEndAfter('2026-03-02T01:00:00.000Z')).toBe('2026-06-30T04:00:00.000Z');
    expect(halfYearEndAfter('2026-06-30T15:00:00.000Z')).toBe('2026-12-31T04:00:00.000Z');
    expect(halfYearEndAfter('2026-12-31T15:59:00.000Z')).toBe('2027-06-30T04:00:00.000Z');
  });
});
