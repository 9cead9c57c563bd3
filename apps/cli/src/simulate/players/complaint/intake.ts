import { ASSUMED } from '../../input/assumed.js';
import type { Stream } from '../../random.js';
import { afterDays, afterShare } from '../pace.js';
import type { Act, Scene } from '../player.js';
import { type ComplaintScene, drawsOf, officer, type TaskPlayers } from './task-player.js';
import { WORDS } from './words.js';

const REFUSAL = {
  reason: 'outsidePower',
  route: 'housing',
  routeExplained: true,
  text: WORDS.refusal,
} as const;
const ANSWER_DIRECTLY: Act = {
  type: 'ANSWER_DIRECTLY',
  payload: { text: WORDS.answerDirectly },
  as: 'clerk',
};
const WITHOUT_FIRM = ['consult', 'suggestion'];
/** A complaint that is being handled already can be joined by another one. */
const JOINABLE_BY = ['complaint', 'help'];

/** From the letter box to the firm's door. */
export const INTAKE_TASKS: TaskPlayers = {
  finishDraft: (task, scene, turn) => {
    const draws = drawsOf(task, scene, turn);
    if (draws.chance(ASSUMED.draftForgotten)) return null;
    const by = scene.context.enteredByOffice ? 'clerk' : 'complainant';
    return afterDays(scene, draws.between(0, 4), ['home', draws], { type: 'SUBMIT', as: by });
  },
  register: officer(() => ({ type: 'REGISTER', as: 'clerk' })),
  triage: officer(sort),
  answerMergeProposal: (task, scene, turn) => {
    const draws = drawsOf(task, scene, turn);
    const type = draws.weighted<string | null>([
      ['AGREE_MERGE', ASSUMED.agreesToJoin],
      ['DECLINE_MERGE', ASSUMED.declinesToJoin],
      [null, 1 - ASSUMED.agreesToJoin - ASSUMED.declinesToJoin],
    ]);
    if (type === null || turn > 0) return null;
    return afterShare(task, scene, draws.next(), ['home', draws], {
      type,
      as: 'complainant',
    });
  },
  supplyInfo: (task, scene, turn) => {
    const draws = drawsOf(task, scene, turn);
    if (!draws.chance(ASSUMED.suppliesInfo)) return null;
    const act: Act = { type: 'SUPPLY_INFO', payload: { text: WORDS.supply }, as: 'complainant' };
    return afterShare(task, scene, draws.next(), ['home', draws], act);
  },
  considerRefusal: (task, scene, turn) => {
    const draws = drawsOf(task, scene, turn);
    if (!draws.chance(ASSUMED.objectsToRefusal) || scene.context.reviewsUsed.includes('refusal')) return null;
    const act: Act = {
      type: 'OBJECT_TO_REFUSAL',
      payload: { text: WORDS.objectToRefusal },
      as: 'complainant',
    };
    return afterShare(task, scene, draws.next(), ['home', draws], act);
  },
  forward: officer(() => ({ type: 'LOG_FORWARDED', as: 'clerk' })),
  // A case of its own tells what became of it.
  followReferral: (task, scene, turn) => {
    if (isReferredAsCase(scene)) return null;
    const draws = drawsOf(task, scene, turn);
    const act: Act = { type: 'REPLY_RECEIVED', payload: { text: WORDS.reply }, as: 'clerk' };
    const days = draws.quantile(scene.measured.replyDays);
    return afterDays(scene, days, ['office', draws], act);
  },
  notifyFirm: officer((scene) => {
    if (WITHOUT_FIRM.includes(scene.context.type)) return ANSWER_DIRECTLY;
    return scene.context.firmId === null
      ? identifyFirm(scene)
      : { type: 'NOTIFY_FIRM', payload: { redacted: true }, as: 'clerk' };
  }),
  examineReport: officer((scene, draws) => {
    if (scene.context.clues.length > 0) return ANSWER_DIRECTLY;
    return scene.context.firmId === null
      ? identifyFirm(scene)
      : { type: 'TO_CLUE', payload: { breach: draws.weighted(REPORTED), text: WORDS.clue }, as: 'clerk' };
  }),
};

/** What reports about member firms are about. */
const REPORTED = [
  ['falsePromise', 30],
  ['staffUncertified', 20],
  ['unqualifiedOperation', 15],
  ['falseMaterial', 15],
  ['inducingBreach', 10],
  ['obstructHandover', 10],
] as const;

function sort(scene: ComplaintScene, draws: Stream): Act | null {
  const { context, letter, twin, file } = scene;
  // The resident is asked first; what he says decides.
  if (context.mergeProposal !== null) return null;
  const isFresh = file.version < FRESH;
  if (letter && !letter.isOurs && context.reviewsUsed.length === 0) return turnAway(scene, draws);
  if (isFresh && scene.stream('unclear').chance(ASSUMED.asksInfo))
    return { type: 'ASK_INFO', payload: { text: WORDS.info }, as: 'clerk' };
  if (isFresh && twin !== null && JOINABLE_BY.includes(context.type))
    return { type: 'PROPOSE_MERGE', payload: { targetCaseId: twin }, as: 'clerk' };
  if (context.firmId === null && !WITHOUT_FIRM.includes(context.type))
    return identifyFirm(scene) ?? { type: 'REFUSE', payload: REFUSAL, as: 'clerk' };
  const points = scene.stream('points').weighted(POINTS);
  return { type: 'ACCEPT', payload: { withinPower: true, notSeisedElsewhere: true, points }, as: 'clerk' };
}

function identifyFirm({ firmInCharge: firmId }: ComplaintScene): Act | null {
  return firmId === null ? null : { type: 'IDENTIFY_FIRM', payload: { firmId }, as: 'clerk' };
}

/** Filed and registered, nothing else yet. */
const FRESH = 3;
/** How many requests a letter holds. */
const POINTS = [
  [1, 70],
  [2, 22],
  [3, 8],
] as const;

/** Drawn once for a complaint, so that whoever follows it knows how it was referred. */
const isReferredAsCase = ({ stream }: Scene): boolean =>
  stream('referred as a case').chance(ASSUMED.referredAsCase);

export function refer(scene: Scene): Act {
  const asCase = isReferredAsCase(scene) ? { asCase: true } : {};
  return { type: 'REFER', payload: { agency: 'housing', text: WORDS.referral, ...asCase }, as: 'clerk' };
}

function turnAway(scene: Scene, draws: Stream): Act {
  return draws.chance(ASSUMED.referred) ? refer(scene) : { type: 'REFUSE', payload: REFUSAL, as: 'clerk' };
}
