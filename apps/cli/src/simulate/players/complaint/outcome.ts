import { ASSUMED } from '../../input/assumed.js';
import { FIRMS } from '../../input/measured.js';
import type { Stream } from '../../random.js';
import { afterDays, afterShare } from '../pace.js';
import type { Act } from '../player.js';
import { refer } from './intake.js';
import { type ComplaintScene, drawsOf, officer, type TaskPlayer, type TaskPlayers } from './task-player.js';
import { WORDS } from './words.js';

/** Half of a disappointed firm's delay is held against it, even by those who are content. */
const NOTES_SLOWNESS = 0.5;

/** A call: somebody answers or not; whoever answers says what he thinks, and the clerk enters it. */
const call: TaskPlayer = (task, scene, turn) => {
  const draws = drawsOf(task, scene, turn);
  if (turn > 3) return null;
  return afterShare(task, scene, draws.between(0.1, 0.95), ['office', draws], (then) => {
    if (!draws.chance(ASSUMED.reached)) return { type: 'LOG_CALL', payload: { reached: false }, as: 'clerk' };
    return opinionOf(then as ComplaintScene, 'clerk');
  });
};

const followProceedings: TaskPlayer = (task, scene, turn) => {
  // A case of its own tells its end; only what is held on paper is entered by the office.
  if (scene.context.proceeding !== 'paper' || turn > 0) return null;
  const draws = drawsOf(task, scene, turn);
  const act: Act =
    scene.file.state === 'inMediation'
      ? ended('MEDIATION_ENDED', draws.chance(ASSUMED.mediationAgreed) ? 'agreed' : 'failed')
      : ended('RECTIFICATION_ENDED', draws.chance(ASSUMED.rectificationPassed) ? 'passed' : 'failed');
  return afterShare(task, scene, draws.between(0.2, 0.95), ['office', draws], act);
};

const ended = (type: string, outcome: string): Act => ({ type, payload: { outcome }, as: 'clerk' });

/** From the answer to the end. */
export const OUTCOME_TASKS: TaskPlayers = {
  confirm: (task, scene, turn) => {
    const draws = drawsOf(task, scene, turn);
    if (turn > 0 || draws.chance(ASSUMED.silent)) return null;
    return afterShare(task, scene, draws.next(), ['home', draws], (then) =>
      opinionOf(then as ComplaintScene, 'complainant'),
    );
  },
  callBack: call,
  callAgain: call,
  dispose: officer(dispose),
  approveClosing: officer(({ context, openChildren }, draws) => {
    // Nothing ends while a case that grew out of it goes on (E8).
    if (openChildren > 0) return null;
    const as = context.closingProposal?.byRole === 'secretaryGeneral' ? 'committeeChair' : 'secretaryGeneral';
    return draws.chance(ASSUMED.closingApproved)
      ? { type: 'APPROVE_CLOSING', as }
      : { type: 'DECLINE_CLOSING', payload: { text: WORDS.declined }, as };
  }),
  followProceedings,
  review: officer(({ file, context }, draws) => {
    const type = draws.weighted([
      ['UPHOLD_DECISION', ASSUMED.reviewOfOutcome.uphold],
      ['CHANGE_DECISION', ASSUMED.reviewOfOutcome.change],
      ['RETURN_FOR_HANDLING', ASSUMED.reviewOfOutcome.returned],
    ]);
    const chairs = file.tasks.some(({ name, role }) => name === 'review' && role === 'committeeChair');
    // Nobody reviews the own work (E10); a chair who has decided here leaves it to a member.
    const chair = context.actedBy['committeeChair'] ? 'committeeMember' : 'committeeChair';
    const as = chairs ? chair : 'secretaryGeneral';
    return { type, payload: { text: WORDS.decision }, as };
  }),
  archive: officer(({ openChildren }) => (openChildren > 0 ? null : { type: 'ARCHIVE', as: 'clerk' })),
  decideExOfficio: officer(({ context }) =>
    context.category === 'facilitySafety' || context.urgency === 'emergency' || context.type === 'report'
      ? { type: 'CONTINUE_EX_OFFICIO', payload: { text: WORDS.exOfficio }, as: 'clerk' }
      : null,
  ),
  followSuspension: (task, scene, turn) => {
    if (turn > 0) return null;
    const draws = drawsOf(task, scene, turn);
    return afterDays(scene, draws.between(30, 240), ['office', draws], {
      type: 'RESUME',
      as: 'clerk',
    });
  },
  checkSuspension: officer(() => ({
    type: 'LOG_SUSPENSION_CHECK',
    payload: { text: WORDS.suspension },
    as: 'clerk',
  })),
  lookIntoRetaliation: officer(() => ({
    type: 'SETTLE_RETALIATION',
    payload: { text: WORDS.settled },
    as: 'secretaryGeneral',
  })),
};

/** Disputed as often as answers of that worth are disputed in life. */
function opinionOf(scene: ComplaintScene, as: 'complainant' | 'clerk'): Act | null {
  const { context } = scene;
  const isRelief = context.answer?.verdicts.includes('yes') === true;
  const disputed = isRelief ? FIRMS.disputedRelief : FIRMS.disputedExplanation;
  const draws = scene.stream('opinion', context.reopenings, context.returns, scene.file.version);
  if (draws.chance(disputed)) return { type: 'REJECT_ANSWER', payload: { text: WORDS.reject }, as };
  return context.answerOverdue && draws.chance(NOTES_SLOWNESS)
    ? { type: 'CONFIRM_SOLVED_SLOWLY', as }
    : { type: 'CONFIRM_SOLVED', as };
}

function dispose(scene: ComplaintScene, draws: Stream): Act {
  const { context } = scene;
  const { mediation, rectification, closing, referral } = ASSUMED.disposal;
  const canMediate = context.firmId !== null && context.identityMode !== 'anonymous';
  const way = draws.weighted([
    ['mediation', canMediate ? mediation : 0],
    ['rectification', context.firmId !== null ? rectification : 0],
    ['closing', closing],
    ['referral', referral],
  ]);
  const onPaper = draws.chance(ASSUMED.onPaper);
  if (way === 'mediation')
    return {
      type: 'TO_MEDIATION',
      payload: { civilDispute: true, consentObtainable: true, ...(onPaper ? { onPaper } : {}) },
      as: 'clerk',
    };
  if (way === 'rectification')
    return { type: 'TO_RECTIFICATION', payload: onPaper ? { onPaper } : {}, as: 'clerk' };
  if (way === 'referral') return refer(scene);
  const payload = { reason: 'nothingLeftToDo', text: WORDS.closing };
  return { type: 'PROPOSE_CLOSING', payload, as: 'clerk' };
}
