import { sampleKind } from '#machines/template/sample-kind/sample-kind.kind.js';
import type { Actor } from '#machines/contract/actor.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import type { SightRule } from '#machines/contract/event-rule.js';
import type { Visibility } from '#machines/contract/state-rule.js';
import type { Onlooker } from './onlooker.js';
import { sightOf } from './sight.js';
import { seeingRoles } from './visibility.js';

const FIRM = '0190a000-0000-7000-8000-00000000000a';
const OTHER_FIRM = '0190a000-0000-7000-8000-00000000000b';
const SELF = 'me';
const clerk: Actor = { kind: 'person', id: 'c', role: 'clerk' };
const ofFirm = (firmId: string): Actor => ({ kind: 'person', id: 'f', role: 'firmHandler', firmId });

/** The sample kind with one rule of sight for ANSWER and one level for the state. */
function looking(
  roles: readonly CaseRole[],
  sight: Partial<Record<CaseRole, SightRule>>,
  sees: Partial<Record<CaseRole, Visibility>>,
): Onlooker {
  const rule = { ...sampleKind.events.ANSWER, sight } as never;
  const asked = { ...sampleKind.states.asked, sees } as never;
  const kind = {
    ...sampleKind,
    events: { ...sampleKind.events, ANSWER: rule },
    states: { ...sampleKind.states, asked },
  };
  return { kind, state: 'asked', roles, firmId: FIRM, self: SELF, sides: [], sinceSeq: 3 };
}

const answer = (actor: Actor, seq = 5) => ({ seq, type: 'ANSWER', actor, side: null });
const none = new Set<string>();

describe('what may be read of an event', () => {
  it('is what the kind says for the role, and nothing for a role it does not name', () => {
    expect(sightOf(looking(['clerk'], { clerk: 'full' }, { clerk: 'A' }), answer(clerk), none)).toBe('full');
    expect(sightOf(looking(['mediator'], { clerk: 'full' }, { mediator: 'A' }), answer(clerk), none)).toBe(
      'hidden',
    );
  });

  it('opens when the later event is there', () => {
    const sight: SightRule = { before: 'fact', after: 'RETURN', then: 'full' };
    const resident = looking(['complainant'], { complainant: sight }, { complainant: 'O' });
    expect(sightOf(resident, answer(clerk), none)).toBe('fact');
    expect(sightOf(resident, answer(clerk), new Set(['RETURN']))).toBe('full');
  });

  it('is the most of several roles', () => {
    const both = looking(
      ['observer', 'clerk'],
      { clerk: 'full', observer: 'fact' },
      { clerk: 'A', observer: 'S' },
    );
    expect(sightOf(both, answer(clerk), none)).toBe('full');
  });

  it('is no more than the fact for who sees status and dates only', () => {
    expect(sightOf(looking(['observer'], { observer: 'full' }, { observer: 'S' }), answer(clerk), none)).toBe(
      'fact',
    );
  });

  it('is everything of what one wrote oneself, and of what a clerk typed for one', () => {
    const resident = looking(['complainant'], {}, { complainant: 'S' });
    expect(sightOf(resident, answer({ kind: 'complainant', id: SELF, role: 'complainant' }), none)).toBe(
      'full',
    );
    expect(sightOf(resident, answer({ ...clerk, onBehalfOf: 'complainant' }), none)).toBe('full');
  });

  it('is nothing of what another firm wrote, and a masked copy of what was said before one came', () => {
    const firm = looking(['firmHandler'], { firmHandler: 'full' }, { firmHandler: 'K' });
    expect(sightOf(firm, answer(ofFirm(FIRM)), none)).toBe('full');
    expect(sightOf(firm, answer(ofFirm(OTHER_FIRM)), none)).toBe('hidden');
    expect(sightOf(firm, answer(clerk, 2), none)).toBe('redacted');
  });

  it('is everything of what a person wrote, in whatever part, and nothing of the same from a colleague', () => {
    const member = looking(['committeeMember'], {}, { committeeMember: 'O' });
    const vote = (id: string): Actor => ({ kind: 'person', id, role: 'committeeMember' });
    expect(sightOf(member, answer(vote(SELF)), none)).toBe('full');
    expect(sightOf(member, answer(vote('another')), none)).toBe('hidden');
  });

  describe('said to one side in confidence', () => {
    const sight = { firmHandler: 'full', mediator: 'full', clerk: 'full' } as const;
    const on = (roles: readonly CaseRole[], ...sides: string[]) => ({
      ...looking(roles, sight, { firmHandler: 'A', mediator: 'A', clerk: 'A' }),
      sides,
    });
    const toA = (actor: Actor) => ({ ...answer(actor), side: 'A' });

    it('is nothing for whoever stands on another side, whatever the role may read', () => {
      expect(sightOf(on(['firmHandler'], 'B'), toA(clerk), none)).toBe('hidden');
      expect(sightOf(on(['firmHandler', 'clerk'], 'B'), toA(clerk), none)).toBe('hidden');
      expect(sightOf(on(['firmHandler'], 'A'), toA(clerk), none)).toBe('full');
    });

    it('is what the role may read for whoever stands on no side', () => {
      expect(sightOf(on(['mediator']), toA(clerk), none)).toBe('full');
      expect(sightOf(on(['observer']), toA(clerk), none)).toBe('hidden');
    });

    it('is everything for its author', () => {
      expect(sightOf(on(['firmHandler'], 'B'), toA({ ...ofFirm(FIRM), id: SELF }), none)).toBe('full');
      expect(sightOf(on(['firmHandler'], 'B'), toA(ofFirm(FIRM)), none)).toBe('hidden');
    });
  });

  it('is the fact of what the engine added by itself', () => {
    const firm = looking(['firmHandler'], {}, { firmHandler: 'K' });
    const revised = {
      seq: 5,
      type: 'CALENDAR_REVISED',
      side: null,
      actor: { kind: 'system', id: 'engine', role: 'system' } as const,
    };
    expect(sightOf(firm, revised, none)).toBe('fact');
  });
});

describe('who sees a case', () => {
  const state = (sees: Partial<Record<CaseRole, Visibility>>) =>
    ({ ...sampleKind, states: { asked: { ...sampleKind.states.asked, sees } } }) as typeof sampleKind;

  it('is who the state names, except with nothing or statistics only', () => {
    const kind = state({ clerk: 'A', firmHandler: 'N', observer: '$', complainant: 'S' });
    expect(
      seeingRoles(kind, 'asked', ['clerk', 'firmHandler', 'observer', 'complainant', 'counsel'], []),
    ).toEqual(['clerk', 'complainant']);
  });

  it('is the office where a state says nothing of the office', () => {
    expect(seeingRoles(state({ complainant: 'A' }), 'asked', ['secretaryGeneral'], [])).toEqual([
      'secretaryGeneral',
    ]);
    expect(seeingRoles(state({ clerk: 'A' }), 'asked', ['secretaryGeneral'], [])).toEqual([]);
  });

  it('is the office with "own part" only where the case names it', () => {
    const draft = state({ clerk: 'O', complainant: 'O' });
    expect(seeingRoles(draft, 'asked', ['clerk'], [])).toEqual([]);
    expect(seeingRoles(draft, 'asked', ['clerk'], [{ role: 'clerk' }])).toEqual(['clerk']);
  });
});
