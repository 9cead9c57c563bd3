import type { CaseStory } from '../../../testing/a-case.js';
import { aCase } from '../../../testing/a-case.js';
import type { Facts } from '../../../contract/kind-event.js';
import { CERTIFICATE_ITEM, LEAK_ITEM, LIFT_ITEM } from '../events/samples.js';
import type { RectificationContext } from '../rectification.context.js';
import { rectification } from '../rectification.kind.js';

export const FIRM = 'firm-1';
export const RIVAL = 'firm-2';
export const ESTATE = 'estate-1';
export const COMPLAINT = 'complaint-1';
export const WORDS = { text: '情况说明。' } as const;

/** Who works on an open request for help of the firm. */
export function helping(...userIds: readonly string[]): Facts {
  return {
    [`firmParticipants:rights_request/${FIRM}`]: userIds.map((userId) => ({
      userId,
      caseId: 'request-1',
      kind: 'rights_request',
      roles: ['clerk'],
    })),
  };
}

/** What the directory says of the firm and of the estate: nobody else serves it or bid for it. */
export const WORLD: Facts = {
  [`firm:${FIRM}`]: { id: FIRM, name: '示例物业', member: true },
  [`contests:${ESTATE}`]: [{ firmId: FIRM, nature: 'serves', on: null }],
  ...helping(),
};

/** An account without a firm and without ties, unless it is said otherwise. */
export function person(id: string, more: object = {}): Facts {
  return { [`person:${id}`]: { id, roles: ['clerk'], firmId: null, active: true, ties: [], ...more } };
}

export const TWO: Facts = { ...person('inspector-1'), ...person('inspector-2') };
export const SCHEDULE = { inspectorIds: ['inspector-1', 'inspector-2'], on: '2026-03-12' } as const;
export const TWO_LEAKS = [LEAK_ITEM, { ...LEAK_ITEM, what: '消防通道堆物。', standard: '通道全部清除。' }];
export const PHOTOS = {
  photos: [
    { attachmentId: 'before', moment: 'before', takenOn: '2026-03-01' },
    { attachmentId: 'after', moment: 'after', takenOn: '2026-03-10' },
  ],
  attachmentIds: ['before', 'after'],
} as const;

export const found = (...verdicts: readonly ('met' | 'notMet')[]) => ({
  verdicts: verdicts.map((verdict, index) => ({ item: index + 1, verdict, finding: '现场查看。' })),
  firmSignature: 'signed',
});

/** How an order usually gets to a state; stories start from here. */
export const arrive = {
  drafted: (order: object = {}, world: Facts = {}): CaseStory =>
    aCase(rectification)
      .knowing({ ...WORLD, ...TWO, ...world })
      .by('clerk')
      .opened({
        firmId: FIRM,
        estateId: ESTATE,
        safety: false,
        source: 'office',
        items: TWO_LEAKS,
        ...order,
      }),
  issued: (order: object = {}, world: Facts = {}) =>
    arrive.drafted(order, world).by('secretaryGeneral').sends('APPROVE_ORDER'),
  inProgress: (order: object = {}, world: Facts = {}) =>
    arrive.issued(order, world).by('firmHandler').sends('ACKNOWLEDGE'),
  reported: (order: object = {}, world: Facts = {}) =>
    arrive
      .inProgress(order, world)
      .after({ days: 8 })
      .sends('REPORT_DONE', { ...PHOTOS, ...WORDS }),
  inspecting: (order: object = {}, world: Facts = {}) =>
    arrive.reported(order, world).by('clerk').sends('SCHEDULE_INSPECTION', SCHEDULE),
  judged: (result: object, order: object = {}) =>
    arrive
      .inspecting(order)
      .by('inspector')
      .sends('RECORD_INSPECTION', result)
      .by('inspector', { id: 'inspector-2' })
      .sends('CONFIRM_INSPECTION', WORDS),
  failed: (order: object = {}) => arrive.judged(found('met', 'notMet'), order),
  watch: (order: object = {}) => arrive.judged(found('met', 'met'), order),
};

/** Grown out of a complaint about a lift: a matter of safety. */
export const FROM_COMPLAINT = {
  safety: true,
  category: 'facilitySafety',
  source: 'complaint',
  sourceCaseId: COMPLAINT,
  complainantCaseId: COMPLAINT,
} as const;
export const LIFT = { safety: true, items: [LIFT_ITEM] } as const;
export const CERTIFICATES = { items: [CERTIFICATE_ITEM] } as const;

export const contextOf = (story: CaseStory) => story.context as RectificationContext;

/** The rules that refuse an event, without those that only choose a way. */
export function refusing(story: CaseStory, type: string, payload: object = {}): readonly string[] {
  const refusal = story.refusal(type, payload);
  if (refusal === null) return [];
  if (refusal.why === 'state') return ['state'];
  return refusal.guards.filter((name) => rectification.guards[name]?.branch !== true);
}

/** Names of what the last event asked for, e.g. `order` or `ordered`. */
export function asked(story: CaseStory, type: 'notify' | 'issue' | 'record'): readonly unknown[] {
  const key = { notify: 'notice', issue: 'document', record: 'entry' }[type];
  return story.effects.filter((effect) => effect.type === type).map(({ params }) => params[key]);
}

/** What the last event told or opened, completed as the engine would. */
export function spoken(story: CaseStory, type: 'tellCase' | 'openCase') {
  const meta = { at: '2026-03-02T01:00:00.000Z', settings: {} };
  return story.effects
    .filter((effect) => effect.type === type)
    .map(({ params }) =>
      rectification.effectData(
        type,
        params,
        story.context,
        { type: '', payload: {}, meta } as never,
        'order-1',
      ),
    );
}

export const passes = (story: CaseStory, deadline: string) =>
  story
    .by('system')
    .sends(
      rectification.deadlines.find(({ name }) => name === deadline)?.onPassed ?? `no deadline ${deadline}`,
    );

export const climbs = (story: CaseStory, deadline: string, rung: string) =>
  story.by('system').sends('DEADLINE_RUNG_REACHED', { deadline, rung });

/** Deadlines that run in the state where the story stands. */
export function running(story: CaseStory): readonly string[] {
  return rectification.deadlines
    .filter((rule) => rule.in.includes(story.state) && (rule.when?.(story.context) ?? true))
    .map(({ name }) => name);
}

export function budget(story: CaseStory, deadline: string, settings: Readonly<Record<string, number>> = {}) {
  const house = Object.fromEntries(
    Object.entries(rectification.settings).map(([key, { value }]) => [key, value]),
  );
  return rectification.deadlines
    .find(({ name }) => name === deadline)
    ?.budget(story.context, { ...house, ...settings });
}

/** Open tasks as `name@role`. */
export function tasks(story: CaseStory): readonly string[] {
  return rectification.tasks
    .filter((rule) => rule.in.includes(story.state) && (rule.when?.(story.context, story.state) ?? true))
    .flatMap((rule) =>
      rule.assignees(story.context).map(({ role, userId }) => `${rule.name}@${userId ?? role}`),
    );
}
