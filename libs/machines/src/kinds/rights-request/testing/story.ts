import type { JsonObject } from '#kernel/json.js';
import type { Facts } from '../../../contract/kind-event.js';
import { aCase, type CaseStory } from '../../../testing/a-case.js';
import type { RightsRequestContext } from '../rights-request.context.js';
import { rightsRequest } from '../rights-request.kind.js';

export const FIRM = 'firm-1';
export const OTHERS = ['firm-2', 'firm-3'] as const;
export const CLERK = 'clerk-1';
export const COUNSEL = 'counsel-1';
export const WARNING = 'warning-1';
/** The id under which the engine would file the case of a story. */
export const THIS_CASE = 'case-1';
export const WORDS = { text: '情况说明。' } as const;

export const member = (id: string): Facts => ({ [`firm:${id}`]: { id, name: `${id} 物业`, member: true } });
export const outsider = (id: string): Facts => ({
  [`firm:${id}`]: { id, name: `${id} 物业`, member: false },
});
export const person = (id: string, role: string, more: object = {}): Facts => ({
  [`person:${id}`]: { id, roles: [role], firmId: null, active: true, ties: [], ...more },
});
export const children = (open: number): Facts => ({ [`openChildren:${THIS_CASE}`]: open });

/** Three members, a clerk and a counsel; the chair of the standing council; nobody is respondent anywhere. */
export const WORLD: Facts = {
  ...member(FIRM),
  ...member(OTHERS[0]),
  ...member(OTHERS[1]),
  ...person(CLERK, 'clerk'),
  ...person('clerk-2', 'clerk'),
  ...person(COUNSEL, 'counsel'),
  [`body:standingCouncil`]: {
    name: 'standingCouncil',
    seats: [
      { userId: 'president', firmId: 'firm-9', chair: true },
      { userId: 'seat-2', firmId: 'firm-8', chair: false },
    ],
  },
  ...children(0),
};

/** An open warning against the member, in which these people acted. */
export const respondent = (...people: readonly (readonly [string, string])[]): Facts => ({
  [`firmCases:integrity_warning/${FIRM}`]: [
    {
      caseId: WARNING,
      state: 'investigating',
      status: 'active',
      category: null,
      urgency: null,
      openedAt: '2026-01-10T01:00:00.000Z',
    },
  ],
  [`participants:${WARNING}`]: people.map(([userId, role]) => ({
    userId,
    caseId: WARNING,
    kind: 'integrity_warning',
    roles: [role],
  })),
});

export const CENSUS = { topic: 'assignedDuties', firmId: FIRM, against: 'agency', ...WORDS } as const;
export const PLAN = { steps: ['letter', 'meeting', 'submission'], spends: false, ...WORDS } as const;

/** How a request usually gets to a state; stories start from here. */
export const arrive = {
  submitted: (request: object = {}, world: Facts = {}): CaseStory =>
    aCase(rightsRequest)
      .knowing({ ...WORLD, ...world })
      .by('firmManager', { firmId: FIRM })
      .opened({ ...CENSUS, ...request }),
  eligibility: (request: object = {}, world: Facts = {}) =>
    arrive.submitted(request, world).by('secretaryGeneral').sends('ASSIGN_HANDLER', { handlerId: CLERK }),
  assessment: (request: object = {}, world: Facts = {}) =>
    arrive
      .eligibility(request, world)
      .sends('ASSIGN_COUNSEL', { counselId: COUNSEL })
      .by('clerk')
      .sends('ACCEPT', { standing: 'good' }),
  advised: (request: object = {}, world: Facts = {}) =>
    arrive.assessment(request, world).by('counsel').sends('ADVISE', WORDS).by('clerk'),
  planning: (request: object = {}, world: Facts = {}) =>
    arrive.advised(request, world).sends('ASSESS', { civilDispute: false, ...WORDS }),
  planApproved: (plan: object = {}, request: object = {}) =>
    arrive
      .planning(request)
      .sends('DRAFT_PLAN', { ...PLAN, ...plan })
      .by('secretaryGeneral')
      .sends('APPROVE_PLAN')
      .by('clerk'),
  acting: (plan: object = {}) => arrive.planApproved(plan).sends('LOG_STEP', { step: 'meeting', ...WORDS }),
  waiting: () => arrive.acting().sends('LOG_STEP', { step: 'letter', awaitsAnswer: true, ...WORDS }),
  submittedToAgency: () =>
    arrive
      .acting()
      .by('secretaryGeneral')
      .sends('SUBMIT_TO_AGENCY', { agency: 'street', ...WORDS })
      .by('clerk'),
  feedback: () => arrive.acting().sends('CONCLUDE', { result: 'achieved', ...WORDS }),
  /** Three members in it and an opinion in writing. */
  policyTrack: () =>
    othersJoin(arrive.advised())
      .by('system')
      .sends('OPINION_ISSUED', { answer: 'noObjection' })
      .by('clerk')
      .sends('ASSESS', { civilDispute: false, ...WORDS }),
};

/** Two more members come with requests of their own, which the office joins. */
export const othersJoin = (story: CaseStory): CaseStory =>
  OTHERS.reduce(
    (told, firmId) =>
      told
        .by('system', { kind: 'case', id: `of-${firmId}` })
        .sends('FIRM_JOINED', { firmId, joinedCaseId: `of-${firmId}` }),
    story,
  );

export const COUNTED = { present: 20, inFavour: 18, against: 2 } as const;
export const resolves = (story: CaseStory, outcome: string, body = 'council') =>
  story
    .by('system', { kind: 'case', id: 'review-1' })
    .sends('REVIEW_RESOLVED', { outcome, body, ...COUNTED });

export const contextOf = (story: CaseStory) => story.context as RightsRequestContext;

/** The rules that refuse an event, without those that only choose a way. */
export function refusing(story: CaseStory, type: string, payload: object = {}): readonly string[] {
  const refusal = story.refusal(type, payload);
  if (refusal === null) return [];
  if (refusal.why === 'state') return ['state'];
  return refusal.guards.filter((name) => rightsRequest.guards[name]?.branch !== true);
}

/** Names of what the last event asked for, e.g. `plan` or `accepted`. */
export function asked(story: CaseStory, type: 'notify' | 'issue'): readonly unknown[] {
  const key = { notify: 'notice', issue: 'document' }[type];
  return story.effects.filter((effect) => effect.type === type).map(({ params }) => params[key]);
}

/** What the last event told or opened, completed as the engine would; `payload` is that of the event. */
export function spoken(
  story: CaseStory,
  type: 'tellCase' | 'openCase',
  payload: object = {},
): readonly JsonObject[] {
  const event = { type: '', payload, meta: { at: '2026-03-02T01:00:00.000Z', settings: {} } } as never;
  return story.effects
    .filter((effect) => effect.type === type)
    .map(({ params }) => rightsRequest.effectData(type, params, story.context, event, THIS_CASE));
}

export const passes = (story: CaseStory, deadline: string) =>
  story
    .by('system')
    .sends(rightsRequest.deadlines.find(({ name }) => name === deadline)?.onPassed ?? `no ${deadline}`);

export const climbs = (story: CaseStory, deadline: string, rung: string) =>
  story.by('system').sends('DEADLINE_RUNG_REACHED', { deadline, rung });

/** Deadlines that run in the state where the story stands. */
export function running(story: CaseStory): readonly string[] {
  return rightsRequest.deadlines
    .filter((rule) => rule.in.includes(story.state) && (rule.when?.(story.context) ?? true))
    .map(({ name }) => name);
}

/** Open tasks as `name@role`, or `name@person`. */
export function tasks(story: CaseStory): readonly string[] {
  return rightsRequest.tasks
    .filter((rule) => rule.in.includes(story.state) && (rule.when?.(story.context, story.state) ?? true))
    .flatMap((rule) =>
      rule
        .assignees(story.context)
        .map(({ role, userId, firmId }) => `${rule.name}@${userId ?? firmId ?? role}`),
    );
}

export const parties = (story: CaseStory) => rightsRequest.parties(story.context, story.state);
export const outline = (story: CaseStory) =>
  Object.fromEntries(
    (rightsRequest.outline?.(story.context, story.state) ?? []).map(({ name, value }) => [name, value.zh]),
  );
