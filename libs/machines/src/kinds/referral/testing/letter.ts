import type { CaseStory } from '../../../testing/a-case.js';
import { aCase } from '../../../testing/a-case.js';
import type { ReferralContext } from '../referral.context.js';
import { referral } from '../referral.kind.js';

export const FIRM = 'firm-1';
export const COMPLAINT = 'complaint-1';
export const WORDS = { text: '情况说明。' } as const;
export const CALL = { spokeWith: '值班室', ...WORDS } as const;
export const REPLY = { result: 'handled', ...WORDS } as const;
export const MEMBER = { [`firm:${FIRM}`]: { id: FIRM, name: '示例物业', member: true } };

/** Grown out of a complaint about a lift. */
export const FROM_COMPLAINT = {
  agency: 'marketRegulation',
  form: 'transfer',
  source: 'complaint',
  sourceCaseId: COMPLAINT,
  complainantCaseId: COMPLAINT,
  firmId: FIRM,
  category: 'facilitySafety',
} as const;
export const URGENT = { agency: 'police', form: 'handover', urgent: true } as const;

/** How a referral usually gets to a state; stories start from here. */
export const arrive = {
  drafted: (more: object = {}): CaseStory =>
    aCase(referral)
      .by('clerk')
      .opened({ ...FROM_COMPLAINT, ...more }),
  sent: (more: object = {}) => arrive.drafted(more).by('secretaryGeneral').sends('SEND_REFERRAL'),
  inProcess: (more: object = {}) => arrive.sent(more).by('observer').sends('RECEIPT'),
  replied: (more: object = {}) => arrive.inProcess(more).sends('REPLY', REPLY),
  noReply: (more: object = {}) => passes(arrive.inProcess(more), 'answer'),
};

export const contextOf = (story: CaseStory) => story.context as ReferralContext;

/** The rules that refuse an event, without those that only choose a way. */
export function refusing(story: CaseStory, type: string, payload: object = {}): readonly string[] {
  const refusal = story.refusal(type, payload);
  if (refusal === null) return [];
  if (refusal.why === 'state') return ['state'];
  return refusal.guards.filter((name) => referral.guards[name]?.branch !== true);
}

/** Names of what the last event asked for. */
export function asked(story: CaseStory, type: 'notify' | 'issue'): readonly unknown[] {
  return story.effects
    .filter((effect) => effect.type === type)
    .map(({ params }) => params[type === 'notify' ? 'notice' : 'document']);
}

/** What the last event told or opened, completed as the engine would. */
export function spoken(story: CaseStory, type: 'tellCase' | 'openCase') {
  return story.effects
    .filter((effect) => effect.type === type)
    .map(({ params }) =>
      referral.effectData(type, params, story.context, { type: '', payload: {} } as never, 'referral-1'),
    );
}

const ruleOf = (deadline: string) => referral.deadlines.find(({ name }) => name === deadline);

export const passes = (story: CaseStory, deadline: string) =>
  story.by('system').sends(ruleOf(deadline)?.onPassed ?? `no deadline ${deadline}`);

export const climbs = (story: CaseStory, deadline: string, rung: string) =>
  story.by('system').sends('DEADLINE_RUNG_REACHED', { deadline, rung });

/** Deadlines that run in the state where the story stands. */
export function running(story: CaseStory): readonly string[] {
  return referral.deadlines
    .filter((rule) => rule.in.includes(story.state) && (rule.when?.(story.context) ?? true))
    .map(({ name }) => name);
}

export const SETTINGS = Object.fromEntries(
  Object.entries(referral.settings).map(([key, { value }]) => [key, value]),
);

export const budget = (story: CaseStory, deadline: string) =>
  ruleOf(deadline)?.budget(story.context, SETTINGS);

/** Open tasks as `name@role`. */
export function tasks(story: CaseStory): readonly string[] {
  return referral.tasks
    .filter((rule) => rule.in.includes(story.state) && (rule.when?.(story.context, story.state) ?? true))
    .flatMap((rule) => rule.assignees(story.context).map(({ role }) => `${rule.name}@${role}`));
}

export const roles = (story: CaseStory) =>
  referral.parties(story.context, story.state).map(({ role }) => role);
