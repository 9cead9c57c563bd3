import { text, type Text } from '#kernel/text.js';
import type { CaseRole } from '../../contract/case-role.js';
import type { OutlineItem } from '../../contract/outline.js';
import { BODIES } from '../../contract/bodies.js';
import { FATES, HIDDEN, LEVELS, LIMBS, SOURCES, type Level, type Limb } from './integrity-warning.codes.js';
import type { WarningContext } from './integrity-warning.context.js';
import { isGrave, LADDER_OF_LEVELS, LEVEL_RULES, rank } from './integrity-warning.levels.js';
import { restsOnAnonymousOnly, standardOf } from './evidence-standard.js';

const OFFICE: readonly CaseRole[] = ['clerk', 'secretaryGeneral', 'committeeChair', 'counsel'];
const FILE: readonly CaseRole[] = [...OFFICE, 'investigator', 'committeeMember', 'council'];
const WITH_FIRM: readonly CaseRole[] = [...FILE, 'firmManager', 'firmHandler'];

const line = (name: string, label: Text, value: Text, more: Partial<OutlineItem> = {}): OutlineItem => ({
  name,
  label,
  value,
  ...more,
});

/** Computed lines for readers: nothing here was ticked by anybody. */
export function warningOutline(context: WarningContext, state: string): readonly OutlineItem[] {
  return [
    ...sourceOf(context),
    ...limbsOf(context),
    ...ladderOf(context),
    ...evidenceOf(context),
    ...bodyOf(context),
    ...publicityOf(context, state),
    ...repairOf(context),
  ];
}

/** Never for the firm: who reported it stays with the office. */
const sourceOf = ({ source }: WarningContext): OutlineItem[] => [
  line('source', text('线索来源', 'source'), SOURCES[source], {
    for: ['clerk', 'secretaryGeneral', 'committeeChair'],
  }),
];

const limbsOf = ({ limbs }: WarningContext): OutlineItem[] =>
  Object.entries(limbs).map(([limb, fate]) =>
    line(`limb.${limb}`, LIMBS[limb as Limb], FATES[fate], {
      group: 'limbs',
      tone: fate === 'open' ? 'active' : 'ended',
      for: WITH_FIRM,
    }),
  );

const mark = (level: Level, { level: decided, notified, report }: WarningContext): Text => {
  if (decided === level) return text('已决定', 'decided');
  if (notified === level) return text('已告知，不得更重', 'notified: no decision is heavier');
  if (report?.level === level) return text('建议', 'proposed');
  return text('—', '—');
};

const ladderOf = (context: WarningContext): OutlineItem[] =>
  LADDER_OF_LEVELS.map((level) =>
    line(
      `level.${level}`,
      text(`${level} ${LEVELS[level].zh}`, `${level} ${LEVELS[level].en}`),
      mark(level, context),
      {
        group: 'ladder',
        tone: context.level === level ? 'warning' : 'neutral',
        // What is only proposed is a draft: the firm hears of a level with the pre-notice.
        for: context.notified === null ? FILE : [...WITH_FIRM, 'observer'],
      },
    ),
  );

const evidenceOf = (context: WarningContext): OutlineItem[] =>
  (['L1', 'L2', 'L3'] as const).map((level) => {
    const { held, wanted } = standardOf(context, level, {});
    const enough = held >= wanted && (level !== 'L3' || !restsOnAnonymousOnly(context));
    return line(
      `evidence.${level}`,
      text(
        `${level}${level === 'L3' ? '以上' : ''}证据`,
        `evidence for ${level}${level === 'L3' ? ' and above' : ''}`,
      ),
      text(
        `${held}/${wanted}${enough ? '，已达到' : '，未达到'}`,
        `${held} of ${wanted}, ${enough ? 'enough' : 'not enough'}`,
      ),
      { group: 'evidence', tone: enough ? 'success' : 'waiting', for: FILE },
    );
  });

const deciderOf = ({ body }: WarningContext, level: Level): Text => {
  if (body === null) return LEVEL_RULES[level].decides;
  return body === 'secretaryGeneral' ? text('秘书长', 'the secretary-general') : BODIES[body].label;
};

function bodyOf(context: WarningContext): OutlineItem[] {
  const level = context.level ?? context.notified;
  if (level === null) return [];
  const decides = deciderOf(context, level);
  const { why } = LEVEL_RULES[level];
  return [
    line(
      'body',
      text('决定机构', 'who decides'),
      text(`${decides.zh}：${why.zh}`, `${decides.en}: ${why.en}`),
      {
        for: [...WITH_FIRM, 'observer'],
      },
    ),
  ];
}

/** Shown to nobody while an appeal stays it, an objection is overdue, or it was taken down. */
export function isShownNow({
  publishedOn,
  publicationOver,
  hidden,
  appeal,
  level,
  safety,
}: WarningContext): boolean {
  const stayed = appeal !== 'none' && isGrave(level) && !safety;
  return publishedOn !== null && !publicationOver && hidden === null && !stayed;
}

function publicityOf(context: WarningContext, state: string): OutlineItem[] {
  if (context.level === null || context.until === null || context.publicationOver) return [];
  const { until, level, objection, hidden, statement } = context;
  const shownTo = LEVEL_RULES[level].shownTo;
  return [
    line(
      'publicity',
      rank(level) > 1 ? text('公示', 'publicity') : text('记录', 'on record'),
      isShownNow(context) || level === 'L1'
        ? text(`至${until}，范围：${shownTo.zh}`, `until ${until}, to: ${shownTo.en}`)
        : text('暂停公示', 'not shown at present'),
      { tone: state === 'published' ? 'warning' : 'neutral' },
    ),
    ...(hidden === null ? [] : [line('hidden', text('撤下原因', 'taken down because'), HIDDEN[hidden])]),
    ...(objection === 'none'
      ? []
      : [
          line('objection', text('标注', 'mark'), text('有异议', 'objected to'), {
            tone: 'waiting' as const,
          }),
        ]),
    ...(statement
      ? [line('statement', text('企业声明', 'statement of the firm'), text('已附', 'added'))]
      : []),
  ];
}

const repairOf = ({ level, effectiveAt, publicationOver }: WarningContext): OutlineItem[] =>
  level === null || effectiveAt === null || publicationOver
    ? []
    : [
        line(
          'repairBy',
          text('修复决定', 'repair is decided by'),
          level === 'L4'
            ? text('常务理事会', 'the standing council')
            : isGrave(level)
              ? text('监督委员会主任', 'the chair of the supervisory committee')
              : text('秘书长', 'the secretary-general'),
          { for: WITH_FIRM },
        ),
      ];
