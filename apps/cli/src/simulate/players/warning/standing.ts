import { addDays, civilDateOf } from '#kernel/calendar/civil-date.js';
import { LADDER_OF_LEVELS, rank } from '#machines/kinds/integrity-warning/integrity-warning.levels.js';
import type { WarningContext } from '#machines/kinds/integrity-warning/integrity-warning.context.js';
import { ASSUMED } from '../../input/assumed.js';
import type { Stream } from '../../random.js';
import { type Deed, officer, partyTo, type TaskPlayers } from '../duty.js';
import type { Impulse } from '../impulse.js';
import type { Act, Scene } from '../player.js';
import { WORDS } from './words.js';

type WarningScene = Scene<WarningContext>;

const { warning } = ASSUMED;

/** A clerk who had nothing to do with it; when there is none, the time that passes accepts the appeal. */
function examineAppeal({ context, impartial }: WarningScene, draws: Stream): Deed | null {
  const by = context.appealSecretary ?? impartial(['clerk'], 1, draws)[0];
  if (by === undefined) return null;
  const { accept, complete, refuse } = warning.appeal;
  const type = draws.weighted([
    ['ACCEPT_APPEAL', accept],
    ['ASK_COMPLETION', context.appeal === 'filed' ? complete : 0],
    ['REFUSE_APPEAL', refuse],
  ] as const);
  return { type, payload: { text: type === 'REFUSE_APPEAL' ? WORDS.refuse : WORDS.complete }, by };
}

function namePanel({ settings, impartial }: WarningScene, draws: Stream): Deed | null {
  const size = settings['appealPanelMin'] ?? 3;
  const panel = impartial(['council'], size, draws);
  return panel.length < size ? null : { type: 'NAME_APPEAL_PANEL', payload: { panel } };
}

function decideAppeal({ context }: WarningScene, draws: Stream): Deed {
  const { upheld, reduced, revoked, remitted } = warning.appealOutcome;
  const lighter = LADDER_OF_LEVELS[rank(context.level) - 2];
  const outcome = draws.weighted([
    ['upheld', upheld],
    ['reduced', lighter ? reduced : 0],
    ['revoked', revoked],
    ['remitted', remitted],
  ] as const);
  const present = context.appealPanel.length;
  return {
    type: 'DECIDE_APPEAL',
    payload: {
      outcome,
      present,
      inFavour: present,
      ...(outcome === 'reduced' ? { level: lighter } : {}),
      text: WORDS.appealRuling,
    },
  };
}

function decideRepair({ context }: WarningScene, draws: Stream, seats: number): Deed {
  if (!draws.chance(warning.repairGranted))
    return { type: 'REFUSE_REPAIR', payload: { text: WORDS.repairRuling } };
  const vote = context.level === 'L4' ? { present: seats, inFavour: seats } : {};
  return { type: 'GRANT_REPAIR', payload: { ...vote, text: WORDS.repairRuling } };
}

/** From the appeal to the day on which the warning is taken down. */
export const STANDING_TASKS: TaskPlayers<WarningContext> = {
  examineAppeal: officer(examineAppeal),
  completeAppeal: partyTo(1 - warning.completesAppeal, () => ({
    type: 'COMPLETE_APPEAL',
    payload: { text: WORDS.complete },
  })),
  nameAppealPanel: officer(namePanel),
  decideAppeal: officer(decideAppeal),
  publish: officer(() => ({
    type: 'PUBLISH',
    payload: { personalDataRemoved: true, text: WORDS.publication },
  })),
  // Somebody other than who made the entry.
  answerObjection: officer((_scene, draws) => {
    const { unfounded, correct, delete: deleted } = warning.objection;
    const ruling = draws.weighted([
      ['unfounded', unfounded],
      ['correct', correct],
      ['delete', deleted],
    ] as const);
    return { type: 'RULE_ON_OBJECTION', payload: { ruling, text: WORDS.ruling }, as: 'secretaryGeneral' };
  }),
  acceptRepair: officer(() => ({ type: 'ACCEPT_REPAIR' })),
  checkRepair: officer(({ context }, draws) =>
    context.repair === 'accepted'
      ? {
          type: 'VERIFY_REPAIR',
          payload: { fulfilled: draws.chance(warning.repairFulfilled), text: WORDS.repairRuling },
        }
      : null,
  ),
  decideRepair: officer((scene, draws) =>
    decideRepair(scene, draws, scene.holders('standingCouncil').length),
  ),
  followRectification: officer(({ openChildren }) => (openChildren > 0 ? null : { type: 'CLOSE_FILE' })),
};

const STANDING = ['effective', 'published'];

/** Y1: the wait is over, what was ordered is done, and nothing of the kind came since. */
function askRepair({ context, settings, now, openChildren, others }: WarningScene): Act | null {
  const { level, effectiveAt } = context;
  if (level === null || effectiveAt === null || openChildren > 0 || context.rectification === 'failed')
    return null;
  const earliest = addDays(civilDateOf(new Date(effectiveAt)), settings[`repairAfter${level}`] ?? 0);
  if (civilDateOf(new Date(now)) < earliest) return null;
  const alike = others().filter(({ summary }) => summary.category === context.breach);
  if (alike.length > 0) return null;
  return { type: 'APPLY_FOR_REPAIR', payload: { pledge: true, text: WORDS.repair }, as: 'firmManager' };
}

const byFirm = (type: string, text: string): Act => ({ type, payload: { text }, as: 'firmManager' });

/** What a firm does unasked, and the first record of a clerk. */
export const WARNING_IMPULSES: readonly Impulse<WarningContext>[] = [
  {
    in: ['preliminary'],
    purpose: 'record',
    share: 0.9,
    days: [0.1, 1],
    act: ({ context }) => ({
      type: 'RECORD_EVIDENCE',
      payload: {
        weight: 'record',
        kind: 'caseRecord',
        anonymous: context.source === 'anonymous',
        text: WORDS.evidence,
      },
      as: 'clerk',
    }),
  },
  {
    in: ['defenceOpen'],
    purpose: 'recusal',
    share: warning.asksRecusal,
    days: [0.2, 1.5],
    act: ({ context: { investigators, recusalAsked } }) =>
      investigators[0] === undefined || recusalAsked !== null
        ? null
        : {
            type: 'ASK_RECUSAL',
            payload: { userId: investigators[0], text: WORDS.recusal },
            as: 'firmManager',
          },
  },
  {
    in: ['investigating'],
    purpose: 'reopening',
    share: warning.asksReopening,
    days: [0.5, 4],
    act: ({ context }) =>
      context.defence === 'default' && !context.reopeningAsked
        ? byFirm('ASK_REOPENING', WORDS.reopening)
        : null,
  },
  {
    in: ['published'],
    purpose: 'objects',
    share: warning.objects,
    days: [2, 40],
    act: ({ context }) => (context.objection === 'none' ? byFirm('RAISE_OBJECTION', WORDS.objection) : null),
  },
  { in: STANDING, purpose: 'repair', share: warning.asksRepair, days: [1, 60], act: askRepair },
  { in: STANDING, purpose: 'repair later', share: warning.asksRepair, days: [90, 150], act: askRepair },
];
