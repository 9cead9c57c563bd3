import { type Text, text } from '#kernel/text.js';
import type { CaseRole } from '../../contract/case-role.js';
import type { OutlineItem } from '../../contract/outline.js';
import { DIRECTIONS } from '../../vocabulary/directions.js';
import type { MajorityRule } from './review.arithmetic.js';
import { canDecide } from './review.can-decide.js';
import { DESKS, LEVELS, OUTCOMES, rankOf, WHYS } from './review.codes.js';
import type { ReviewContext, Result } from './review.context.js';
import { reasonText } from './review.route.js';
import {
  chairOf,
  eligibleSeats,
  electorate,
  highestLevel,
  isSecret,
  majorityAt,
  SEATS,
} from './review.seats.js';

/** Those who prepare and hold the meeting; parties read the route and the result only. */
const WITHIN: readonly CaseRole[] = [...SEATS, 'clerk', 'secretaryGeneral', 'counsel'];
const BEFORE_THE_VOTE = ['agenda', 'recusal', 'convened', 'adjourned', 'deliberation', 'voting', 'tied'];

/** Computed lines: where the matter goes and why, whether the body can decide, how the vote stands, the result. */
export function reviewOutline(context: ReviewContext, state: string): readonly OutlineItem[] {
  return [
    ...routeLines(context),
    ...(BEFORE_THE_VOTE.includes(state) ? meetingLines(context) : []),
    ...(state === 'voting' ? [progress(context)] : []),
    ...context.proposals.map((result) => resultLine('proposal', result)),
    ...(context.result ? resultLines(context, context.result) : []),
  ];
}

const line = (
  name: string,
  [zh, en]: readonly [string, string],
  value: Text,
  more: Partial<OutlineItem> = {},
) => ({ name, label: text(zh, en), value, ...more }) satisfies OutlineItem;

function routeLines({ route, body, why }: ReviewContext): readonly OutlineItem[] {
  if (!route) return [];
  return [
    line('decider', ['决定机构', 'decided by'], DESKS[route.desk]),
    ...route.reasons.map((reason) =>
      line(
        'routeReason',
        ['理由', 'because'],
        text(
          `${DESKS[reason.desk].zh}：${reasonText(reason).zh}`,
          `${DESKS[reason.desk].en}: ${reasonText(reason).en}`,
        ),
        { group: 'route' },
      ),
    ),
    line('body', ['现审议机构', 'now before'], DESKS[body]),
    ...(why ? [line('why', ['移交原因', 'why it is here'], WHYS[why])] : []),
  ];
}

function meetingLines(context: ReviewContext): readonly OutlineItem[] {
  const { missing, says } = canDecide(context);
  const left = eligibleSeats(context).length;
  const recused = context.seats.length - left;
  const level = highestLevel(context);
  const chair = chairOf(context);
  return [
    line('quorum', ['法定人数', 'quorum'], says, {
      tone: missing === 0 ? 'success' : 'warning',
      for: WITHIN,
    }),
    line(
      'seats',
      ['席位', 'seats'],
      text(`应到 ${left} 席，回避 ${recused} 席`, `${left} seats, ${recused} recused`),
      {
        for: WITHIN,
      },
    ),
    line('majority', ['须赞成', 'needed'], majorityText(majorityAt(context, level)), { for: WITHIN }),
    line(
      'secrecy',
      ['表决方式', 'ballot'],
      isSecret(context) ? text('无记名', 'secret') : text('记名，仅公布票数', 'open, published as a count'),
      {
        for: WITHIN,
      },
    ),
    ...(chair && !chair.chair
      ? [
          line(
            'acting',
            ['主持', 'in the chair'],
            text(
              '主任回避或缺席，由下一席位主持',
              'the chair stepped back or is absent; the next seat presides',
            ),
            { for: WITHIN },
          ),
        ]
      : []),
    ...(context.meetingOn
      ? [line('meetingOn', ['会议日期', 'day of the meeting'], text(context.meetingOn, context.meetingOn))]
      : []),
    ...(level ? [line('highestLevel', ['最高级别', 'heaviest level'], LEVELS[level])] : []),
  ];
}

/** While the vote runs nobody sees how it stands, only how many have voted. */
function progress(context: ReviewContext): OutlineItem {
  const voted = context.ballot?.voted.length ?? 0;
  const of = electorate(context).length;
  return line('progress', ['已投票', 'voted'], text(`${of} 人中 ${voted} 人`, `${voted} of ${of}`), {
    for: WITHIN,
  });
}

function resultLines({ motion }: ReviewContext, result: Result): readonly OutlineItem[] {
  const direction = result.outcome === 'adopted' ? motion?.direction : null;
  return [
    resultLine('result', result),
    ...(direction
      ? [line('direction', ['处理方向', 'direction'], DIRECTIONS[direction as keyof typeof DIRECTIONS])]
      : []),
    ...(result.byTie && rankOf(result.level) > 0
      ? [
          line(
            'byTie',
            ['说明', 'note'],
            text('两次票数相等，按较轻级别', 'tied again: the next lower level stands'),
          ),
        ]
      : []),
    ...(result.listHash
      ? [
          line(
            'listHash',
            ['表决票清单 SHA-256', 'list of ballots, SHA-256'],
            text(result.listHash, result.listHash),
          ),
        ]
      : []),
  ];
}

function resultLine(name: string, result: Result): OutlineItem {
  const { outcome, level, body, present, inFavour, against, abstained, needed } = result;
  const of = level ? [`（${LEVELS[level].zh}）`, ` (${LEVELS[level].en})`] : ['', ''];
  return line(
    name,
    [`${DESKS[body].zh}${name === 'proposal' ? '提议' : '决议'}`, `${DESKS[body].en}, ${name}`],
    text(
      `${OUTCOMES[outcome].zh}${of[0]}：投票 ${present}，须赞成 ${needed}，赞成 ${inFavour}，反对 ${against}，弃权 ${abstained}`,
      `${OUTCOMES[outcome].en}${of[1]}: ${present} voted, ${needed} needed, ${inFavour} in favour, ${against} against, ${abstained} abstained`,
    ),
    { tone: outcome === 'adopted' ? 'success' : 'ended' },
  );
}

function majorityText({ numerator, denominator, reach }: MajorityRule): Text {
  const share = `${numerator}/${denominator}`;
  return reach === 'more'
    ? text(`超过投票人数的 ${share}`, `more than ${share} of those who vote`)
    : text(`投票人数的 ${share} 以上`, `at least ${share} of those who vote`);
}
