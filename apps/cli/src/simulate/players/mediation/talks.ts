import { addDays, civilDateOf } from '#kernel/calendar/civil-date.js';
import type { Side } from '#machines/kinds/mediation/mediation.codes.js';
import type { MediationContext } from '#machines/kinds/mediation/mediation.context.js';
import { isAgreedByAll } from '#machines/kinds/mediation/mediation.voices.js';
import { ASSUMED } from '../../input/assumed.js';
import type { Stream } from '../../random.js';
import {
  atTheTable,
  type Deed,
  officer,
  onAgreedDay,
  partyTo,
  type TaskPlayer,
  type TaskPlayers,
} from '../duty.js';
import type { Scene } from '../player.js';
import { forSide } from './before.js';
import { WORDS } from './words.js';

type MediationScene = Scene<MediationContext>;

const { mediation } = ASSUMED;
const DAY_MS = 86_400_000;
/** Whoever cannot agree after so many sessions does not agree. */
const SESSIONS = 2;
const MEDIATOR_TURNS = 14;

function proposeTime({ context, now, moment }: MediationScene, draws: Stream): Deed {
  const startsAt = moment(now + draws.between(2, 6) * DAY_MS, 'office', draws);
  const way = draws.weighted(mediation.ways);
  const isElderly = context.elderly.A || context.elderly.B;
  return {
    type: 'PROPOSE_TIME',
    payload: {
      startsAt: new Date(startsAt).toISOString(),
      way,
      ...(isElderly ? { offeredInPerson: true } : {}),
    },
  };
}

const acceptTime = (side: Side) =>
  partyTo<MediationContext>(mediation.comesNot, (_scene, _draws, { role }) => ({
    type: 'ACCEPT_TIME',
    payload: forSide(side, role),
  }));

const isReady = (scene: MediationScene) =>
  scene.stream('agrees', scene.context.drafts).chance(mediation.agrees);

/** At the table: who is there, what was said, then terms, another day, or the end. */
function inSession(scene: MediationScene, draws: Stream): Deed {
  const { context, now } = scene;
  if (context.minutes < context.sessionsHeld)
    return { type: 'RECORD_MINUTES', payload: { text: WORDS.minutes } };
  if (isReady(scene) && context.drafts < SESSIONS) return draftOf(now, draws);
  if (context.sessionsHeld < SESSIONS && context.drafts === 0) return proposeTime(scene, draws);
  return { type: 'TERMINATE', payload: { reason: 'noAgreement', text: WORDS.noAgreement } };
}

function draftOf(now: number, draws: Stream): Deed {
  const day = (from: number, to: number) =>
    addDays(civilDateOf(new Date(now)), Math.floor(draws.between(from, to)));
  const clauses = [
    { what: WORDS.repair, by: 'B', dueOn: day(7, 30) },
    ...(draws.chance(0.5) ? [{ what: WORDS.pay, by: 'B', dueOn: day(15, 45), amount: 30_000 }] : []),
    ...(draws.chance(0.3) ? [{ what: WORDS.withdraw, by: 'A', dueOn: day(10, 30) }] : []),
  ];
  return { type: 'DRAFT_AGREEMENT', payload: { facts: WORDS.facts, clauses } };
}

const dayOfSession = ({ session }: MediationContext) =>
  session !== null && isAgreedByAll(session.accepted) ? civilDateOf(new Date(session.startsAt)) : null;
const begin = onAgreedDay<MediationContext>(dayOfSession, ({ context }) =>
  dayOfSession(context) === null ? null : { type: 'START_SESSION' },
);
const lead = atTheTable<MediationContext>([20, 50], inSession, MEDIATOR_TURNS);

const mediate: TaskPlayer<MediationContext> = (task, scene, turn) => {
  if (dayOfSession(scene.context) !== null) return begin(task, scene, 0);
  // A time that waits for an answer: nothing to lead yet.
  if (scene.context.session !== null) return null;
  return lead(task, scene, turn);
};

const confirmMinutes = (side: Side) =>
  partyTo<MediationContext>(mediation.readsNoMinutes, (_scene, _draws, { role }) => ({
    type: 'CONFIRM_MINUTES',
    payload: forSide(side, role),
  }));

/** Somebody sleeps on it and does not sign after all. */
const sign = (side: Side) =>
  partyTo<MediationContext>(mediation.signsNot / 2, (scene, draws, { role }) => {
    const { agreement } = scene.context;
    if (agreement === null) return null;
    if (draws.chance(mediation.signsNot / 2)) return { type: 'REFUSE_TO_SIGN', payload: forSide(side, role) };
    const paper = role === 'clerk' ? { side, consentBy: 'paper', attachmentIds: scene.evidence(1) } : {};
    return { type: 'SIGN', payload: { version: agreement.version, ...paper } };
  });

/** From the first appointment to the signatures. */
export const TALK_TASKS: TaskPlayers<MediationContext> = {
  arrange: officer((scene, draws) => (scene.context.session === null ? proposeTime(scene, draws) : null)),
  acceptTimeA: acceptTime('A'),
  acceptTimeB: acceptTime('B'),
  mediate,
  confirmMinutesA: confirmMinutes('A'),
  confirmMinutesB: confirmMinutes('B'),
  followAppraisal: officer(() => ({ type: 'DROP_APPRAISAL', payload: {} })),
  signA: sign('A'),
  signB: sign('B'),
  signAsMediator: officer(({ context: { agreement } }) =>
    agreement === null ? null : { type: 'SIGN', payload: { version: agreement.version } },
  ),
  giveCounsel: officer(() => ({ type: 'GIVE_COUNSEL', payload: { text: WORDS.counsel } })),
};
