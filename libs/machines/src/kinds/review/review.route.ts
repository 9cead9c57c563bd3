import { type Text, fill, text } from '#kernel/text.js';
import type { BodyName } from '../../contract/bodies.js';
import type { Settings } from '../../contract/kind-event.js';
import { type Desk, deskRank, DESKS, type Level, MATTERS, type MatterName } from './review.codes.js';
import { settingOf } from './review.settings.js';

/** What the route depends on: nature (matter, level), kind of respondent, breadth. Facts, never a choice of a body. */
export interface RouteFacts {
  readonly matter: MatterName;
  /** The level in question now; may have come down from the one that was notified. */
  readonly level: Level | null;
  readonly firmsTouched: number;
  readonly households: number;
  readonly media: boolean;
  readonly secondInTwelveMonths: boolean;
  /** The respondent holds a seat in the council or the standing council. */
  readonly respondentOnCouncil: boolean;
  /** Member firms of the association; 0 when unknown. */
  readonly members: number;
}

export const ROUTE_REASONS = {
  nature: text('按事项性质由{desk}决定', 'by its nature it is for the {desk}'),
  firmObjects: text('企业提出异议', 'the firm objects'),
  secondInTwelveMonths: text('十二个月内第二次', 'the second within twelve months'),
  firms: text('涉及{count}家企业（达到{limit}家）', '{count} firms are touched ({limit} or more)'),
  media: text('媒体关注', 'reported in the media'),
  households: text('涉及{count}户（达到{limit}户）', '{count} households are touched ({limit} or more)'),
  respondentOnCouncil: text('被审议企业为理事或会长单位', 'the respondent has a seat in the council'),
  members: text(
    '涉及{count}家会员（超过会员总数的三分之一）',
    '{count} firms are touched, more than a third of the members',
  ),
} as const satisfies Readonly<Record<string, Text>>;
export type RouteReasonCode = keyof typeof ROUTE_REASONS;

export interface RouteReason {
  readonly code: RouteReasonCode;
  /** Where the matter stands after this reason. */
  readonly desk: Desk;
  readonly count: number | null;
  readonly limit: number | null;
}

export interface Route {
  readonly desk: Desk;
  /** The default first, then each thing that moved it up. */
  readonly reasons: readonly RouteReason[];
}

interface Mover {
  readonly code: RouteReasonCode;
  readonly count?: number;
  readonly limit?: number;
  readonly moves: boolean;
}

/**
 * C3: the body by 性质 × 种类 × 涉及面. A matter begins where its nature puts it; what moves it up belongs to the body
 * that would decide, so a broad matter may climb more than one step.
 */
export function routeOf(facts: RouteFacts, settings: Settings): Route {
  let { desk } = MATTERS[atLevel(facts)] as { desk: Desk };
  const reasons: RouteReason[] = [{ code: 'nature', desk, count: null, limit: null }];
  for (let above = NEXT[desk]; above; above = NEXT[desk]) {
    const moving = moversFrom(desk, facts, settings).filter(({ moves }) => moves);
    if (moving.length === 0) break;
    desk = above;
    for (const { code, count = null, limit = null } of moving) reasons.push({ code, desk, count, limit });
  }
  return { desk, reasons };
}

const NEXT: Readonly<Record<Desk, Desk | null>> = {
  secretaryGeneral: 'supervisoryCommittee',
  supervisoryCommittee: 'standingCouncil',
  standingCouncil: 'council',
  council: 'generalMeeting',
  generalMeeting: null,
};

function moversFrom(desk: Desk, facts: RouteFacts, settings: Settings): readonly Mover[] {
  const { firmsTouched, households, members, media, respondentOnCouncil } = facts;
  const firms = (key: 'routeFirms' | 'routeManyFirms'): Mover => {
    const limit = settingOf(settings, key);
    return { code: 'firms', count: firmsTouched, limit, moves: firmsTouched >= limit };
  };
  const limit = settingOf(settings, 'routeHouseholds');
  switch (desk) {
    case 'secretaryGeneral':
      return [
        { code: 'firmObjects', moves: facts.matter === 'warningL1Objection' },
        { code: 'secondInTwelveMonths', moves: facts.secondInTwelveMonths },
      ];
    case 'supervisoryCommittee':
      return [
        firms('routeFirms'),
        { code: 'media', moves: media },
        { code: 'households', count: households, limit, moves: households >= limit },
      ];
    case 'standingCouncil':
      return [{ code: 'respondentOnCouncil', moves: respondentOnCouncil }, firms('routeManyFirms')];
    case 'council':
      return [
        {
          code: 'members',
          count: firmsTouched,
          moves:
            members > 0 &&
            firmsTouched * settingOf(settings, 'routeMembersDen') >
              members * settingOf(settings, 'routeMembersNum'),
        },
      ];
    default:
      return [];
  }
}

/** A warning is routed by the level that is left of it. */
function atLevel({ matter, level }: RouteFacts): MatterName {
  if (level === null || MATTERS[matter].level === null) return matter;
  return ({ L1: 'warningL1Objection', L2: 'warningL2', L3: 'warningL3', L4: 'warningL4' } as const)[level];
}

/** The body that sits first: the committee prepares every judgement of a firm, other matters go where they are decided. */
export function firstBody(matter: MatterName, route: Route): BodyName {
  if (MATTERS[matter].judgement || route.desk === 'secretaryGeneral') return 'supervisoryCommittee';
  return route.desk;
}

/** True when this body may only propose, and the route leads higher. */
export function isAbove(desk: Desk, body: BodyName): boolean {
  return deskRank(desk) > deskRank(body);
}

/** A reason in words. */
export function reasonText({ code, desk, count, limit }: RouteReason): Text {
  return fill(ROUTE_REASONS[code], { desk: DESKS[desk], count, limit });
}

/** The whole route in one line: `default → body: reason; reason`. */
export function routeText({ desk, reasons }: Route): Text {
  const words = reasons.map(reasonText);
  return text(
    `${DESKS[desk].zh}（${words.map(({ zh }) => zh).join('；')}）`,
    `${DESKS[desk].en} (${words.map(({ en }) => en).join('; ')})`,
  );
}
