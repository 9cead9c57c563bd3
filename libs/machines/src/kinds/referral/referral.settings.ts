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

/** Numbers of the house (domain.md §4.7, §6); P = our proposal. */
export const REFERRAL_SETTINGS = {
  urgentCall: number(2, 'hour', [1, 24], ['紧急电话告知', 'urgent call'], '人调 Art 25; 京标稿; P'),
  drafting: number(2, 'workday', [1, 10], ['拟函并审批', 'drafting and approval'], 'domain.md §4.7'),
  objecting: number(5, 'workday', [2, 10], ['部门提出异议', 'objection of the agency'], '信访 Art 22–23'),
  receipt: number(15, 'day', [5, 30], ['部门签收', 'receipt by the agency'], '信访 Art 22–23'),
  copySuperior: number(
    3,
    'workday',
    [1, 10],
    ['未签收后抄送上级', 'copy to the superior office after'],
    'domain.md §4.7 (P)',
  ),
  answer: number(60, 'day', [30, 90], ['部门答复', 'answer of the agency'], '信访 Art 34'),
  answerExtension: number(30, 'day', [0, 60], ['部门延长', 'extension of the agency'], '信访 Art 34'),
  secondAnswer: number(
    30,
    'day',
    [10, 60],
    ['二次催办后答复', 'answer after the second letter'],
    'domain.md §4.7 (P)',
  ),
  relaying: number(3, 'workday', [1, 10], ['转告答复', 'relaying the reply'], 'domain.md §4.7'),
  silence: number(5, 'workday', [2, 10], ['未答复后的决定', 'decision on the silence'], 'domain.md §4.7'),
  rungUrge: number(1, 'workday', [1, 5], ['超期后发催办通知', 'urging notice after'], '局12345'),
  rungHandOver: number(
    10,
    'workday',
    [3, 20],
    ['超期后报主任', 'handed to the chair after'],
    'domain.md §4.0 lights (P)',
  ),
  retention: number(
    3,
    'year',
    [1, 30],
    ['结案后个人信息保存', 'personal data is kept after the end'],
    '民法典 Art 188; domain.md §4.12 (P)',
  ),
} as const satisfies Readonly<Record<string, SettingRule>>;

export type ReferralSetting = keyof typeof REFERRAL_SETTINGS;

/** The number in force; the house default where the association has not set its own. */
export function settingOf(settings: Settings, key: ReferralSetting): number {
  return settings[key] ?? REFERRAL_SETTINGS[key].value;
}
