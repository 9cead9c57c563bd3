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

/** Numbers of the house (domain.md §4.8, §6); P = our proposal. */
export const OPINION_SETTINGS = {
  assigning: number(3, 'day', [1, 10], ['指派法律顾问', 'assigning counsel'], '法律援助法 Art 43'),
  conflictCheck: number(1, 'workday', [1, 3], ['利益冲突声明', 'declaring conflicts'], 'domain.md §4.8'),
  consult: number(2, 'workday', [1, 5], ['口头咨询', 'oral advice'], 'domain.md §4.8 (P)'),
  review: number(5, 'workday', [2, 10], ['文件审查', 'review of a paper'], 'domain.md §4.8 (P)'),
  opinion: number(7, 'workday', [3, 20], ['法律意见书', 'written opinion'], 'domain.md §4.8 (P)'),
  urgent: number(3, 'workday', [1, 5], ['紧急', 'urgent'], 'domain.md §4.8 (P)'),
  information: number(
    10,
    'workday',
    [3, 20],
    ['等待补充情况', 'waiting for information'],
    'domain.md E6 (P)',
  ),
  peerReview: number(3, 'workday', [1, 5], ['复核', 'the second look'], 'domain.md §4.8'),
  peerFirms: number(
    3,
    'count',
    [1, 20],
    ['超过此企业数须复核', 'more firms than this are looked at twice'],
    'domain.md §4.8',
  ),
  revision: number(
    2,
    'workday',
    [1, 5],
    ['按复核意见修改', 'revision after the remarks'],
    'domain.md §4.8 (P)',
  ),
  clarifications: number(2, 'count', [1, 5], ['请求说明次数', 'clarifications at most'], 'domain.md §4.8'),
  clarification: number(
    2,
    'workday',
    [1, 5],
    ['答复说明', 'answering a clarification'],
    'domain.md §4.8 (P)',
  ),
  use: number(20, 'workday', [5, 60], ['决定采纳与否', 'following or deviating'], 'domain.md §4.8 (P)'),
  retention: number(
    10,
    'year',
    [1, 30],
    ['结案后个人信息保存', 'personal data is kept after the end'],
    'domain.md §4.12 (P)',
  ),
} as const satisfies Readonly<Record<string, SettingRule>>;

export type OpinionSetting = keyof typeof OPINION_SETTINGS;

/** The number in force; the house default where the association has not set its own. */
export function settingOf(settings: Settings, key: OpinionSetting): number {
  return settings[key] ?? OPINION_SETTINGS[key].value;
}
