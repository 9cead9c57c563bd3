import * as fc from 'fast-check';
import type { Actor } from '../../contract/actor.js';
import { partsOf } from '../../contract/narrative.js';
import { MEDIATION_EVENTS } from './mediation.events.js';
import { mediation } from './mediation.kind.js';
import { arrive } from './testing/arrive.js';
import {
  APPLICANT,
  CLERK,
  FIRM,
  HANDLER,
  MANAGER,
  MEDIATOR,
  OTHER_MEDIATOR,
  RESIDENT,
  STRANGER,
  THIS_CASE,
} from './testing/people.js';
import type { Talk } from './testing/talk.js';

const CHANNELS = ['joint', 'caucusA', 'caucusB'] as const;
const word = (channel: string) => ({ channel, text: '只在这里说。' });
const offer = (channel: string, amount = 100_000) => ({ channel, amount, terms: '一次付清。' });
const rules = Object.entries(mediation.events);

describe('rooms that cannot be mixed up', () => {
  it.each([
    ['the resident', RESIDENT, ['joint', 'caucusA']],
    ['the firm', HANDLER, ['joint', 'caucusB']],
    ['its manager', MANAGER, ['joint', 'caucusB']],
    ['the mediator', MEDIATOR, ['joint', 'caucusA', 'caucusB']],
    ['another mediator', OTHER_MEDIATOR, []],
    ['a firm that has no part in it', STRANGER, []],
  ] as readonly (readonly [string, Actor, readonly string[]])[])('%s speaks in %p', (_, actor, open) => {
    const talk = arrive.inSession();
    for (const type of ['SAY', 'OFFER']) {
      const allowed = CHANNELS.filter(
        (channel) => talk.refuses(actor, type, type === 'SAY' ? word(channel) : offer(channel)).length === 0,
      );
      expect([type, allowed]).toEqual([type, open]);
    }
  });

  it('between two firms the firm decides the side, not the role', () => {
    const talk = arrive.firmsInSession();
    expect(talk.refuses(APPLICANT, 'SAY', word('caucusB'))).toEqual(['mayUseChannel']);
    expect(talk.refuses(HANDLER, 'SAY', word('caucusA'))).toEqual(['mayUseChannel']);
    expect(talk.refuses(APPLICANT, 'SAY', word('caucusA'))).toEqual([]);
  });

  it('a caucus belongs to its side: words, offers and answers alike', () => {
    for (const type of ['SAY', 'OFFER', 'ANSWER_OFFER']) {
      const side = mediation.events[type]?.side as (payload: object) => string | null;
      expect(CHANNELS.map((channel) => side({ channel }))).toEqual([null, 'A', 'B']);
    }
  });

  it('nobody outside a room is told that somebody spoke in it', () => {
    const talk = arrive.inSession();
    expect(talk.say(RESIDENT, 'SAY', word('caucusA')).notices).toEqual(['said>mediator']);
    expect(talk.say(MEDIATOR, 'SAY', word('caucusA')).notices).toEqual([
      'said>complainant',
      'said>ownersCommittee',
    ]);
    expect(talk.say(MEDIATOR, 'SAY', word('caucusB')).notices).toEqual([
      'said>firmHandler',
      'said>firmManager',
    ]);
  });

  it('between two firms a notice names the role of both, and the side of one', () => {
    for (const side of ['A', 'B']) {
      const talk = arrive.firmsInSession().say(MEDIATOR, 'SAY', word(`caucus${side}`));
      expect(talk.notices).toEqual(['said>firmHandler', 'said>firmManager']);
      expect(talk.noticeSides).toEqual([side]);
    }
  });

  it('the side of every party stands in the case', () => {
    const sides = (talk: Talk) =>
      talk.parties.flatMap(({ role, firmId, side }) => (side ? [[side, firmId ?? role]] : []));
    expect(sides(arrive.inSession())).toEqual([
      ['A', 'complainant'],
      ['B', FIRM],
      ['B', FIRM],
    ]);
    expect(new Set(sides(arrive.firmsInSession()).map(([side, who]) => `${side} ${who}`)).size).toBe(2);
  });
});

describe('the offers table', () => {
  it('is computed from the offers, each line with its room', () => {
    const talk = arrive
      .inSession()
      .say(RESIDENT, 'OFFER', offer('joint', 150_000))
      .say(HANDLER, 'OFFER', offer('caucusB', 120_000))
      .say(HANDLER, 'ANSWER_OFFER', { channel: 'joint', number: 1, answer: 'rejected' });
    const lines = talk.outline.filter(({ group }) => group === 'offers');
    expect(lines.map(({ value, side }) => [value.zh, side])).toEqual([
      ['¥1,500.00 · 不接受', undefined],
      ['¥1,200.00 · 待答复', 'B'],
    ]);
    for (const line of lines) {
      expect(line.for).not.toContain('clerk');
      expect(line.for).not.toContain('secretaryGeneral');
    }
  });

  it('an offer is answered by the other side, in its own room, once', () => {
    const talk = arrive.inSession().say(RESIDENT, 'OFFER', offer('joint'));
    const answer = { channel: 'joint', number: 1, answer: 'accepted' };
    expect(talk.refuses(RESIDENT, 'ANSWER_OFFER', answer)).toEqual(['isOthersOffer']);
    expect(talk.refuses(HANDLER, 'ANSWER_OFFER', { ...answer, channel: 'caucusB' })).toEqual([
      'isOffersChannel',
    ]);
    talk.say(HANDLER, 'ANSWER_OFFER', answer);
    expect(talk.refuses(HANDLER, 'ANSWER_OFFER', answer)).toContain('isOfferOpen');
  });

  it('a proposal of the mediator to both stands when both have accepted', () => {
    const accepted = { channel: 'joint', number: 1, answer: 'accepted' };
    const talk = arrive
      .inSession()
      .say(MEDIATOR, 'OFFER', offer('joint'))
      .say(RESIDENT, 'ANSWER_OFFER', accepted);
    expect(talk.context.offers[0]?.status).toBe('open');
    expect(talk.say(HANDLER, 'ANSWER_OFFER', accepted).context.offers[0]?.status).toBe('accepted');
  });

  it('stays short however long they haggle, and numbers never repeat', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CHANNELS), { minLength: 35, maxLength: 60 }), (channels) => {
        const talk = arrive.inSession();
        for (const channel of channels) talk.say(MEDIATOR, 'OFFER', offer(channel));
        expect(talk.context.offers.length).toBeLessThanOrEqual(40);
        expect(talk.context.offers.at(-1)?.number).toBe(channels.length);
      }),
      { numRuns: 3 },
    );
  });
});

describe('M4: what is said here never reaches discipline or review', () => {
  it('everything said to make peace is privileged, evidence is not', () => {
    const privileged = rules.filter(([, rule]) => rule.privileged).map(([type]) => type);
    expect(privileged.toSorted()).toEqual([
      'ANSWER_OFFER',
      'ASK_CHANGE',
      'DRAFT_AGREEMENT',
      'EDIT_AGREEMENT',
      'GIVE_COUNSEL',
      'NOTE_PRIVATELY',
      'OFFER',
      'RECORD_MINUTES',
      'SAY',
    ]);
  });

  it('no event of a mediation lets the committee, the government or the public read a word', () => {
    const OUTSIDE = [
      'committeeMember',
      'committeeChair',
      'standingCouncil',
      'council',
      'investigator',
      'inspector',
      'observer',
      'public',
    ] as const;
    for (const [type, rule] of rules)
      for (const role of OUTSIDE)
        expect([type, role, rule.sight[role] ?? 'hidden']).toEqual([type, role, 'hidden']);
    for (const [name, { sees }] of Object.entries(mediation.states))
      for (const role of OUTSIDE)
        expect([name, role, sees[role] ?? 'N']).toEqual([name, role, expect.stringMatching(/^[SN$]$/)]);
  });

  it('the office, which decides other cases of the same firm, reads none of the talks', () => {
    for (const type of [
      'SAY',
      'OFFER',
      'ANSWER_OFFER',
      'RECORD_MINUTES',
      'NOTE_PRIVATELY',
      'DRAFT_AGREEMENT',
    ])
      for (const role of ['clerk', 'secretaryGeneral'] as const)
        expect([type, mediation.events[type]?.sight[role] ?? 'hidden']).toEqual([type, 'hidden']);
  });

  it('private notes of the mediator are hidden from both sides', () => {
    expect(Object.keys(MEDIATION_EVENTS.NOTE_PRIVATELY.sight)).toEqual(['mediator']);
  });

  it('the words of an offer are no fact of the machine', () => {
    expect(partsOf(MEDIATION_EVENTS.OFFER.payload).get('terms')).toBe('narrative');
    const talk = arrive
      .inSession()
      .say(RESIDENT, 'OFFER', offer('caucusA'))
      .say(RESIDENT, 'SAY', word('joint'));
    expect(JSON.stringify(talk.context)).not.toMatch(/付清|这里说/u);
  });

  it('an integrity case hears of a breach by a member firm and of nothing else', () => {
    const talk = arrive.inSession().say(HANDLER, 'OFFER', offer('joint', 987_654));
    talk
      .say(MEDIATOR, 'DRAFT_AGREEMENT', {
        clauses: [{ what: '退款。', by: 'B', dueOn: '2026-04-10', amount: 987_654 }],
      })
      .say(RESIDENT, 'SIGN', { version: 1 })
      .say(HANDLER, 'SIGN', { version: 1 })
      .say(MEDIATOR, 'SIGN', { version: 1 })
      .say(CLERK, 'SEAL')
      .say(CLERK, 'DELIVER_AGREEMENT')
      .passes('performance')
      .passes('breach');
    expect(talk.opened).toEqual([
      {
        kind: 'integrity_warning',
        relation: 'clue',
        blocking: false,
        payload: { firmId: FIRM, breach: 'agreementBreached', source: 'mediation', sourceCaseId: THIS_CASE },
      },
    ]);
    expect(JSON.stringify(talk.effects)).not.toMatch(/987654|9,876\.54|退款/u);
  });
});
