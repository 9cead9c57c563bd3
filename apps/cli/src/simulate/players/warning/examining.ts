import {
  isGrave,
  isLevel,
  LADDER_OF_LEVELS,
  rank,
} from '#machines/kinds/integrity-warning/integrity-warning.levels.js';
import { meetsStandard, restsOnAnonymousOnly } from '#machines/kinds/integrity-warning/evidence-standard.js';
import type { WarningContext } from '#machines/kinds/integrity-warning/integrity-warning.context.js';
import type { Level, Proposal } from '#machines/kinds/integrity-warning/integrity-warning.codes.js';
import { ASSUMED } from '../../input/assumed.js';
import type { Stream } from '../../random.js';
import { type Deed, officer, partyTo, type TaskPlayers } from '../duty.js';
import type { Scene } from '../player.js';
import { mayBeReminded, otherActs } from './others.js';
import { WORDS } from './words.js';

type WarningScene = Scene<WarningContext>;

const { warning } = ASSUMED;
/** Whoever investigates: delegates of firms that have nothing to do with it (W2). */
const INVESTIGATORS = ['delegate'] as const;
const PIECES = 3;

function assess({ context }: WarningScene, draws: Stream): Deed {
  if (context.firmMember !== true)
    return { type: 'DROP_CLUE', payload: { reason: 'notMember', text: WORDS.drop } };
  if (draws.chance(warning.dropped))
    return { type: 'DROP_CLUE', payload: { reason: 'notVerifiable', text: WORDS.drop } };
  const limbs = draws.chance(warning.priceLimb) ? [context.breach, 'lowPrice'] : [context.breach];
  return { type: 'ASSESS', payload: { limbs, text: WORDS.assess } };
}

function decideFiling(scene: WarningScene, draws: Stream): Deed {
  const { context } = scene;
  const isChair = context.takenOver === 'filing';
  if (context.limbs.lowPrice === 'open' && !isChair)
    return { type: 'STRIKE_LIMB', payload: { limb: 'lowPrice', text: WORDS.strike } };
  if (!isChair && mayBeReminded(scene) && draws.chance(warning.fastTrack))
    return {
      type: 'REMIND',
      payload: { undisputed: true, otherActs: otherActs(scene), text: WORDS.remind },
    };
  return draws.chance(warning.notFiled)
    ? { type: 'DO_NOT_FILE', payload: { reason: 'tooMinor', text: WORDS.notFiled } }
    : { type: 'FILE_CASE', payload: { otherActs: otherActs(scene), text: WORDS.file } };
}

function appoint({ context, file, impartial }: WarningScene, draws: Stream): Deed | null {
  const missing = 2 - context.investigators.length;
  const found = impartial(INVESTIGATORS, 2, draws);
  if (found.length < missing) return null;
  return context.investigators.length === 0 && file.state === 'filed'
    ? { type: 'APPOINT_INVESTIGATORS', payload: { userIds: found } }
    : { type: 'REPLACE_INVESTIGATOR', payload: { userId: found[0] } };
}

function defend({ context }: WarningScene, draws: Stream): Deed {
  const { defend: plead, waive, documents } = warning.defence;
  const way = draws.weighted([
    ['DEFEND', plead],
    ['WAIVE_DEFENCE', waive],
    ['REQUEST_DOCUMENTS', context.documentsAsked ? 0 : documents],
  ] as const);
  if (way === 'DEFEND') return { type: way, payload: { text: WORDS.defence } };
  return way === 'WAIVE_DEFENCE' ? { type: way } : { type: way, payload: { text: WORDS.documents } };
}

function investigate({ context }: WarningScene, draws: Stream): Deed | null {
  if (context.investigators.length < 2 || context.recusalAsked !== null) return null;
  if (draws.chance(warning.tie)) return { type: 'DECLARE_TIE', payload: { text: WORDS.tie } };
  if (context.evidence.length < PIECES) return evidence(draws);
  return context.defence === 'reopened' ? null : { type: 'CLOSE_INVESTIGATION', payload: {} };
}

function evidence(draws: Stream): Deed {
  const [weight, kind, text] = draws.weighted([
    [['independent', 'statement', WORDS.interview], 40],
    [['documentary', 'ownContract', WORDS.paper], 40],
    [['record', 'caseRecord', WORDS.evidence], 20],
  ] as const);
  return { type: 'RECORD_EVIDENCE', payload: { weight, kind, anonymous: false, text } };
}

/** The heaviest level up to the one in mind that the evidence carries. */
function provable({ context, settings }: WarningScene, wanted: Proposal): Proposal {
  if (!isLevel(wanted)) return wanted;
  const holds = (level: Level) =>
    rank(level) <= rank(wanted) &&
    meetsStandard(context, level, settings) &&
    !(isGrave(level) && restsOnAnonymousOnly(context));
  return LADDER_OF_LEVELS.findLast(holds) ?? 'none';
}

function report(scene: WarningScene, draws: Stream): Deed | null {
  const { context } = scene;
  if (context.investigators.length < 2 || context.recusalAsked !== null || context.defence === 'reopened')
    return null;
  const level = provable(scene, draws.weighted(warning.levels));
  return { type: 'SUBMIT_REPORT', payload: { level, clause: WORDS.clause, text: WORDS.report } };
}

function reviewLaw({ context }: WarningScene, draws: Stream): Deed {
  if (context.limbs.lowPrice === 'open')
    return { type: 'STRIKE_LIMB', payload: { limb: 'lowPrice', text: WORDS.strike } };
  return draws.chance(warning.returnedByCounsel)
    ? { type: 'RETURN_TO_INVESTIGATION', payload: { text: WORDS.returned } }
    : { type: 'CLEAR_LEGAL_REVIEW', payload: { text: WORDS.law } };
}

/** From the clue to the report that counsel lets through. */
export const EXAMINING_TASKS: TaskPlayers<WarningContext> = {
  assess: officer(assess),
  decideFiling: officer(decideFiling),
  tellInformer: officer(() => ({ type: 'LOG_INFORMER_TOLD' })),
  appointInvestigators: officer(appoint),
  notifyFirm: officer(() => ({ type: 'NOTIFY_FIRM', payload: { redacted: true } })),
  defend: partyTo(warning.defendsNot, defend),
  defendAfterAll: partyTo(warning.defendsNot, () => ({ type: 'DEFEND', payload: { text: WORDS.defence } })),
  provideDocuments: officer(() => ({ type: 'PROVIDE_DOCUMENTS', payload: { text: WORDS.provided } })),
  ruleOnRecusal: officer((_scene, draws) => ({
    type: 'RULE_ON_RECUSAL',
    payload: { granted: draws.chance(warning.recusalGranted), text: WORDS.ruling },
  })),
  ruleOnReopening: officer((_scene, draws) => ({
    type: 'RULE_ON_REOPENING',
    payload: { granted: draws.chance(warning.reopeningGranted), text: WORDS.ruling },
  })),
  investigate: officer(investigate),
  report: officer(report),
  takeOver: officer(({ context, file }) =>
    file.state === 'investigating' && !context.extended
      ? { type: 'EXTEND_INVESTIGATION', payload: { text: WORDS.extend } }
      : null,
  ),
  reviewLaw: officer(reviewLaw),
  assignCounsel: officer(({ context, holders }) => {
    const userId = holders('counsel').find((id) => id !== context.counselId);
    return userId === undefined ? null : { type: 'ASSIGN_COUNSEL', payload: { userId } };
  }),
};
