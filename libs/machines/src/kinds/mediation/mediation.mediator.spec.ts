import type { Tie } from '../../contract/facts.js';
import { arrive, WORDS } from './testing/arrive.js';
import {
  CLERK,
  FIRM,
  HANDLER,
  MEDIATOR,
  OTHER_FIRM,
  OTHER_MEDIATOR,
  PAPER,
  RESIDENT,
} from './testing/people.js';
import { onRoster, tookPart } from './testing/talk.js';

const tie = (more: Partial<Tie>): Tie => ({
  firmId: FIRM,
  nature: 'employment',
  since: '2019-01-01',
  until: null,
  ...more,
});
const named = { mediatorId: MEDIATOR.id } as const;

describe('choosing together', () => {
  it('when both pick the same person, they mediate', () => {
    const talk = arrive.disclosure();
    expect([talk.state, talk.context.mediatorId]).toEqual(['disclosure', MEDIATOR.id]);
    expect(talk.parties).toContainEqual({ role: 'mediator', userId: MEDIATOR.id });
  });

  it('when they pick different ones, the office names somebody whom neither has struck', () => {
    const talk = arrive
      .choosing()
      .say(RESIDENT, 'CHOOSE_MEDIATOR', { pick: MEDIATOR.id })
      .say(HANDLER, 'CHOOSE_MEDIATOR', { pick: OTHER_MEDIATOR.id, strike: [MEDIATOR.id] });
    expect([talk.state, talk.tasks]).toEqual(['mediatorSelection', ['nameMediator@clerk']]);
    expect(talk.refuses(CLERK, 'NAME_MEDIATOR', named)).toEqual(['isNotStruck']);
    expect(talk.say(CLERK, 'NAME_MEDIATOR', { mediatorId: OTHER_MEDIATOR.id }).state).toBe('disclosure');
  });

  it('the office names nobody while the sides may still choose', () => {
    const talk = arrive.choosing();
    expect(talk.refuses(CLERK, 'NAME_MEDIATOR', named)).toEqual(['isChoiceOver']);
    expect(talk.passes('choice').refuses(CLERK, 'NAME_MEDIATOR', named)).toEqual([]);
  });

  it('a strike list leaves somebody, names candidates only and contradicts no pick', () => {
    const talk = arrive.choosing();
    const choose = (payload: object) => talk.refuses(RESIDENT, 'CHOOSE_MEDIATOR', payload);
    expect(choose({ strike: [MEDIATOR.id, OTHER_MEDIATOR.id] })).toEqual(['isStrikeShort']);
    expect(choose({ pick: 'somebody' })).toEqual(['isFromCandidates']);
    expect(choose({ pick: MEDIATOR.id, strike: [MEDIATOR.id] })).toEqual(['isPickUnstruck']);
    expect(arrive.mediatorSelection().refuses(RESIDENT, 'CHOOSE_MEDIATOR', { pick: MEDIATOR.id })).toContain(
      'hasCandidates',
    );
  });

  it('each side chooses once and sees its own choice only', () => {
    const talk = arrive.choosing().say(RESIDENT, 'CHOOSE_MEDIATOR', { strike: [MEDIATOR.id] });
    expect(talk.refuses(RESIDENT, 'CHOOSE_MEDIATOR', {})).toEqual(['isFirstChoice']);
    expect(talk.outline.filter(({ group }) => group === 'choices').map(({ side }) => side)).toEqual(['A']);
  });

  it('candidates are active mediators of the roster', () => {
    const ids = { candidateIds: [MEDIATOR.id, OTHER_MEDIATOR.id] };
    for (const person of [{ active: false }, { roles: ['clerk'] as const }])
      expect(
        arrive
          .mediatorSelection()
          .knowing(onRoster(MEDIATOR.id, person))
          .refuses(CLERK, 'NAME_CANDIDATES', ids),
      ).toEqual(['areOnRoster']);
    expect(
      arrive
        .mediatorSelection()
        .refuses(CLERK, 'NAME_CANDIDATES', { candidateIds: [MEDIATOR.id, 'unknown'] }),
    ).toEqual(['areOnRoster']);
  });
});

describe('M2: a mediator with a tie', () => {
  const asked = (more: Parameters<typeof onRoster>[1]) =>
    arrive
      .choosing()
      .passes('choice')
      .knowing(onRoster(MEDIATOR.id, more))
      .refuses(CLERK, 'NAME_MEDIATOR', named);

  it.each(['employment', 'shareholding', 'sameGroup', 'kinship', 'pastDispute'] as const)(
    '%s is one',
    (nature) => {
      expect(asked({ ties: [tie({ nature })] })).toEqual(['isFreeOfTies']);
    },
  );

  it('so is the own firm; a bid or a tie to a firm outside the case is none', () => {
    expect(asked({ firmId: FIRM })).toEqual(['isFreeOfTies']);
    expect(
      asked({ firmId: 'elsewhere', ties: [tie({ nature: 'bid' }), tie({ firmId: 'elsewhere' })] }),
    ).toEqual([]);
  });

  it('counts for three years after its end, to the day', () => {
    // The stories begin on 2 March 2026.
    expect(asked({ ties: [tie({ until: '2023-03-02' })] })).toEqual(['isFreeOfTies']);
    expect(asked({ ties: [tie({ until: '2023-03-01' })] })).toEqual([]);
  });

  it('between two firms a tie to either of them counts', () => {
    const talk = arrive
      .firmsInSession()
      .say(HANDLER, 'OBJECT_TO_MEDIATOR')
      .knowing({ ...onRoster('li'), ...onRoster(OTHER_MEDIATOR.id, { ties: [tie({ firmId: OTHER_FIRM })] }) })
      .say(CLERK, 'NAME_CANDIDATES', { candidateIds: [OTHER_MEDIATOR.id, 'li'] })
      .passes('choice');
    expect(talk.refuses(CLERK, 'NAME_MEDIATOR', { mediatorId: OTHER_MEDIATOR.id })).toEqual(['isFreeOfTies']);
    expect(talk.refuses(CLERK, 'NAME_MEDIATOR', { mediatorId: 'li' })).toEqual([]);
  });

  it('is accepted by both sides in writing, not by one, not by telephone', () => {
    const talk = arrive
      .choosing()
      .passes('choice')
      .knowing(onRoster(MEDIATOR.id, { ties: [tie({})] }));
    talk.say(HANDLER, 'WAIVE_TIE', named);
    expect(talk.refuses(CLERK, 'NAME_MEDIATOR', named)).toEqual(['isFreeOfTies']);
    expect(talk.refuses(CLERK, 'WAIVE_TIE', { ...named, side: 'A', consentBy: 'phone' })).toEqual([
      'isWritten',
    ]);
    talk.say(CLERK, 'WAIVE_TIE', { ...named, side: 'A', consentBy: 'paper', attachmentIds: [PAPER] });
    expect(talk.refuses(CLERK, 'NAME_MEDIATOR', named)).toEqual([]);
  });

  it('a joint choice does not hide a tie: the office names somebody then', () => {
    const talk = arrive
      .choosing()
      .knowing(onRoster(MEDIATOR.id, { ties: [tie({})] }))
      .say(RESIDENT, 'CHOOSE_MEDIATOR', { pick: MEDIATOR.id })
      .say(HANDLER, 'CHOOSE_MEDIATOR', { pick: MEDIATOR.id });
    expect([talk.state, talk.context.mediatorId, talk.context.choiceOver]).toEqual([
      'mediatorSelection',
      null,
      true,
    ]);
  });

  it('one that comes to light before the disclosure stops it', () => {
    const talk = arrive.disclosure().knowing(onRoster(MEDIATOR.id, { firmId: FIRM }));
    expect(talk.refuses(MEDIATOR, 'DISCLOSE', WORDS)).toEqual(['isFreeOfTies']);
  });

  it('nobody mediates of whom nothing is known', () => {
    expect(
      arrive.choosing().passes('choice').refuses(CLERK, 'NAME_MEDIATOR', { mediatorId: 'unknown' }),
    ).toEqual(['isOnRoster', 'isFreeOfTies']);
  });
});

describe('M3: who took part before does not mediate', () => {
  const asked = (...roles: string[]) =>
    arrive
      .choosing()
      .passes('choice')
      .knowing(tookPart(MEDIATOR.id, ...roles))
      .refuses(CLERK, 'NAME_MEDIATOR', named);

  it.each(['clerk', 'secretaryGeneral', 'committeeMember', 'investigator', 'counsel', 'firmHandler'])(
    'as %s',
    (role) => {
      expect(asked(role)).toEqual(['isUninvolved']);
    },
  );
  it('an earlier mediation of the same matter is no such part', () => {
    expect(asked('mediator')).toEqual([]);
  });
});

describe('leaving', () => {
  it.each(['disclosure', 'scheduled', 'inSession', 'agreementDrafted'] as const)(
    'in %s a side asks the mediator to withdraw, without a reason, and they never come back',
    (state) => {
      const talk = arrive[state]().say(HANDLER, 'OBJECT_TO_MEDIATOR');
      expect([talk.state, talk.context.mediatorId]).toEqual(['mediatorSelection', null]);
      expect(talk.parties.some(({ role }) => role === 'mediator')).toBe(false);
      expect(
        talk.refuses(CLERK, 'NAME_CANDIDATES', { candidateIds: [MEDIATOR.id, OTHER_MEDIATOR.id] }),
      ).toEqual(['areNotExcluded']);
    },
  );

  it('who does not disclose in time is replaced', () => {
    expect(arrive.disclosure().passes('disclosure').context.excluded).toEqual([MEDIATOR.id]);
  });

  it('only the mediator of the case acts as such', () => {
    expect(arrive.disclosure().refuses(OTHER_MEDIATOR, 'DISCLOSE', WORDS)).toEqual(['isAppointedMediator']);
    expect(arrive.disclosure().refuses(OTHER_MEDIATOR, 'STEP_ASIDE', { conflict: 'kinship' })).toEqual([
      'isAppointedMediator',
    ]);
  });
});
