import { say } from '#kernel/text.js';
import {
  arrive,
  CERTIFICATES,
  ESTATE,
  FIRM,
  helping,
  person,
  PHOTOS,
  refusing,
  RIVAL,
  SCHEDULE,
  WORDS,
  WORLD,
} from './testing/order.js';
import { CERTIFICATE_ITEM, LEAK_ITEM, VAGUE_ITEM } from './events/samples.js';
import { refusedOpening } from '../../contract/opening.js';
import { rectification } from './rectification.kind.js';
import { RECTIFICATION_GUARD_TEXTS } from './rectification.guard-texts.js';
import { isVague } from './rectification.wording.js';

const refusedToSchedule = (world: Parameters<typeof arrive.reported>[1], more: object = {}) =>
  refusing(arrive.reported({}, world).by('clerk'), 'SCHEDULE_INSPECTION', { ...SCHEDULE, ...more });

const contests = (nature: string, on: string | null) => ({
  [`contests:${ESTATE}`]: [
    { firmId: FIRM, nature: 'serves', on: null },
    { firmId: RIVAL, nature, on },
  ],
});
const tied = (firmId: string, until: string | null = null) =>
  person('inspector-2', { ties: [{ firmId, nature: 'employment', since: '2020-01-01', until }] });

describe('V1: whoever helps the member does not order it to put something right', () => {
  it('neither opens nor words the order, nor inspects', () => {
    const helped = helping('clerk-1', 'inspector-2');
    const opening = (id: string) =>
      refusedOpening(rectification, {
        type: 'ORDER_RECTIFICATION',
        payload: { firmId: FIRM, safety: false, source: 'office', items: [LEAK_ITEM] },
        meta: {
          at: '2026-03-02T01:00:00.000Z',
          actor: { kind: 'person', id, role: 'clerk' },
          facts: { ...WORLD, ...helped },
          settings: {},
        },
      });
    expect([opening('clerk-1'), opening('clerk-2')]).toEqual([['isOpenerOutside'], []]);
    const story = arrive.drafted().knowing(helped).by('clerk');
    const order = { safety: false, items: [LEAK_ITEM] };
    expect(refusing(story, 'DRAFT_ORDER', order)).toEqual(['isClerkOutside']);
    expect(refusing(story.by('clerk', { id: 'clerk-2' }), 'DRAFT_ORDER', order)).toEqual([]);
    expect(refusing(story.by('secretaryGeneral', { id: 'clerk-1' }), 'DRAFT_ORDER', order)).toEqual([]);
    expect(refusedToSchedule(helping('inspector-2'))).toEqual(['areInspectorsOutside']);
  });
});

describe('Z2: two persons without a stake', () => {
  it('lets two free persons inspect, whoever else serves the estate', () => {
    expect(refusedToSchedule(contests('bid', '2026-01-05'))).toEqual([]);
  });

  it.each([
    ['one alone', {}, { inspectorIds: ['inspector-1'] }, 'areInspectorsEnough'],
    ['somebody whom nobody knows', {}, { inspectorIds: ['inspector-1', 'ghost'] }, 'areInspectorsKnown'],
    ['somebody who has left', person('inspector-2', { active: false }), {}, 'areInspectorsKnown'],
    ['an employee of the firm', person('inspector-2', { firmId: FIRM }), {}, 'areInspectorsUntied'],
    ['somebody tied to the firm', tied(FIRM), {}, 'areInspectorsUntied'],
    ['somebody who left the firm last year', tied(FIRM, '2025-03-01'), {}, 'areInspectorsUntied'],
    [
      'an employee of a firm that bid for the estate',
      { ...contests('bid', '2025-01-14'), ...person('inspector-2', { firmId: RIVAL }) },
      {},
      'areInspectorsNoRivals',
    ],
    [
      'somebody tied to a firm that served it',
      { ...contests('served', '2024-06-30'), ...tied(RIVAL) },
      {},
      'areInspectorsNoRivals',
    ],
    [
      'anybody while nobody knows who competes',
      { [`contests:${ESTATE}`]: null },
      {},
      'areInspectorsNoRivals',
    ],
    ['two persons yesterday', {}, { on: '2026-03-09' }, 'isInspectedAhead'],
  ])('refuses %s', (_, world, more, guard) => {
    expect(refusedToSchedule(world as never, more)).toContain(guard);
  });

  it.each([
    [
      'a rivalry of more than two years ago',
      { ...contests('bid', '2024-03-09'), ...person('inspector-2', { firmId: RIVAL }) },
    ],
    ['a firm that never had to do with the estate', person('inspector-2', { firmId: RIVAL })],
    ['a tie that ended more than two years ago', tied(FIRM, '2024-03-09')],
  ])('does not mind %s', (_, world) => {
    expect(refusedToSchedule(world)).toEqual([]);
  });

  it('asks of no rival where no estate is named', () => {
    const story = arrive
      .reported({ estateId: undefined }, person('inspector-2', { firmId: RIVAL }))
      .by('clerk');
    expect(refusing(story, 'SCHEDULE_INSPECTION', SCHEDULE)).toEqual([]);
  });

  it('says which rule stands in the way', () => {
    const { says, source } = RECTIFICATION_GUARD_TEXTS.areInspectorsNoRivals;
    expect(say(says, 'en')).toContain('competitor');
    expect(source).toContain('Z2');
  });
});

describe('Z1: an order that can be met', () => {
  it.each([
    ['加强管理，尽快改善。', true],
    ['进一步完善制度。', true],
    ['Improve the cleaning as soon as possible.', true],
    ['雨后48小时顶板无渗漏。', false],
    ['加强巡查，每日两次并公示记录。', false],
    ['在岗电工全部持有效证件。', false],
    ['电梯恢复运行。', false],
  ])('%s — vague: %s', (standard, vague) => {
    expect(isVague(standard)).toBe(vague);
  });

  it('is asked of every wording, whatever the sender says of it', () => {
    const story = arrive.drafted().by('clerk');
    expect(refusing(story, 'DRAFT_ORDER', { safety: false, items: [VAGUE_ITEM], vague: 0 })).toEqual([
      'isMeasurable',
    ]);
  });

  it('orders certificates by themselves, since their period is another', () => {
    const mixed = { safety: false, items: [LEAK_ITEM, CERTIFICATE_ITEM] };
    expect(refusing(arrive.drafted().by('clerk'), 'DRAFT_ORDER', mixed)).toEqual(['isOfOneTerm']);
  });

  it('is approved by another than the drafter (E10), within the power, and told to an agency when it breaks the law', () => {
    const own = arrive
      .drafted()
      .by('secretaryGeneral')
      .sends('DRAFT_ORDER', { safety: false, items: [LEAK_ITEM] });
    expect(refusing(own, 'APPROVE_ORDER')).toEqual(['isApprovedByAnother']);
    expect(own.by('committeeChair').sends('APPROVE_ORDER').state).toBe('issued');
    const story = arrive.drafted().by('secretaryGeneral');
    expect(refusing(story, 'APPROVE_ORDER', { withinPower: false })).toEqual(['isWithinPower']);
    expect(refusing(story, 'APPROVE_ORDER', { legalBreach: true })).toEqual(['isBreachReferred']);
    expect(refusing(story, 'APPROVE_ORDER', { agency: 'toString' })).toEqual(['isAgencyInDirectory']);
  });
});

describe('a report', () => {
  const report = (photos: readonly object[], order: object = {}) =>
    refusing(arrive.inProgress(order).after({ days: 8 }), 'REPORT_DONE', { ...PHOTOS, photos, ...WORDS });
  const [before, after] = PHOTOS.photos;

  it('shows both moments, from files of the report, taken in their time', () => {
    expect(report([before, after])).toEqual([]);
    expect(report([before])).toEqual(['hasPhotos']);
    expect(report([before, { ...after, attachmentId: 'elsewhere' }])).toEqual(['arePhotosAttached']);
    expect(report([before, { ...after, takenOn: '2026-03-01' }])).toEqual(['arePhotosTimely']);
    expect(report([before, { ...after, takenOn: '2026-03-11' }])).toEqual(['arePhotosTimely']);
  });

  it('of a certificate has only an after', () => {
    expect(report([after], CERTIFICATES)).toEqual([]);
  });

  it('is the firm’s own to make', () => {
    const story = arrive.inProgress().after({ days: 8 });
    const done = { ...PHOTOS, ...WORDS };
    expect(refusing(story.by('firmHandler', { firmId: RIVAL }), 'REPORT_DONE', done)).toEqual([
      'maySpeakForFirm',
    ]);
    expect(refusing(story.by('clerk'), 'REPORT_DONE', done)).toEqual(['maySpeakForFirm']);
  });
});

it('an order is taken back by the head of the office, or on a dispute', () => {
  const story = arrive.inProgress();
  const reason = { reason: 'issuedInError', ...WORDS };
  expect(refusing(story.by('clerk', { id: 'clerk-2' }), 'WITHDRAW_ORDER', reason)).toEqual(['mayWithdraw']);
  expect(story.by('secretaryGeneral').sends('WITHDRAW_ORDER', reason).state).toBe('withdrawn');
});
