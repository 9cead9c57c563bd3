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

/** Numbers of the house (domain.md §4.3, §6); P = our proposal. */
export const RECTIFICATION_SETTINGS = {
  drafting: number(3, 'workday', [1, 10], ['拟制并审批', 'drafting and approval'], 'domain.md §4.3'),
  acknowledgement: number(1, 'workday', [1, 5], ['企业签收', 'receipt by the firm'], 'domain.md §4.3'),
  acknowledgementSafety: number(2, 'hour', [1, 24], ['企业签收（安全）', 'receipt, safety'], '晴隆; P'),
  deemed: number(3, 'workday', [1, 10], ['视为签收', 'deemed receipt'], 'domain.md §4.3'),
  deemedSafety: number(24, 'hour', [2, 72], ['视为签收（安全）', 'deemed receipt, safety'], 'P'),
  disputing: number(3, 'workday', [1, 10], ['提出异议', 'disputing'], 'domain.md §4.3'),
  disputeRuling: number(3, 'workday', [1, 10], ['答复异议', 'ruling on a dispute'], 'domain.md §4.3'),
  remedy: number(15, 'workday', [3, 60], ['整改', 'putting right'], 'domain.md §4.3, §6 (P)'),
  remedySafety: number(
    3,
    'workday',
    [1, 10],
    ['整改（安全）', 'putting right, safety'],
    'domain.md §4.3 (P)',
  ),
  remedyAtOnce: number(24, 'hour', [2, 72], ['立即整改', 'putting right at once'], 'domain.md §4.3 (P)'),
  remedyCertificates: number(
    30,
    'workday',
    [10, 90],
    ['整改（人员持证）', 'certificates of staff'],
    'domain.md §4.3 (P)',
  ),
  extension: number(10, 'workday', [1, 20], ['延期上限', 'extension at most'], 'domain.md §4.3'),
  extensionDecision: number(
    1,
    'workday',
    [1, 3],
    ['批复延期', 'deciding on an extension'],
    'domain.md §4.1 (P)',
  ),
  photos: number(
    1,
    'count',
    [0, 10],
    ['整改前后照片至少各', 'photographs before and after, each'],
    'domain.md §4.3',
  ),
  scheduling: number(1, 'workday', [1, 5], ['安排复查', 'arranging the inspection'], 'domain.md §4.3'),
  inspection: number(
    3,
    'workday',
    [1, 10],
    ['复查', 'inspection'],
    '消防监督检查 practice (dybbs8.com); domain.md §4.3',
  ),
  inspectors: number(2, 'count', [2, 5], ['复查人数至少', 'inspectors at least'], '罚法 Art 42 (analog); Z2'),
  contestMonths: number(
    24,
    'count',
    [6, 60],
    ['竞争关系回避月数', 'months in which a rivalry counts'],
    'domain.md §4.3 Z2, §4.4 W2 (P)',
  ),
  decision: number(2, 'workday', [1, 5], ['未通过后的决定', 'decision after a failure'], 'domain.md §4.3'),
  secondOrder: number(50, 'count', [10, 100], ['二次整改期限（%）', 'second period (%)'], 'domain.md §4.3'),
  firstLook: number(30, 'day', [7, 90], ['首次观察', 'first look'], 'domain.md §1.9 (P)'),
  secondLook: number(90, 'day', [31, 365], ['第二次观察', 'second look'], 'domain.md §1.9 (P)'),
  lookLog: number(3, 'workday', [1, 10], ['记录观察', 'logging the look'], 'domain.md §4.3 (P)'),
  rungUrge: number(1, 'workday', [1, 5], ['超期后发催办通知', 'urging notice after'], '局12345'),
  rungSupervise: number(
    5,
    'workday',
    [2, 10],
    ['超期后发督办单', 'supervision slip after'],
    '局12345; domain.md §4.0',
  ),
  rungHandOver: number(
    10,
    'workday',
    [3, 20],
    ['超期后视为未整改', 'counts as not done after'],
    'domain.md §4.0 lights (P)',
  ),
  retention: number(
    5,
    'year',
    [1, 30],
    ['结案后个人信息保存', 'personal data is kept after the end'],
    'domain.md §4.12 (P)',
  ),
} as const satisfies Readonly<Record<string, SettingRule>>;

export type RectificationSetting = keyof typeof RECTIFICATION_SETTINGS;

/** The number in force; the house default where the association has not set its own. */
export function settingOf(settings: Settings, key: RectificationSetting): number {
  return settings[key] ?? RECTIFICATION_SETTINGS[key].value;
}
