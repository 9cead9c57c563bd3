import { text } from '#kernel/text.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { EFFECT_TYPES } from '#machines/contract/effect-intent.js';
import { sampleKind } from '#machines/template/sample-kind/sample-kind.kind.js';
import type { Effect, Surroundings } from './effect.js';
import { HANDLERS, planEffect, WRITTEN_BY_ENGINE } from './handlers.js';
import { documentDigest } from './handlers/issue.js';

const FIRM = '0190a000-0000-7000-8000-00000000000f';
const kind: CaseKind = {
  ...sampleKind,
  notices: {
    told: {
      title: text('案件{caseNo}', 'case {caseNo}'),
      body: text('理由：{reasonZh}', 'ground: {reasonEn}'),
    },
  },
  documents: {
    acceptance: {
      title: text('受理告知书', 'Notice of acceptance'),
      body: text('{caseNo}受理。', '{caseNo} accepted.'),
    },
    varying: { title: text('关于{reasonZh}', 'On {reasonEn}'), body: text('无', 'none') },
  },
  records: { answerOverdue: text('逾期答复', 'answer overdue') },
  events: {
    ASK: { ...sampleKind.events['ASK'], sight: { complainant: 'full', firmHandler: 'fact' } } as never,
  },
};
const effect = (type: string, params: Effect['params'], data: Effect['data'] = {}): Effect => ({
  id: '0190a000-0000-5000-8000-000000000001',
  caseId: '0190a000-0000-7000-8000-000000000002',
  seq: 3,
  ordinal: 1,
  type,
  params,
  data: { reasonZh: '资料不足', reasonEn: 'not enough', ...data },
  createdAt: '2026-03-02T01:00:00.000Z',
  attempts: 0,
});
const around = (more: Partial<Surroundings> = {}): Surroundings => ({
  caseNo: 'ZZ-2026-000001',
  kind: kind.name,
  firmId: FIRM,
  parties: [],
  toldFirms: [],
  eventType: 'ASK',
  eventPayload: {},
  notified: [],
  ordinalOfSort: 1,
  ...more,
});
const plan = (one: Effect, surroundings = around()) =>
  planEffect(one, surroundings, kind).map(({ row }) => row);
const told = (to: string | string[], surroundings?: Surroundings, data = {}) =>
  plan(effect('notify', { notice: 'told', to }, data), surroundings).map(
    ({ to_role, to_firm_id, to_user_id }) => [to_role, to_firm_id, to_user_id].filter(Boolean).join(' '),
  );

it('every type of effect is carried out here or written by the engine', () => {
  expect([...Object.keys(HANDLERS), ...WRITTEN_BY_ENGINE].toSorted()).toEqual([...EFFECT_TYPES].toSorted());
  expect(() => plan(effect('sing', {}))).toThrow('nothing carries out "sing"');
});

describe('a notice', () => {
  it('is filled in both languages and bears the id of its effect', () => {
    expect(plan(effect('notify', { notice: 'told', to: 'clerk' }))).toEqual([
      expect.objectContaining({
        id: effect('', {}).id,
        title_zh: '案件ZZ-2026-000001',
        title_en: 'case ZZ-2026-000001',
        body_zh: '理由：资料不足',
        body_en: 'ground: not enough',
      }),
    ]);
  });

  it('reaches those who hold the role in this case, each under an id of its own', () => {
    const parties = [
      { role: 'firmHandler' as const, firmId: FIRM },
      { role: 'mediator' as const, userId: 'm' },
    ];
    expect(told(['firmHandler', 'mediator', 'clerk'], around({ parties }))).toEqual([
      `firmHandler ${FIRM}`,
      'mediator m',
      'clerk',
    ]);
    const ids = plan(effect('notify', { notice: 'told', to: ['firmHandler', 'clerk'] }), around({ parties }));
    expect(new Set(ids.map(({ id }) => id)).size).toBe(2);
  });

  it('reaches the side that the data names, and whoever stands on none', () => {
    const parties = [
      { role: 'firmHandler' as const, firmId: FIRM, side: 'A' },
      { role: 'firmHandler' as const, firmId: 'the other firm', side: 'B' },
      { role: 'mediator' as const, userId: 'm' },
    ];
    const to = ['firmHandler', 'mediator', 'clerk'];
    expect(told(to, around({ parties }), { side: 'B' })).toEqual([
      'firmHandler the other firm',
      'mediator m',
      'clerk',
    ]);
    expect(told(to, around({ parties }))).toHaveLength(4);
  });

  it('does not reach a firm that knows nothing yet, or a chair who was not called in', () => {
    expect(told(['firmHandler', 'committeeChair'], around(), { firmId: FIRM })).toEqual([]);
  });

  it('reaches a firm that this event lets out of the case, when it may read the event', () => {
    const left = { firmId: 'a former firm' };
    const readable = { ...kind.events['ASK'], sight: { firmHandler: 'full' } } as never;
    const open = { ...kind, events: { ASK: readable } };
    const one = effect('notify', { notice: 'told', to: 'firmHandler' }, left);
    const knows = around({ toldFirms: ['a former firm'] });
    expect(planEffect(one, knows, open)).toHaveLength(1);
    expect(planEffect(one, knows, kind)).toHaveLength(0);
    expect(planEffect(one, around(), open)).toHaveLength(0);
  });

  it('without a text is impossible', () => {
    expect(() => plan(effect('notify', { notice: 'none', to: 'clerk' }))).toThrow('has no notice "none"');
    expect(() => plan(effect('notify', { notice: 'constructor', to: 'clerk' }))).toThrow('has no notice');
  });
});

describe('a document', () => {
  it('is numbered within its case and carries the digest of what it says', () => {
    const [row] = plan(effect('issue', { document: 'acceptance' }), around({ ordinalOfSort: 2 }));
    expect(row).toMatchObject({ number: 'ZZ-2026-000001-受理告知书-2', body_zh: 'ZZ-2026-000001受理。' });
    expect(row?.['digest']).toBe(
      documentDigest({
        number: 'ZZ-2026-000001-受理告知书-2',
        title: text('受理告知书', 'Notice of acceptance'),
        body: text('ZZ-2026-000001受理。', 'ZZ-2026-000001 accepted.'),
        issuedAt: '2026-03-02T01:00:00.000Z',
      }),
    );
  });

  it('is named by its code when its title varies', () => {
    expect(plan(effect('issue', { document: 'varying' }))[0]?.['number']).toBe('ZZ-2026-000001-varying-1');
  });

  it('is open to the office, to the readers of its event and to those told of it, unless the effect says otherwise', () => {
    const seenBy = (params: Effect['params'], more = {}) =>
      plan(effect('issue', { document: 'acceptance', ...params }), around(more))[0]?.['visible_to'];
    expect(seenBy({})).toEqual(['complainant', 'clerk', 'secretaryGeneral']);
    expect(seenBy({}, { notified: ['firmManager'] })).toEqual([
      'complainant',
      'firmManager',
      'clerk',
      'secretaryGeneral',
    ]);
    expect(seenBy({ visibleTo: ['clerk'] })).toEqual(['clerk']);
  });
});

describe('an entry in the record of a firm', () => {
  it('names the firm of that moment', () => {
    expect(plan(effect('record', { entry: 'answerOverdue' }, { firmId: 'then' }))[0]).toMatchObject({
      firm_id: 'then',
      title_zh: '逾期答复',
    });
    expect(plan(effect('record', { entry: 'answerOverdue' }))[0]?.['firm_id']).toBe(FIRM);
  });

  it('is not made in a case without a firm', () => {
    expect(plan(effect('record', { entry: 'answerOverdue' }), around({ firmId: null }))).toEqual([]);
  });

  it('is not made when the kind names nobody, whichever firm the case has', () => {
    expect(plan(effect('record', { entry: 'answerOverdue' }, { firmId: null }))).toEqual([]);
  });
});
