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

/** Numbers of the house (domain.md §4.6, §6); P = our proposal. */
export const RIGHTS_REQUEST_SETTINGS = {
  eligibility: number(5, 'workday', [1, 10], ['受理审查', 'examination'], '深多 Art 46; domain.md §6'),
  info: number(10, 'workday', [3, 30], ['补充资料', 'supplying information'], 'domain.md §4.0 E6'),
  assessment: number(10, 'workday', [3, 30], ['研判', 'assessment'], 'domain.md §4.6'),
  commonFirms: number(
    3,
    'count',
    [2, 20],
    ['共性问题企业数', 'firms that make a matter common'],
    'domain.md §4.6',
  ),
  planDrafting: number(5, 'workday', [1, 15], ['拟制方案', 'drafting the plan'], 'P'),
  plan: number(3, 'workday', [1, 10], ['审批方案', 'approving the plan'], 'domain.md §4.6'),
  planCouncil: number(
    30,
    'workday',
    [5, 60],
    ['常务理事会审议', 'decision of the standing council'],
    'domain.md §4.5',
  ),
  beginning: number(3, 'workday', [1, 10], ['开始实施', 'beginning to act'], 'domain.md §4.6 (P)'),
  progress: number(15, 'day', [5, 60], ['进展反馈', 'telling the member how it goes'], 'domain.md §4.6'),
  receipt: number(15, 'day', [5, 30], ['对方收悉', 'receipt by the third party'], '信访 Art 22'),
  chase: number(30, 'day', [16, 59], ['中期催办', 'chasing in between'], 'domain.md §4.6'),
  answer: number(60, 'day', [30, 120], ['对方答复', 'answer of the third party'], '信访 Art 34'),
  silence: number(5, 'workday', [1, 15], ['未答复的处理', 'deciding on silence'], 'domain.md §4.7'),
  mediation: number(45, 'workday', [10, 90], ['调解', 'mediation'], 'domain.md §6; 市监 Art 21'),
  policyStep: number(30, 'workday', [10, 90], ['政策反映推进', 'moving the submission on'], 'domain.md §4.5'),
  feedback: number(5, 'workday', [2, 15], ['会员反馈', 'feedback of the member'], 'domain.md §4.6'),
  overall: number(60, 'day', [30, 180], ['全程', 'the whole request'], 'domain.md §4.6'),
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
    ['超期后移交监督', 'handed over after'],
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

export type RightsRequestSetting = keyof typeof RIGHTS_REQUEST_SETTINGS;

/** The number in force; the house default where the association has not set its own. */
export function settingOf(settings: Settings, key: RightsRequestSetting): number {
  return settings[key] ?? RIGHTS_REQUEST_SETTINGS[key].value;
}
