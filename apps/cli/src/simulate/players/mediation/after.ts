import { civilDateOf } from '#kernel/calendar/civil-date.js';
import type { MediationContext } from '#machines/kinds/mediation/mediation.context.js';
import { ASSUMED } from '../../input/assumed.js';
import type { Stream } from '../../random.js';
import { type Deed, officer, type TaskPlayers } from '../duty.js';
import type { Impulse } from '../impulse.js';
import type { Act, Scene } from '../player.js';
import { WORDS } from './words.js';

type MediationScene = Scene<MediationContext>;

const { mediation } = ASSUMED;

const numberWhere = (context: MediationContext, ...statuses: readonly string[]) =>
  (context.agreement?.clauses ?? []).findIndex(({ status }) => statuses.includes(status)) + 1;

/** Both sides are called: was it done? */
function check({ context }: MediationScene, draws: Stream): Deed | null {
  const clause = numberWhere(context, 'due', 'partly');
  if (clause === 0) return null;
  const result = draws.weighted(mediation.performance);
  return result === null
    ? { type: 'LOG_CHECK', payload: { text: WORDS.check } }
    : { type: 'CONFIRM_PERFORMANCE', payload: { clause, result } };
}

function actOnBreach({ context, openChildren }: MediationScene, draws: Stream): Deed | null {
  if (context.breach?.urged !== true) return { type: 'URGE_PERFORMANCE', payload: { text: WORDS.urged } };
  if (!context.breach.advised) return { type: 'ADVISE_COURT', payload: { text: WORDS.court } };
  const clause = numberWhere(context, 'breached');
  if (clause > 0 && draws.chance(mediation.healsBreach))
    return { type: 'CONFIRM_PERFORMANCE', payload: { clause, result: 'performed' } };
  return openChildren > 0 ? null : { type: 'CLOSE_FILE', payload: {} };
}

/** What was agreed is sealed, watched, kept or broken. */
export const AFTER_TASKS: TaskPlayers<MediationContext> = {
  deliver: officer(({ context }) =>
    context.mode === 'peopleMediation' && !context.sealed
      ? { type: 'SEAL' }
      : { type: 'DELIVER_AGREEMENT', payload: {} },
  ),
  checkPerformance: officer(check),
  closeFile: officer(({ openChildren }) => (openChildren > 0 ? null : { type: 'CLOSE_FILE', payload: {} })),
  actOnBreach: officer(actOnBreach),
};

const TALKING = ['scheduled', 'inSession', 'agreementDrafted'];

/** Offers at the table, doubts, and the way to the court together. */
export const MEDIATION_IMPULSES: readonly Impulse<MediationContext>[] = [
  {
    in: ['inSession'],
    purpose: 'offers',
    share: mediation.offers,
    days: [0.002, 0.01],
    hours: 'any',
    act: ({ context }) => ({
      type: 'OFFER',
      payload: { channel: 'joint', amount: 30_000, terms: WORDS.offer },
      as: context.member.B === true ? 'firmHandler' : 'mediator',
    }),
  },
  {
    in: ['inSession'],
    purpose: 'says',
    share: mediation.offers,
    days: [0.001, 0.008],
    hours: 'any',
    act: ({ context }) =>
      context.form === 'residentFirm' && context.complainantCaseId !== null
        ? { type: 'SAY', payload: { channel: 'caucusA', text: WORDS.wish }, as: 'complainant' }
        : null,
  },
  {
    in: ['agreementDrafted'],
    purpose: 'counsel',
    share: mediation.asksCounsel,
    days: [0.01, 0.1],
    hours: 'any',
    act: ({ context }) => (context.counsel === 'none' ? asMediator(context, { type: 'ASK_COUNSEL' }) : null),
  },
  {
    in: TALKING,
    purpose: 'ends it',
    share: mediation.walksOut,
    days: [0.2, 6],
    hours: 'home',
    act: ({ context }) =>
      context.complainantCaseId === null ? null : { type: 'END_MEDIATION', payload: {}, as: 'complainant' },
  },
  {
    in: ['monitoring'],
    purpose: 'court',
    share: mediation.jointFiling,
    days: [1, 15],
    act: ({ context, now }) =>
      context.mode === 'peopleMediation' && context.filing === 'open'
        ? {
            type: 'JOINT_FILING',
            payload: { filedOn: civilDateOf(new Date(now)), court: '香洲区人民法院' },
            as: 'clerk',
          }
        : null,
  },
  {
    in: ['monitoring'],
    purpose: 'court decides',
    share: 1,
    days: [18, 30],
    act: ({ context }) =>
      context.filing === 'filed'
        ? { type: 'COURT_DECIDED', payload: { outcome: 'confirmed' }, as: 'clerk' }
        : null,
  },
];

const asMediator = ({ mediatorId }: MediationContext, act: Omit<Act, 'as' | 'by'>): Act | null =>
  mediatorId === null ? null : { ...act, as: 'mediator', by: mediatorId };
