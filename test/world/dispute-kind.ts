import { IsBoolean, IsIn, IsISO8601, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { assign, setup } from 'xstate';
import type { JsonObject } from '#kernel/json.js';
import { text } from '#kernel/text.js';
import { type CaseParty, defineCaseKind } from '#machines/contract/case-kind.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import { eventRule, eventTable, NoPayload } from '#machines/contract/event-rule.js';
import { References, Words } from '#machines/contract/fields.js';
import type { KindEvent } from '#machines/contract/kind-event.js';

/**
 * A kind for testing what several kinds share: two sides, words said to one of them in confidence, roles conferred by
 * name, a resident who comes from a complaint, an outline, an agreed day, and children. Never registered outside tests.
 */
export class OpenDispute {
  @IsUUID() firmId: string;
  @IsOptional() @IsUUID() applicantFirmId?: string;
  @IsOptional() @IsUUID() complaintId?: string;
  @IsOptional() @IsUUID() mediatorId?: string;
  @IsOptional() @IsUUID() inspectorId?: string;
  @IsOptional() @References(60) delegateIds?: string[];
  @IsOptional() @IsISO8601() agreedOn?: string;
  @IsOptional() @IsBoolean() hopeless?: boolean;
  @IsOptional() @References(5) attachmentIds?: string[];
}
export class Say {
  @Words(200) text: string;
  /** Follows from the words. */
  @IsOptional() @IsBoolean() shouts?: boolean;
  @IsOptional() @References(5) attachmentIds?: string[];
}
export class Caucus {
  @IsIn(['A', 'B']) side: 'A' | 'B';
  @Words(200) text: string;
  @IsOptional() @References(5) attachmentIds?: string[];
}
export class Vote {
  @IsIn(['for', 'against']) choice: string;
}
export class MoveDay {
  @IsISO8601() agreedOn: string;
}
export class Spawn {
  @IsOptional() @IsString() @MaxLength(60) title?: string;
  @IsOptional() @IsBoolean() hopeless?: boolean;
  @IsOptional() @References(5) attachmentIds?: string[];
}

export interface DisputeContext extends OpenDispute {
  readonly offers: Readonly<Record<'A' | 'B', number>>;
  readonly votes: number;
  readonly visits: number;
}

type Event = KindEvent<string, Partial<OpenDispute & Say & Caucus & Vote & MoveDay & Spawn>>;

const ALL_SIDES = ['complainant', 'firmHandler', 'mediator', 'clerk'] as const;

const machine = setup({
  types: { context: {} as DisputeContext, events: {} as Event, input: {} as { event: Event } },
  guards: { isHopeful: ({ event }) => event.payload.hopeless !== true },
  actions: {
    noteOffer: assign({
      offers: ({ context, event }) => {
        const side = event.payload.side ?? 'A';
        return { ...context.offers, [side]: context.offers[side] + 1 };
      },
    }),
    countVisit: assign({ visits: ({ context }) => context.visits + 1 }),
    countVote: assign({ votes: ({ context }) => context.votes + 1 }),
    moveDay: assign({ agreedOn: ({ event }) => event.payload.agreedOn }),
    notify: () => {},
    issue: () => {},
    openCase: () => {},
  },
}).createMachine({
  id: 'dispute',
  options: { maxIterations: 50 },
  context: ({ input }) => ({
    ...(input.event.payload as OpenDispute),
    offers: { A: 0, B: 0 },
    votes: 0,
    visits: 0,
  }),
  initial: 'open',
  states: {
    open: {
      on: {
        SAY: {
          actions: { type: 'notify', params: { notice: 'said', to: ['complainant', 'inspector', 'clerk'] } },
        },
        CAUCUS: {
          actions: [
            'noteOffer',
            {
              type: 'notify',
              params: { notice: 'confided', to: ['complainant', 'firmHandler', 'mediator'] },
            },
            { type: 'issue', params: { document: 'offer' } },
          ],
        },
        INSPECT: { actions: 'countVisit' },
        VOTE: { actions: 'countVote' },
        MOVE_DAY: { actions: 'moveDay' },
        SPAWN: { actions: { type: 'openCase', params: {} } },
        AGREED_DAY_PASSED: { actions: 'countVisit' },
        CLOSE: 'closed',
      },
    },
    closed: { type: 'final' },
  },
});

const label = (name: string) => text(name, name);
const full = (...roles: readonly CaseRole[]) =>
  Object.fromEntries(roles.map((role) => [role, 'full' as const]));

export const dispute = defineCaseKind<DisputeContext>({
  name: 'dispute',
  version: 1,
  prefix: 'DP',
  label: text('纠纷', 'dispute'),
  machine,
  opening: 'OPEN_DISPUTE',
  openingGuards: ['isHopeful'],
  events: eventTable<DisputeContext>({
    OPEN_DISPUTE: eventRule(OpenDispute, {
      label: label('OPEN_DISPUTE'),
      by: ['clerk', 'system'],
      sight: full(...ALL_SIDES),
      samples: [{ firmId: '00000000-0000-4000-8000-000000000001' }],
    }),
    SAY: eventRule(Say, {
      label: label('SAY'),
      by: ALL_SIDES,
      sight: { ...full('complainant', 'mediator', 'clerk', 'inspector'), firmHandler: 'redacted' },
      derives: (payload) => ({ shouts: payload.text.endsWith('！') }),
      samples: [{ text: '我不同意。' }],
    }),
    CAUCUS: eventRule(Caucus, {
      label: label('CAUCUS'),
      by: ['mediator', 'complainant', 'firmHandler'],
      sight: full('complainant', 'firmHandler', 'mediator'),
      side: ({ side }) => side,
      privileged: true,
      samples: [{ side: 'A', text: '可以让步。' }],
    }),
    INSPECT: eventRule(NoPayload, { label: label('INSPECT'), by: ['inspector'], sight: {}, samples: [{}] }),
    VOTE: eventRule(Vote, {
      label: label('VOTE'),
      by: ['delegate'],
      sight: {},
      samples: [{ choice: 'for' }],
    }),
    MOVE_DAY: eventRule(MoveDay, {
      label: label('MOVE_DAY'),
      by: ['clerk'],
      sight: full('clerk'),
      samples: [{ agreedOn: '2026-06-20T02:00:00.000Z' }],
    }),
    SPAWN: eventRule(Spawn, { label: label('SPAWN'), by: ['clerk'], sight: full('clerk'), samples: [{}] }),
    AGREED_DAY_PASSED: eventRule(NoPayload, {
      label: label('AGREED_DAY_PASSED'),
      by: ['system'],
      sight: {},
      samples: [{}],
    }),
    CLOSE: eventRule(NoPayload, {
      label: label('CLOSE'),
      by: ['clerk'],
      sight: full('clerk'),
      samples: [{}],
    }),
  }),
  states: Object.fromEntries(
    (['open', 'closed'] as const).map((name) => [
      name,
      {
        label: label(name),
        stage: 'all',
        tone: name === 'open' ? 'active' : 'ended',
        actor: 'mediator',
        sees: {
          complainant: 'O',
          firmHandler: 'O',
          firmManager: 'S',
          mediator: 'A',
          inspector: 'O',
          delegate: 'O',
          clerk: 'A',
          observer: 'S',
        },
      },
    ]),
  ),
  stages: { all: { label: text('处理中', 'all'), explains: text('处理中', 'all') } },
  guards: {
    isHopeful: { says: text('无望的纠纷不受理', 'a hopeless dispute is not taken'), source: 'test' },
  },
  tasks: [
    {
      name: 'mediate',
      label: text('调解', 'mediate'),
      in: ['open'],
      when: ({ mediatorId }) => mediatorId !== undefined,
      assignees: ({ mediatorId }) => [{ role: 'mediator', userId: mediatorId ?? '' }],
    },
    {
      name: 'inspect',
      label: text('复查', 'inspect'),
      in: ['open'],
      when: ({ inspectorId }) => inspectorId !== undefined,
      assignees: ({ inspectorId }) => [{ role: 'inspector', userId: inspectorId ?? '' }],
    },
    {
      name: 'vote',
      label: text('表决', 'vote'),
      in: ['open'],
      assignees: ({ delegateIds = [] }) => delegateIds.map((userId) => ({ role: 'delegate', userId })),
    },
  ],
  deadlines: [
    {
      name: 'agreedDay',
      label: text('约定日', 'agreed day'),
      in: ['open'],
      when: ({ agreedOn }) => agreedOn !== undefined,
      budget: () => ({ amount: 0, unit: 'day' }),
      countsFrom: ({ agreedOn }) => agreedOn ?? null,
      onPassed: 'AGREED_DAY_PASSED',
      source: text('测试', 'test'),
    },
  ],
  settings: {},
  invariants: () => [],
  summary: ({ firmId }) => ({ firmId, estateId: null, category: null, urgency: null }),
  parties: ({ firmId, applicantFirmId, complaintId, mediatorId, inspectorId, delegateIds = [] }) => [
    { role: 'clerk' },
    { role: 'observer' },
    ...((complaintId ? [{ role: 'complainant', complainantOf: complaintId, side: 'A' }] : []) as CaseParty[]),
    ...((applicantFirmId
      ? [{ role: 'firmHandler', firmId: applicantFirmId, side: 'A' }]
      : []) as CaseParty[]),
    { role: 'firmHandler', firmId, side: 'B' },
    { role: 'firmManager', firmId, side: 'B' },
    ...((mediatorId ? [{ role: 'mediator', userId: mediatorId }] : []) as CaseParty[]),
    ...((inspectorId ? [{ role: 'inspector', userId: inspectorId }] : []) as CaseParty[]),
    ...delegateIds.map((userId): CaseParty => ({ role: 'delegate', userId })),
  ],
  outline: ({ offers, votes }) => [
    { name: 'votes', label: label('votes'), value: label(String(votes)), group: 'meeting' },
    { name: 'offersA', label: label('A'), value: label(String(offers.A)), side: 'A' },
    { name: 'offersB', label: label('B'), value: label(String(offers.B)), side: 'B', tone: 'active' },
    { name: 'internal', label: label('internal'), value: label('x'), for: ['clerk'] },
  ],
  effectData: (effect, _params, context, cause): JsonObject => {
    if (effect !== 'openCase') return {};
    const { title, hopeless, attachmentIds } = cause.payload as Spawn;
    return {
      kind: 'dispute',
      relation: 'followUp',
      blocking: true,
      ...(title ? { title } : {}),
      payload: {
        firmId: context.firmId,
        ...(context.complaintId ? { complaintId: context.complaintId } : {}),
        ...(hopeless ? { hopeless } : {}),
        ...(attachmentIds ? { attachmentIds } : {}),
      },
    };
  },
  notices: {
    said: { title: text('有新意见', 'something was said'), body: text('请查看', 'please read') },
    confided: { title: text('有单独沟通', 'a word in confidence'), body: text('请查看', 'please read') },
  },
  documents: { offer: { title: text('方案', 'offer'), body: text('{caseNo}', '{caseNo}') } },
  records: {},
  upgrades: [],
  openings: [{ firmId: '00000000-0000-4000-8000-000000000001' }],
  nodeKey: ({ votes }) => votes,
});
