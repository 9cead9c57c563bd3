import { civilDateOf } from '#kernel/calendar/civil-date.js';
import type { RectificationContext } from '#machines/kinds/rectification/rectification.context.js';
import { ASSUMED } from '../../input/assumed.js';
import { HOUSING_OFFICE } from '../../input/measured.js';
import type { Stream } from '../../random.js';
import { type Deed, drawsOf, officer, partyTo, type TaskPlayer, type TaskPlayers } from '../duty.js';
import { afterDays, afterShare } from '../pace.js';
import type { Scene } from '../player.js';
import { WORDS } from './words.js';

type OrderScene = Scene<RectificationContext>;

const { rectification } = ASSUMED;
const WITH_FIRM = ['issued', 'inProgress'];
const MOST_TURNS = 5;

function report({ context, settings, file, now, evidence }: OrderScene): Deed | null {
  if (!WITH_FIRM.includes(file.state)) return null;
  const count = Math.max(1, settings['photos'] ?? 1);
  const attachmentIds = evidence(2 * count);
  const today = civilDateOf(new Date(now));
  const ordered = civilDateOf(new Date(context.issuedAt ?? now));
  const photos = attachmentIds.map((attachmentId, index) =>
    index < count
      ? { attachmentId, moment: 'before', takenOn: ordered }
      : { attachmentId, moment: 'after', takenOn: today },
  );
  return { type: 'REPORT_DONE', payload: { text: WORDS.report, photos, attachmentIds } };
}

/** In the time that such work takes, after more time was asked for or not. */
const putRight =
  (reportsNever: number): TaskPlayer<RectificationContext> =>
  (task, scene, turn) => {
    const { context } = scene;
    const slow = scene.firmPace > 1.4 ? 2 : 1;
    if (turn > MOST_TURNS || scene.stream('never', context.issuedAt ?? '').chance(reportsNever * slow))
      return null;
    const draws = drawsOf(task, scene, turn);
    const asks = scene.stream('more time').chance(rectification.asksExtension) && !context.safety;
    if (asks && context.firmMember && !context.extensionUsed && !context.remedyOverdue)
      return afterShare(task, scene, 0.6, ['office', draws], ({ file, context: then }) =>
        file.state === 'inProgress' && !(then as RectificationContext).remedyOverdue
          ? {
              type: 'ASK_EXTENSION',
              payload: { workdays: 5, text: WORDS.extension },
              as: 'firmHandler',
            }
          : null,
      );
    const share = draws.quantile(HOUSING_OFFICE.shareOfTime) * scene.firmPace;
    const as = context.firmMember ? 'firmHandler' : 'clerk';
    return afterShare(task, scene, share, [context.safety ? 'any' : 'office', draws], (then) => {
      const deed = report(then as OrderScene);
      return deed && { ...deed, as };
    });
  };

function receive({ context }: OrderScene, draws: Stream): Deed {
  const mayDispute = context.dispute === 'none' && !context.disputeLapsed;
  return mayDispute && draws.chance(rectification.disputes)
    ? { type: 'DISPUTE', payload: { reason: 'outsideContract', text: WORDS.dispute } }
    : { type: 'ACKNOWLEDGE', payload: {} };
}

/** Firms that receive an order, and put it right or do not. */
export const FIRM_TASKS: TaskPlayers<RectificationContext> = {
  acknowledge: partyTo(rectification.acknowledgesNot, receive),
  putRight: putRight(rectification.reportsNever),
  putRightSafety: putRight(rectification.safetyReportsNever),
  pressRemedy: (task, scene, turn) => {
    const draws = drawsOf(task, scene, turn);
    const cares = scene.stream('manager', task.openedSeq).chance(ASSUMED.managerStepsIn);
    if (!cares || turn > 2 || !scene.context.firmMember) return null;
    return afterDays(scene, draws.between(1, 4), ['office', draws], (then) => {
      const deed = report(then as OrderScene);
      return deed && { ...deed, as: 'firmManager' };
    });
  },
  decideExtension: officer(({ context }, draws) =>
    draws.chance(ASSUMED.extensionGranted)
      ? { type: 'GRANT_EXTENSION', payload: { workdays: context.extensionAsked } }
      : { type: 'DENY_EXTENSION', payload: {} },
  ),
};
