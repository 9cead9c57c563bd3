import { isPrivileged } from '../../contract/event-rule.js';
import { refusedOpening } from '../../contract/opening.js';
import type { CaseRole } from '../../contract/case-role.js';
import { legalOpinion } from './legal-opinion.kind.js';
import {
  arrive,
  ASSOCIATION,
  FIRM,
  MEMBER,
  OPINION,
  parties,
  refusing,
  TO_MEMBER,
  WORDS,
  WORLD,
} from './testing/advice.js';

const opening = (payload: object, role: CaseRole = 'clerk', firmId?: string) =>
  refusedOpening(legalOpinion, {
    type: 'REQUEST_OPINION',
    payload,
    meta: {
      at: '2026-03-02T01:00:00.000Z',
      actor: { kind: 'person', id: 'someone', role, ...(firmId ? { firmId } : {}) },
      facts: WORLD,
      settings: {},
    },
  });

const CONFIDED = [
  'REQUEST_OPINION',
  'NEED_INFO',
  'SUPPLY_INFO',
  'SUBMIT_OPINION',
  'APPROVE_OPINION',
  'ASK_CLARIFICATION',
  'CLARIFY',
  'FOLLOW',
  'DEVIATE',
  'SUPERSEDE',
  'WITHDRAW_REQUEST',
];

describe('advice to a member', () => {
  it.each(CONFIDED)('%s stays on the side of the member, and its files are privileged', (type) => {
    const rule = legalOpinion.events[type];
    expect(rule?.side?.({ forWhom: 'member' } as never)).toBe('member');
    expect(isPrivileged(rule, { forWhom: 'member' })).toBe(true);
    expect(rule?.side?.({} as never)).toBeNull();
    expect(isPrivileged(rule, { forWhom: 'association' })).toBe(false);
  });

  it('leaves the office on a side of its own, and the committee and other firms outside', () => {
    expect(parties(arrive.issued(MEMBER))).toEqual([
      { role: 'clerk', side: 'office' },
      { role: 'secretaryGeneral', side: 'office' },
      { role: 'firmManager', firmId: FIRM, side: 'member' },
      { role: 'counsel', userId: 'counsel-1' },
    ]);
  });

  it('shows the office no answer in the outline either', () => {
    const story = arrive.issued(MEMBER);
    const lines = legalOpinion.outline?.(story.context, story.state) ?? [];
    expect(lines.filter(({ name }) => ['answer', 'law'].includes(name)).map(({ side }) => side)).toEqual([
      'member',
      'member',
    ]);
  });

  it('is said to the member and nobody else; a slip is refused both ways', () => {
    const story = arrive.drafting(MEMBER);
    expect(refusing(story, 'SUBMIT_OPINION', OPINION)).toEqual(['isSaidToTheAdvised']);
    expect(refusing(story, 'SUBMIT_OPINION', { ...OPINION, ...TO_MEMBER })).toEqual([]);
    expect(refusing(arrive.drafting(), 'SUBMIT_OPINION', { ...OPINION, ...TO_MEMBER })).toEqual([
      'isSaidToTheAdvised',
    ]);
  });

  it('is answered by the member’s own manager', () => {
    const story = arrive.awaitingInfo(MEMBER);
    expect(refusing(story.by('clerk'), 'SUPPLY_INFO', TO_MEMBER)).toEqual(['isAdvised']);
    expect(refusing(story.by('firmManager', { firmId: 'firm-2' }), 'SUPPLY_INFO', TO_MEMBER)).toEqual([
      'isAdvised',
    ]);
    expect(story.by('firmManager').sends('SUPPLY_INFO', TO_MEMBER).state).toBe('drafting');
    expect(refusing(arrive.awaitingInfo().by('firmManager'), 'SUPPLY_INFO', WORDS)).toEqual(['isAdvised']);
  });
});

describe('the request', () => {
  it('of the discipline file is for the association only', () => {
    expect(opening({ ...MEMBER, source: 'warning' })).toEqual(['isWallKept']);
    expect(opening({ ...MEMBER, source: 'review' })).toEqual(['isWallKept']);
    expect(opening({ ...MEMBER, source: 'rightsRequest' })).toEqual([]);
    expect(opening({ ...ASSOCIATION, source: 'warning' })).toEqual([]);
  });

  it('of a firm is for itself, and names no case that would be told', () => {
    expect(opening(MEMBER, 'firmManager', FIRM)).toEqual([]);
    expect(opening(MEMBER, 'firmManager', 'firm-2')).toEqual(['isOwnRequest']);
    expect(opening({ ...MEMBER, sourceCaseId: 'warning-1' }, 'firmManager', FIRM)).toEqual(['isOwnRequest']);
    expect(opening(ASSOCIATION, 'firmManager', FIRM)).toEqual(['isOwnRequest']);
  });

  it('advises members that the directory knows', () => {
    expect(opening({ ...MEMBER, firmId: undefined })).toEqual(['isMember']);
    expect(opening({ ...MEMBER, firmId: 'firm-9' })).toEqual(['isFirmKnown', 'isMember']);
  });
});

it('residents, government and the public have no part in any state', () => {
  for (const { sees } of Object.values(legalOpinion.states))
    for (const role of ['complainant', 'observer', 'public', 'firmHandler'] as const)
      expect(sees[role] ?? 'N').toBe('N');
});

it('a draft that waits for the second look is shown to counsel only', () => {
  for (const state of ['peerReview', 'revising'])
    expect(legalOpinion.states[state]?.sees).toMatchObject({ counsel: 'A', secretaryGeneral: 'S' });
});
