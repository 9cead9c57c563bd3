import { text } from '#kernel/text.js';
import type { Settings } from '../../contract/kind-event.js';
import type { SettingRule } from '../../contract/setting-rule.js';

const number = (
  value: number,
  unit: SettingRule['unit'],
  [min, max]: readonly [number, number],
  [zh, en]: readonly [string, string],
  source: string,
): SettingRule => ({ value, unit, min, max, label: text(zh, en), source });

/** Numbers of the house (domain.md §4.2, §6). Article keys are those of domain.md §0; P = our proposal. */
export const MEDIATION_SETTINGS = {
  screening: number(3, 'workday', [1, 7], ['审查申请', 'examining the request'], '在调 Art 12'),
  contact: number(3, 'workday', [1, 7], ['联系对方', 'contacting the other side'], '在调 Art 15'),
  consent: number(5, 'workday', [2, 10], ['答复是否同意', 'answering whether to mediate'], 'domain.md §4.2'),
  calls: number(
    2,
    'count',
    [1, 5],
    ['视为联系不上前的电话', 'calls before silence counts'],
    'domain.md §4.2',
  ),
  roster: number(1, 'workday', [1, 3], ['提出候选名单', 'proposing candidates'], 'domain.md §4.2 (P)'),
  choice: number(2, 'workday', [1, 5], ['双方选定调解员', 'choosing a mediator together'], '在调 Art 10'),
  naming: number(3, 'workday', [1, 5], ['秘书处指定调解员', 'naming a mediator'], '在调 Art 10'),
  strikes: number(
    3,
    'count',
    [1, 8],
    ['每方可划去的人数', 'candidates a side may strike'],
    'domain.md §4.2 (P)',
  ),
  tieYears: number(
    3,
    'year',
    [1, 10],
    ['既往关系的年限', 'years for which a tie counts'],
    'domain.md §4.2 M2 (P)',
  ),
  disclosure: number(1, 'workday', [1, 3], ['披露声明', 'disclosure'], 'domain.md §4.2'),
  firstSession: number(7, 'workday', [2, 15], ['首次会面', 'first session'], 'domain.md §4.2 (P)'),
  reschedules: number(2, 'count', [0, 5], ['改期次数', 'postponements'], 'domain.md §4.2'),
  talks: number(30, 'day', [15, 60], ['调解期限', 'mediation'], '在调 Art 24; 深多 Art 25; 甬调 Art 27'),
  cap: number(45, 'workday', [30, 60], ['调解最长期限', 'mediation at most'], '市监 Art 21'),
  goOn: number(
    30,
    'day',
    [10, 60],
    ['经同意继续的期限', 'going on by consent'],
    '特邀 Art 27; domain.md §4.2 (P)',
  ),
  appraisalCheck: number(
    20,
    'workday',
    [5, 40],
    ['询问鉴定进度', 'asking after the appraisal'],
    '市监 Art 20',
  ),
  signing: number(3, 'workday', [1, 7], ['签署协议', 'signing'], 'domain.md §4.2'),
  delivery: number(3, 'workday', [1, 7], ['盖章并送达协议', 'sealing and handing over'], '人调 Art 29 (P)'),
  courtFiling: number(30, 'day', [15, 30], ['共同申请司法确认', 'joint court confirmation'], '人调 Art 33'),
  courtReminder1: number(
    20,
    'day',
    [1, 29],
    ['司法确认第一次提醒', 'first reminder of the court'],
    '人调 Art 33; P',
  ),
  courtReminder2: number(
    25,
    'day',
    [1, 29],
    ['司法确认第二次提醒', 'second reminder of the court'],
    '人调 Art 33; P',
  ),
  courtReminder3: number(
    29,
    'day',
    [1, 29],
    ['司法确认最后提醒', 'last reminder of the court'],
    '人调 Art 33; P',
  ),
  performanceCheck: number(
    3,
    'workday',
    [1, 10],
    ['到期后核实履行', 'check after a due day'],
    'domain.md §4.2 (P)',
  ),
  breach: number(10, 'workday', [3, 30], ['推定未履行', 'non-performance presumed after'], 'domain.md §4.2'),
  breachAction: number(5, 'workday', [1, 10], ['处理未履行', 'acting on non-performance'], 'domain.md §4.2'),
  fileClosing: number(3, 'workday', [1, 10], ['归档', 'filing'], '人调 Art 27 (P)'),
  terminationNotice: number(7, 'workday', [1, 7], ['告知调解终止', 'notice of the end'], '市监 Art 21'),
  rungUrge: number(1, 'workday', [1, 5], ['超期后发催办通知', 'urging notice after'], '局12345'),
  rungSupervise: number(
    5,
    'workday',
    [2, 10],
    ['超期后发督办单', 'supervision slip after'],
    '局12345; domain.md §4.0',
  ),
  retention: number(
    5,
    'year',
    [1, 15],
    ['调解案卷个人信息保存', 'personal data of the file is kept'],
    'domain.md §4.12 (P)',
  ),
  retentionAgreement: number(
    10,
    'year',
    [5, 30],
    ['调解协议案卷个人信息保存', 'personal data of a file with an agreement is kept'],
    'domain.md §4.12 (P)',
  ),
} as const satisfies Readonly<Record<string, SettingRule>>;

export type MediationSetting = keyof typeof MEDIATION_SETTINGS;

/** The number in force; the house default where the association has not set its own. */
export function settingOf(settings: Settings, key: MediationSetting): number {
  return settings[key] ?? MEDIATION_SETTINGS[key].value;
}
