import type { Facts } from '../../../contract/kind-event.js';
import type { CaseStory } from '../../../testing/a-case.js';
import { aCase } from '../../../testing/a-case.js';
import type { OpinionContext } from '../legal-opinion.context.js';
import { legalOpinion } from '../legal-opinion.kind.js';

export const FIRM = 'firm-1';
export const CASE = 'opinion-1';
export const SOURCE = 'warning-1';
export const WORDS = { text: '情况说明。' } as const;
export const TO_MEMBER = { forWhom: 'member', ...WORDS } as const;
export const OPINION = {
  ...WORDS,
  answer: 'noObjection',
  assumed: '以来函所述为准。',
  law: '民法典第九百四十九条。',
  lawOn: '2026-01-01',
} as const;

export function counsel(id: string, more: object = {}): Facts {
  return { [`person:${id}`]: { id, roles: ['counsel'], firmId: null, active: true, ties: [], ...more } };
}

/** Two counsel without ties, a member firm, and a matter that nobody of them has touched. */
export const WORLD: Facts = {
  [`firm:${FIRM}`]: { id: FIRM, name: '示例物业', member: true },
  ...counsel('counsel-1'),
  ...counsel('counsel-2'),
  [`participants:${CASE}`]: [],
};
export const acted = (userId: string, kind: string, role: string, of = CASE): Facts => ({
  [`participants:${of}`]: [{ userId, caseId: of, kind, roles: [role] }],
});

export const ASSOCIATION = { form: 'opinion', forWhom: 'association', source: 'office' } as const;
export const MEMBER = { form: 'opinion', forWhom: 'member', source: 'member', firmId: FIRM } as const;
/** A severe warning: a second counsel looks at it, and the warning is told. */
export const SEVERE = {
  form: 'review',
  forWhom: 'association',
  source: 'warning',
  sourceCaseId: SOURCE,
  level: 'L3',
  firmId: FIRM,
} as const;

/** How an opinion usually gets to a state; stories start from here. */
export const arrive = {
  requested: (request: object = ASSOCIATION): CaseStory =>
    aCase(legalOpinion).knowing(WORLD).by('clerk').opened(request),
  conflictCheck: (request: object = ASSOCIATION) =>
    arrive.requested(request).sends('ASSIGN_COUNSEL', { userId: 'counsel-1' }),
  assigned: (request: object = ASSOCIATION) =>
    arrive.conflictCheck(request).by('counsel').sends('DECLARE_CLEAR'),
  drafting: (request: object = ASSOCIATION) => arrive.assigned(request).sends('BEGIN_DRAFTING'),
  awaitingInfo: (request: object = ASSOCIATION) => arrive.drafting(request).sends('NEED_INFO', said(request)),
  peerReview: (request: object = SEVERE) =>
    arrive.drafting(request).sends('SUBMIT_OPINION', opinion(request)),
  peerAssigned: (request: object = SEVERE) =>
    arrive
      .peerReview(request)
      .by('clerk')
      .sends('ASSIGN_PEER', { userId: 'counsel-2' })
      .by('counsel', { id: 'counsel-2' }),
  revising: (request: object = SEVERE) => arrive.peerAssigned(request).sends('COMMENT_OPINION', WORDS),
  issued: (request: object = ASSOCIATION) =>
    arrive.drafting(request).sends('SUBMIT_OPINION', opinion(request)),
};

const isToMember = (request: object) => 'forWhom' in request && request.forWhom === 'member';
const said = (request: object) => (isToMember(request) ? TO_MEMBER : WORDS);
const opinion = (request: object) => ({ ...OPINION, ...said(request) });

export const contextOf = (story: CaseStory) => story.context as OpinionContext;

/** The rules that refuse an event, without those that only choose a way. */
export function refusing(story: CaseStory, type: string, payload: object = {}): readonly string[] {
  const refusal = story.refusal(type, payload);
  if (refusal === null) return [];
  if (refusal.why === 'state') return ['state'];
  return refusal.guards.filter((name) => legalOpinion.guards[name]?.branch !== true);
}

export function asked(story: CaseStory, type: 'notify' | 'issue'): readonly unknown[] {
  return story.effects
    .filter((effect) => effect.type === type)
    .map(({ params }) => params[type === 'notify' ? 'notice' : 'document']);
}

/** What the last event told another case, completed as the engine would. */
export function told(story: CaseStory) {
  return story.effects
    .filter(({ type }) => type === 'tellCase')
    .map(({ params }) =>
      legalOpinion.effectData('tellCase', params, story.context, { type: '', payload: {} } as never, CASE),
    );
}

const ruleOf = (deadline: string) => legalOpinion.deadlines.find(({ name }) => name === deadline);

export const passes = (story: CaseStory, deadline: string) =>
  story.by('system').sends(ruleOf(deadline)?.onPassed ?? `no deadline ${deadline}`);

/** Deadlines that run, or stand still, in the state where the story stands. */
export function running(story: CaseStory): readonly string[] {
  return legalOpinion.deadlines
    .filter((rule) => rule.in.includes(story.state) && (rule.when?.(story.context) ?? true))
    .map(({ name }) => name);
}

const SETTINGS = Object.fromEntries(
  Object.entries(legalOpinion.settings).map(([key, { value }]) => [key, value]),
);
export const budget = (story: CaseStory, deadline: string) =>
  ruleOf(deadline)?.budget(story.context, SETTINGS);

/** Open tasks as `name@role or person`. */
export function tasks(story: CaseStory): readonly string[] {
  return legalOpinion.tasks
    .filter((rule) => rule.in.includes(story.state) && (rule.when?.(story.context, story.state) ?? true))
    .flatMap((rule) =>
      rule.assignees(story.context).map(({ role, userId }) => `${rule.name}@${userId ?? role}`),
    );
}

export const parties = (story: CaseStory) => legalOpinion.parties(story.context, story.state);
