import { civilDateOf } from '#kernel/calendar/civil-date.js';
import { type Text, text } from '#kernel/text.js';
import type { CaseRole } from '../../contract/case-role.js';
import type { OutlineItem } from '../../contract/outline.js';
import * as codes from './mediation.codes.js';
import type { Clause, MediationContext, Offer, Three } from './mediation.context.js';
import { sideOfChannel } from './mediation.sides.js';

const IN_THE_ROOM: readonly CaseRole[] = [
  'complainant',
  'ownersCommittee',
  'firmHandler',
  'firmManager',
  'mediator',
];
const WITH_OFFICE: readonly CaseRole[] = [...IN_THE_ROOM, 'clerk', 'secretaryGeneral'];
const SIGNERS: Readonly<Record<codes.Side | 'M', Text>> = {
  ...codes.SIDES,
  M: text('调解员', 'the mediator'),
};

/** What a reader should know beyond the state. Everybody who may know the case learns its kind and outcome only. */
export function mediationOutline(context: MediationContext): readonly OutlineItem[] {
  return [
    item('form', ['当事人', 'Parties'], codes.FORMS[context.form]),
    item('mode', ['调解方式', 'Kind of mediation'], codes.MODES[context.mode]),
    ...outcome(context),
    ...progress(context),
    ...choices(context),
    ...context.offers.map(offerLine),
    ...agreementLines(context),
  ];
}

const item = (
  name: string,
  [zh, en]: readonly [string, string],
  value: Text,
  more: Partial<OutlineItem> = {},
): OutlineItem => ({ name, label: text(zh, en), value, ...more });

function outcome({ ending, signedAt, breach }: MediationContext): OutlineItem[] {
  if (ending !== null)
    return [item('outcome', ['结果', 'Outcome'], codes.ENDINGS[ending], { tone: 'warning' })];
  if (signedAt === null) return [];
  const value =
    breach === null ? text('达成协议', 'agreed') : text('达成协议，未履行', 'agreed, not performed');
  return [item('outcome', ['结果', 'Outcome'], value, { tone: breach === null ? 'success' : 'warning' })];
}

function progress(context: MediationContext): OutlineItem[] {
  const { acceptedAt, session, reschedules, sessionsHeld, signedAt } = context;
  return [
    ...(acceptedAt === null
      ? []
      : [
          item('acceptedOn', ['受理日期', 'Accepted on'], plain(civilDateOf(acceptedAt)), {
            for: WITH_OFFICE,
          }),
        ]),
    ...(session === null
      ? []
      : [
          item('session', ['会面', 'Session'], sessionWords(session.startsAt, codes.WAYS[session.way]), {
            for: WITH_OFFICE,
          }),
          item('sessionAgreed', ['已同意时间的', 'Time accepted by'], namesOf(session.accepted), {
            for: WITH_OFFICE,
          }),
          item('reschedules', ['已改期', 'Postponed'], text(`${reschedules} 次`, `${reschedules} time(s)`), {
            for: WITH_OFFICE,
          }),
        ]),
    ...(sessionsHeld === 0
      ? []
      : [
          item(
            'sessionsHeld',
            ['已会面', 'Sessions held'],
            text(`${sessionsHeld} 次`, String(sessionsHeld)),
            { for: WITH_OFFICE },
          ),
        ]),
    ...(signedAt === null || context.mode !== 'peopleMediation'
      ? []
      : [
          item('courtFiling', ['司法确认', 'Court confirmation'], codes.FILINGS[context.filing], {
            for: WITH_OFFICE,
          }),
        ]),
  ];
}

/** Each side sees its own strikes; the office sees both. */
function choices({ choices: made, candidates }: MediationContext): OutlineItem[] {
  if (candidates.length === 0) return [];
  return (['A', 'B'] as const).flatMap((side) => {
    const choice = made[side];
    if (choice === null) return [];
    const struck = choice.strike.length;
    const value = text(
      `${choice.pick === null ? '未选定' : '已选定一人'}，划去 ${struck} 人`,
      `${choice.pick === null ? 'nobody picked' : 'one picked'}, ${struck} struck`,
    );
    return [
      item(`choice${side}`, ['调解员选择', 'Choice of mediator'], value, {
        side,
        for: WITH_OFFICE,
        group: 'choices',
      }),
    ];
  });
}

/** The offers table: of those in the room, and a caucus only of its own side (M4). */
function offerLine({ number, by, channel, amount, status }: Offer): OutlineItem {
  const side = sideOfChannel(channel);
  const money = amount === null ? text('非金钱方案', 'not money') : plain(yuan(amount));
  const answer = codes.OFFER_STATUSES[status];
  return {
    name: `offer${number}`,
    label: text(
      `方案 ${number}（${SIGNERS[by].zh}，${codes.CHANNELS[channel].zh}）`,
      `Offer ${number} (${SIGNERS[by].en}, ${codes.CHANNELS[channel].en})`,
    ),
    value: text(`${money.zh} · ${answer.zh}`, `${money.en} · ${answer.en}`),
    group: 'offers',
    for: IN_THE_ROOM,
    ...(side === null ? {} : { side }),
  };
}

function agreementLines({ agreement, signedAt }: MediationContext): OutlineItem[] {
  if (agreement === null) return [];
  // A draft belongs to those who negotiate it; the agreement in force is watched by the office.
  const readers = signedAt === null ? IN_THE_ROOM : WITH_OFFICE;
  return [
    item('agreement', ['协议版本', 'Version of the agreement'], plain(String(agreement.version)), {
      for: readers,
    }),
    item('signatures', ['已签署', 'Signed by'], namesOf(agreement.signed), { for: readers }),
    ...agreement.clauses.map((clause, index) => clauseLine(clause, index + 1, readers)),
  ];
}

function clauseLine(clause: Clause, number: number, readers: readonly CaseRole[]): OutlineItem {
  const { by, dueOn, amount, status } = clause;
  const money = amount === null ? '' : ` · ${yuan(amount)}`;
  const how = codes.CLAUSE_STATUSES[status];
  return {
    name: `clause${number}`,
    label: text(`第 ${number} 条（${codes.SIDES[by].zh}）`, `Clause ${number} (${codes.SIDES[by].en})`),
    value: text(`${dueOn}${money} · ${how.zh}`, `${dueOn}${money} · ${how.en}`),
    group: 'clauses',
    for: readers,
    ...(status === 'breached' ? { tone: 'warning' as const } : {}),
  };
}

const plain = (value: string): Text => text(value, value);

function namesOf(three: Three): Text {
  const names = (['A', 'B', 'M'] as const).filter((voice) => three[voice]).map((voice) => SIGNERS[voice]);
  if (names.length === 0) return text('尚无', 'nobody yet');
  return text(names.map(({ zh }) => zh).join('、'), names.map(({ en }) => en).join(', '));
}

/** Fen as yuan, '¥1,200.00'. */
function yuan(fen: number): string {
  return `¥${(fen / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`;
}

/** The agreed instant as a clock in the office shows it, '2026-03-20 09:30'. */
function sessionWords(startsAt: string, way: Text): Text {
  const day = civilDateOf(startsAt);
  const hour = CLOCK.format(new Date(startsAt));
  return text(`${day} ${hour} · ${way.zh}`, `${day} ${hour} · ${way.en}`);
}
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
});
