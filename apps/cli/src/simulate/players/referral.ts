import type { Task } from '#engine/case-file.js';
import type { ReferralContext } from '#machines/kinds/referral/referral.context.js';
import { REFERRAL_STATES } from '#machines/kinds/referral/referral.states.js';
import { ASSUMED } from '../input/assumed.js';
import { atTheTable, type Deed, drawsOf, officer, type TaskPlayer, type TaskPlayers } from './duty.js';
import { afterDays } from './pace.js';
import { definePlayer, endedBy, type Scene } from './player.js';
import { WORDS } from './referral/words.js';

type ReferralScene = Scene<ReferralContext>;

const { referral } = ASSUMED;
/** Where a matter goes that the first one said is not its own. */
const NEXT_AGENCY = 'street';
const MOST_DECLINED = 2;

/** An agency answers in the time that authorities were seen to take, and some never do. */
const agency =
  (silent: number, act: (scene: ReferralScene) => Deed): TaskPlayer<ReferralContext> =>
  (task: Task, scene, turn) => {
    const draws = drawsOf(task, scene, turn);
    if (turn > 0 || draws.chance(silent)) return null;
    const days = draws.quantile(scene.measured.replyDays);
    return afterDays(scene, days, ['office', draws], (then) => ({
      ...act(then as ReferralScene),
      as: 'observer',
    }));
  };

function readdress({ context }: ReferralScene): Deed {
  if (context.declinedBy.length >= MOST_DECLINED || context.agency === NEXT_AGENCY)
    return { type: 'WITHDRAW_REFERRAL', payload: { text: WORDS.dropped } };
  return { type: 'REVISE_REFERRAL', payload: { agency: NEXT_AGENCY, form: context.form } };
}

const TASKS: TaskPlayers<ReferralContext> = {
  callAtOnce: atTheTable([10, 90], () => ({
    type: 'LOG_CALL',
    payload: { spokeWith: WORDS.spokeWith, text: WORDS.call },
  })),
  sendAtOnce: (task, scene, turn) =>
    task.role === 'clerk'
      ? atTheTable([10, 120], () => ({ type: 'SEND_REFERRAL' }))(task, scene, turn)
      : null,
  readdress: officer(readdress),
  approve: officer(() => ({ type: 'SEND_REFERRAL' })),
  acknowledge: (task, scene, turn) => {
    const draws = drawsOf(task, scene, turn);
    if (turn > 0 || draws.chance(referral.signsNot)) return null;
    return afterDays(scene, draws.between(1, 12), ['office', draws], (then) => {
      const isOurs = (then.context as ReferralContext).objectionLapsed || !draws.chance(referral.notOurs);
      return isOurs
        ? { type: 'RECEIPT', as: 'observer' }
        : { type: 'WRONG_AGENCY', payload: { text: WORDS.notOurs }, as: 'observer' };
    });
  },
  callAgency: officer(({ context }) =>
    context.calls > 0
      ? null
      : { type: 'LOG_CALL', payload: { spokeWith: WORDS.spokeWith, text: WORDS.chased } },
  ),
  answer: agency(referral.answersNot, ({ stream }) => ({
    type: 'REPLY',
    payload: { result: stream('result').weighted(referral.results), text: WORDS.reply },
  })),
  relay: officer(() => ({ type: 'RELAY', payload: { text: WORDS.relay } })),
  decideOnSilence: (task, scene, turn) =>
    task.role === 'secretaryGeneral'
      ? officer<ReferralContext>(({ context }) => ({
          type: context.secondLetterAt === null ? 'SEND_SECOND_LETTER' : 'LIST_SILENCE',
        }))(task, scene, turn)
      : null,
};

/** The office that writes, the agency that answers or does not. */
export const referralPlayer = definePlayer<ReferralContext>({
  kind: 'referral',
  forTask: (task, scene, turn) => TASKS[task.name]?.(task, scene, turn) ?? null,
  unasked: () => [],
  outcome: (_context, state) => endedBy(REFERRAL_STATES, state),
});
