import type { MediationContext } from '#machines/kinds/mediation/mediation.context.js';
import type { Side } from '#machines/kinds/mediation/mediation.codes.js';
import { ASSUMED } from '../../input/assumed.js';
import type { Stream } from '../../random.js';
import { atTheTable, type Deed, officer, partyTo, type TaskPlayers } from '../duty.js';
import type { Scene } from '../player.js';
import { WORDS } from './words.js';

type MediationScene = Scene<MediationContext>;

const { mediation } = ASSUMED;

/** What the office asks before it accepts (M1). */
function screen({ file }: MediationScene, draws: Stream): Deed {
  if (file.state === 'requested') return { type: 'BEGIN_SCREENING' };
  if (draws.chance(mediation.unfit))
    return { type: 'UNFIT', payload: { reason: 'notCivil', text: WORDS.unfit } };
  const isPeople = draws.chance(mediation.peopleMediation);
  return {
    type: 'FIT',
    payload: {
      civil: true,
      undecided: true,
      noCrimeRisk: true,
      capacity: 'full',
      mode: isPeople ? 'peopleMediation' : 'associationMediation',
      ...(isPeople ? { committeeReference: '珠人调备2026-01' } : {}),
      ...(draws.chance(mediation.elderly) ? { elderly: ['A'] } : {}),
    },
  };
}

/** A clerk who types for somebody outside the association says for whom, and how it was said. */
export const forSide = (side: Side, role: string): Readonly<Record<string, unknown>> =>
  role === 'clerk' ? { side, consentBy: 'phone' } : {};

const consent = (side: Side) =>
  partyTo<MediationContext>(mediation.silent[side], (_scene, draws, { role }) => ({
    type: draws.chance(mediation.consents[side]) ? 'AGREE_MEDIATION' : 'REFUSE_MEDIATION',
    payload: forSide(side, role),
  }));

/** Picks by reputation, so that both often want the same person. */
const choose = (side: Side) =>
  partyTo<MediationContext>(mediation.choosesNobody, ({ context, stream }, draws, { role }) => {
    const liked = stream('reputation').shuffled(context.candidates);
    const pick = draws.chance(mediation.sameChoice) ? liked[0] : draws.pick(context.candidates);
    return { type: 'CHOOSE_MEDIATOR', payload: { ...forSide(side, role), pick } };
  });

/** Free by the register, and not sent away before by anybody. */
function nameMediator({ context, impartial }: MediationScene, draws: Stream): Deed | null {
  const struck = [context.choices.A, context.choices.B].flatMap((choice) => choice?.strike ?? []);
  const out = [...context.excluded, ...struck];
  const mediatorId = impartial(['mediator'], 10, draws).find((id) => !out.includes(id));
  return mediatorId === undefined ? null : { type: 'NAME_MEDIATOR', payload: { mediatorId } };
}

/** Candidates need not be free, whoever is named does: the roster is what it is. */
function proposeCandidates({ context, holders }: MediationScene): Deed | null {
  const candidateIds = holders('mediator').filter((id) => !context.excluded.includes(id));
  return candidateIds.length < 2 ? null : { type: 'NAME_CANDIDATES', payload: { candidateIds } };
}

const WAIT_BETWEEN_CALLS = [600, 2_000] as const;

/** From the request to a mediator who is free. */
export const BEFORE_TASKS: TaskPlayers<MediationContext> = {
  screen: officer(screen),
  consentA: consent('A'),
  consentB: consent('B'),
  contact: atTheTable(WAIT_BETWEEN_CALLS, ({ context }, draws) => {
    const side = (['B', 'A'] as const).find((one) => !context.consents[one]);
    if (side === undefined) return null;
    const payload = { side, reached: draws.chance(ASSUMED.reached), text: WORDS.call };
    return { type: 'LOG_CALL', payload };
  }),
  proposeCandidates: officer(proposeCandidates),
  chooseMediatorA: choose('A'),
  chooseMediatorB: choose('B'),
  nameMediator: officer(nameMediator),
  disclose: officer(({ context, file, impartial }, draws) => {
    const isFree = impartial(['mediator'], 10, draws).includes(context.mediatorId ?? '');
    const isUneasy = draws.chance(mediation.stepsAside) && file.state === 'disclosure';
    return isFree && !isUneasy
      ? { type: 'DISCLOSE', payload: { text: WORDS.disclosed } }
      : { type: 'STEP_ASIDE', payload: { conflict: 'pastDispute', text: WORDS.stepAside } };
  }),
  tellRoutes: officer(({ openChildren }) =>
    openChildren > 0
      ? null
      : { type: 'TELL_ROUTES', payload: { routes: ['court', 'complaint'], text: WORDS.routes } },
  ),
};
