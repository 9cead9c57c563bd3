import type { Actor } from '#machines/contract/actor.js';
import type { JsonObject } from '#kernel/json.js';
import { CLERK } from './engine-world.js';

export const STORY_FIRM = '0190a000-0000-7000-8000-00000000f001';
const RESIDENT: Actor = { kind: 'complainant', id: 'resident', role: 'complainant' };
const HANDLER: Actor = {
  kind: 'person',
  id: '00000000-0000-7000-8000-000000000002',
  role: 'firmHandler',
  firmId: STORY_FIRM,
};

/** Somebody sends an event, or the clock moves on and what is due happens. */
export type StoryStep =
  { readonly type: string; readonly payload: JsonObject; readonly by: Actor } | { readonly until: string };

export interface Story {
  readonly kind: string;
  readonly opening: JsonObject;
  readonly by: Actor;
  readonly steps: readonly StoryStep[];
}

const sends = (type: string, payload: JsonObject = {}, by: Actor = CLERK): StoryStep => ({
  type,
  payload,
  by,
});
const until = (moment: string): StoryStep => ({ until: moment });
const errands = (...steps: StoryStep[]): Story => ({
  kind: 'errand',
  opening: { start: 0 },
  by: CLERK,
  steps,
});

/** The listener of TELL is a case that every play opens first. */
export const LISTENER = 'the listener';

const WORDS = { text: '情况说明。' };
const FILED: JsonObject = {
  type: 'complaint',
  category: 'maintenance',
  title: '地下车库漏水',
  text: '三号楼地下车库自上月起漏水，物业至今未修。',
  firmId: STORY_FIRM,
  wish: '尽快修好',
  occurredOn: '2026-05-20',
  identityMode: 'masked',
};
const complaints = (...steps: StoryStep[]): Story => ({
  kind: 'complaint',
  opening: FILED,
  by: RESIDENT,
  steps: [
    sends('REGISTER'),
    sends('ACCEPT', { withinPower: true, notSeisedElsewhere: true }),
    sends('NOTIFY_FIRM', { redacted: true }),
    ...steps,
  ],
});

/** What a case may live through; every play of one starts on Monday, 1 June 2026, at nine in Zhuhai. */
export const STORIES: Readonly<Record<string, Story>> = {
  'an errand that counts, is refused, pauses, speaks, opens a child and runs out of time': errands(
    sends('ADD', { number: 1 }),
    sends('ADD', { number: -1 }),
    sends('TELL', { caseId: LISTENER }),
    sends('PAUSE'),
    sends('ADD', { number: 2 }),
    sends('RESUME'),
    sends('SPAWN'),
    until('2026-06-08T16:00:00.000Z'),
    sends('FINISH'),
  ),
  'a complaint that the firm settles': complaints(
    sends('SIGN', {}, HANDLER),
    sends('LOG_CONTACT', { way: 'visit', reached: true, ...WORDS }, HANDLER),
    sends(
      'ANSWER',
      {
        fact: '接口老化漏水。',
        measure: '更换接口。',
        doneOn: '2026-06-01',
        points: [{ verdict: 'yes', reason: '已修复。' }],
        attachmentIds: ['0190a000-0000-7000-8000-00000000a001'],
      },
      HANDLER,
    ),
    sends('APPROVE_ANSWER'),
    sends('CONFIRM_SOLVED', {}, RESIDENT),
    until('2026-07-20T02:00:00.000Z'),
  ),
  'a complaint that climbs the ladder because the firm is silent': complaints(
    sends('OBJECT', { reason: 'notOurEstate', ...WORDS }, CLERK),
    until('2026-06-05T01:00:00.000Z'),
    until('2026-06-12T01:00:00.000Z'),
    until('2026-07-10T01:00:00.000Z'),
  ),
};
