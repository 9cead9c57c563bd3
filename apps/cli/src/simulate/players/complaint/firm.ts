import { addDays, civilDateOf } from '#kernel/calendar/civil-date.js';
import { ASSUMED } from '../../input/assumed.js';
import { FIRMS, HOTLINE, HOUSING_OFFICE } from '../../input/measured.js';
import { afterDays, afterShare } from '../pace.js';
import type { Act, Plan, Scene } from '../player.js';
import { type ComplaintScene, drawsOf, officer, type TaskPlayer, type TaskPlayers } from './task-player.js';
import { WORDS } from './words.js';

type FirmRole = 'firmHandler' | 'firmManager' | 'clerk';
const OBJECT: Act = {
  type: 'OBJECT',
  payload: { reason: 'outsideContract', text: WORDS.objection },
  as: 'firmHandler',
};

const sign: TaskPlayer = (task, scene, turn) => {
  const draws = drawsOf(task, scene, turn);
  if (draws.chance(ASSUMED.neverSigns) || turn > 0) return null;
  const act: Act = scene.stream('objects', task.openedSeq).chance(ASSUMED.firmObjects)
    ? OBJECT
    : { type: 'SIGN', as: 'firmHandler' };
  const share = draws.quantile(HOUSING_OFFICE.shareOfTime) * scene.firmPace;
  return afterShare(task, scene, share, ['office', draws], act);
};

/** Contact first, then perhaps more time, then the answer: when, the hotline's cases tell. */
const answer: TaskPlayer = (task, scene, turn) => {
  const whole = scene.stream('answering', scene.context.returns, scene.context.reopenings);
  if (whole.chance(FIRMS.never + (scene.firmPace > SLOW ? SLOW_FIRM_FORGETS : 0))) return null;
  const draws = drawsOf(task, scene, turn);
  if (needsContact(scene)) return contact(task, scene, draws, 'firmHandler');
  // In an emergency nobody gets more time.
  const asks =
    scene.context.urgency !== 'emergency' && scene.stream('more time').chance(ASSUMED.asksExtension);
  if (asks && !scene.context.extensionUsed && !scene.context.answerOverdue && turn < 3)
    return afterShare(task, scene, 0.5, ['office', draws], askForTime);
  if (turn > 5) return null;
  if (scene.context.urgency === 'emergency') {
    const share = draws.quantile(HOUSING_OFFICE.shareOfTime);
    return afterShare(task, scene, share, ['any', draws], (then) =>
      answerOf(then as ComplaintScene, 'firmHandler'),
    );
  }
  // Once sent back, it goes faster: the work is done, only the paper was wanting.
  const days = draws.quantile(HOTLINE.answerDays) * scene.firmPace * (scene.context.returns > 0 ? 0.4 : 1);
  return afterDays(scene, days, ['office', draws], (then) => answerOf(then as ComplaintScene, 'firmHandler'));
};

/** A firm this slow loses things. */
const SLOW = 1.4;
const SLOW_FIRM_FORGETS = 0.06;

export const FIRM_TASKS: TaskPlayers = {
  sign,
  pressSignature: (task, scene, turn) => {
    const draws = drawsOf(task, scene, turn);
    if (!draws.chance(ASSUMED.managerStepsIn) || turn > 0) return null;
    const act: Act = { type: 'SIGN', as: 'firmManager' };
    return afterDays(scene, draws.next(), ['office', draws], act);
  },
  answer,
  pressAnswer: (task, scene, turn) => {
    const draws = drawsOf(task, scene, turn);
    const cares = scene.stream('manager', task.openedSeq).chance(ASSUMED.managerStepsIn);
    if (!cares || turn > 3 || scene.file.state !== 'firmHandling') return null;
    if (needsContact(scene)) return contact(task, scene, draws, 'firmManager');
    return afterDays(scene, draws.between(1, 4), ['office', draws], (then) =>
      answerOf(then as ComplaintScene, 'firmManager'),
    );
  },
  inviteFirm: (task, scene, turn) => {
    const draws = drawsOf(task, scene, turn);
    if (!scene.stream('outsider').chance(ASSUMED.outsiderAnswers) || turn > 4) return null;
    if (scene.file.state === 'notifiedFirm')
      return afterDays(scene, draws.between(0.5, 3), ['office', draws], {
        type: 'SIGN',
        as: 'clerk',
      });
    if (needsContact(scene)) return contact(task, scene, draws, 'clerk');
    return afterDays(scene, draws.between(0.5, 5), ['office', draws], (then) =>
      answerOf(then as ComplaintScene, 'clerk'),
    );
  },
  ruleOnObjection: officer((_scene, draws) => ({
    type: draws.chance(ASSUMED.objectionUpheld) ? 'UPHOLD_OBJECTION' : 'REJECT_OBJECTION',
    payload: { text: WORDS.ruling },
    as: 'clerk',
  })),
  decideExtension: officer(({ context }, draws) =>
    draws.chance(ASSUMED.extensionGranted)
      ? { type: 'GRANT_EXTENSION', payload: { workdays: context.extensionAsked }, as: 'clerk' }
      : { type: 'DENY_EXTENSION', as: 'clerk' },
  ),
  checkAnswer: officer(checkAnswer),
};

function needsContact({ context }: ComplaintScene): boolean {
  return context.contact === 'none' && context.identityMode !== 'anonymous' && !context.exOfficio;
}

function contact(
  task: Parameters<TaskPlayer>[0],
  scene: ComplaintScene,
  draws: ReturnType<typeof drawsOf>,
  as: FirmRole,
): Plan {
  const isUrgent = scene.context.urgency === 'emergency';
  const payload = { way: 'phone', reached: draws.chance(0.85), text: WORDS.contact };
  const act: Act = { type: 'LOG_CONTACT', payload, as };
  const days = isUrgent ? draws.between(0.01, 0.12) : draws.between(0.1, 2) * scene.firmPace;
  return afterDays(scene, days, [isUrgent ? 'any' : 'office', draws], (then) =>
    then.file.state === 'firmHandling' ? act : null,
  );
}

function askForTime({ context, settings }: Scene): Act | null {
  if ((context as ComplaintScene['context']).answerOverdue) return null;
  return {
    type: 'ASK_EXTENSION',
    payload: { workdays: Math.min(5, settings['extensionMax'] ?? 5), text: WORDS.extension },
    as: 'firmHandler',
  };
}

function answerOf(scene: ComplaintScene, as: FirmRole): Act | null {
  const { context, settings, now } = scene;
  if (scene.file.state !== 'firmHandling') return null;
  const worth = scene.stream('worth', context.returns, context.reopenings).weighted(HOTLINE.answers);
  return {
    type: 'ANSWER',
    payload: {
      fact: WORDS.fact,
      measure: WORDS.measure,
      doneOn: addDays(civilDateOf(new Date(now)), worth === 'yes' ? 0 : 14),
      points: Array.from({ length: context.points }, () => ({ verdict: worth, reason: WORDS.reason[worth] })),
      attachmentIds: scene.evidence(Math.max(1, settings['evidence'] ?? 1)),
    },
    as,
  };
}

function checkAnswer(scene: ComplaintScene): Act | null {
  const { context, settings } = scene;
  const isEvasive = context.answer?.verdicts.every((verdict) => verdict === 'no') === true;
  const isStrict = scene.stream('strict', context.returns).chance(ASSUMED.returnsEvasive);
  if (!isEvasive || !isStrict) return { type: 'APPROVE_ANSWER', as: 'clerk' };
  return context.returns < (settings['returns'] ?? 0)
    ? { type: 'RETURN_ANSWER', payload: { text: WORDS.returned }, as: 'clerk' }
    : { type: 'PROCEED_WITHOUT_ANSWER', payload: { text: WORDS.noAnswer }, as: 'clerk' };
}
