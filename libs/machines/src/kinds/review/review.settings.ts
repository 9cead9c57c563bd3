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

/** A share is two numbers, since thirds are no whole per cent. */
const share = (
  [numerator, denominator]: readonly [number, number],
  name: string,
  [zh, en]: readonly [string, string],
  source: string,
) => ({
  [`${name}Num`]: number(numerator, 'count', [1, 100], [`${zh}（分子）`, `${en} (numerator)`], source),
  [`${name}Den`]: number(denominator, 'count', [1, 100], [`${zh}（分母）`, `${en} (denominator)`], source),
});

const SHARES = {
  ...share(
    [2, 3],
    'committeeQuorum',
    ['监督委员会到会比例', 'committee: share present'],
    'domain.md §4.5 C1',
  ),
  ...share(
    [2, 3],
    'councilQuorum',
    ['理事会、常务理事会到会比例', 'councils: share present'],
    '章程 Art 19, 22',
  ),
  ...share([2, 3], 'meetingQuorum', ['会员大会到会比例', 'general meeting: share present'], '章程 Art 15'),
  ...share(
    [1, 2],
    'committeeSimple',
    ['监督委员会一般事项须超过', 'committee, ordinary matters: more than'],
    'domain.md §4.5 C2',
  ),
  ...share(
    [2, 3],
    'committeeGrave',
    ['监督委员会重大事项至少', 'committee, grave matters: at least'],
    'domain.md §4.5 C2',
  ),
  ...share([2, 3], 'councilMajority', ['理事会、常务理事会至少', 'councils: at least'], '章程 Art 19, 22'),
  ...share([1, 2], 'meetingSimple', ['会员大会须超过', 'general meeting: more than'], '章程 Art 15'),
  ...share(
    [2, 3],
    'meetingBylaws',
    ['会员大会章程事项至少', 'general meeting, bylaws: at least'],
    '章程 Art 15',
  ),
  ...share(
    [1, 3],
    'routeMembers',
    ['提交会员大会：超过会员总数的', 'to the general meeting: more than this share of members'],
    'domain.md §4.5 C3',
  ),
} as Readonly<Record<ShareKey, SettingRule>>;

type ShareKey = `${ShareName}${'Num' | 'Den'}`;
export type ShareName =
  | 'committeeQuorum'
  | 'councilQuorum'
  | 'meetingQuorum'
  | 'committeeSimple'
  | 'committeeGrave'
  | 'councilMajority'
  | 'meetingSimple'
  | 'meetingBylaws'
  | 'routeMembers';

/** Numbers of the house (domain.md §4.5). P = our proposal. */
export const REVIEW_SETTINGS = {
  ...SHARES,
  quorumFloor: number(3, 'count', [1, 15], ['最少到会席位', 'fewest seats that may decide'], 'ABA Rule 3'),
  seconders: number(
    3,
    'count',
    [2, 10],
    ['委员联名提请人数', 'members who may propose together'],
    'domain.md §4.5',
  ),
  routeFirms: number(
    3,
    'count',
    [2, 50],
    ['提交常务理事会：涉及企业数', 'to the standing council: firms'],
    'domain.md §4.5 C3 (P)',
  ),
  routeManyFirms: number(
    10,
    'count',
    [3, 200],
    ['提交理事会：涉及企业数', 'to the council: firms'],
    'domain.md §4.5 C3 (P)',
  ),
  routeHouseholds: number(
    100,
    'count',
    [10, 10_000],
    ['提交常务理事会：涉及户数', 'to the standing council: households'],
    'domain.md §4.5 C3 (P)',
  ),
  repeatMonths: number(
    12,
    'count',
    [3, 36],
    ['重复警示的月数', 'months in which a second warning counts'],
    'domain.md §4.5 C3',
  ),
  tieMonths: number(
    24,
    'count',
    [6, 60],
    ['已结束的利害关系仍须回避的月数', 'months for which an ended tie still counts'],
    'domain.md §4.4 W2',
  ),
  admission: number(3, 'workday', [1, 10], ['决定是否列入议程', 'admitting to the agenda'], 'domain.md §4.5'),
  packet: number(10, 'workday', [2, 15], ['发出会议材料', 'sending the packet'], 'domain.md §4.5 (P)'),
  notice: number(5, 'workday', [3, 15], ['会议通知', 'notice of the meeting'], '中评 Art 16 (analog)'),
  noticeMeeting: number(10, 'day', [7, 60], ['会员大会通知', 'notice of the general meeting'], '章程 Art 15'),
  declaration: number(
    2,
    'workday',
    [1, 5],
    ['会前申报回避', 'declaring ties before the meeting'],
    'domain.md §4.5',
  ),
  reminder: number(
    1,
    'workday',
    [1, 4],
    ['申报截止前提醒', 'reminder before declarations close'],
    'domain.md §4.5 (P)',
  ),
  sitting: number(
    20,
    'workday',
    [10, 60],
    ['列入议程后召开会议', 'holding the meeting after admission'],
    'domain.md §4.5',
  ),
  sittingUpper: number(
    30,
    'workday',
    [10, 120],
    ['上级机构召开会议', 'an upper body holding its meeting'],
    'domain.md §4.5',
  ),
  takeUp: number(
    30,
    'workday',
    [5, 120],
    ['上级机构列入议程', 'an upper body taking the matter up'],
    'domain.md §4.5',
  ),
  adjournments: number(
    2,
    'count',
    [0, 5],
    ['未达法定人数可延期次数', 'adjournments for want of a quorum'],
    'domain.md §4.5',
  ),
  newDay: number(3, 'workday', [1, 10], ['另定会期', 'setting a new day'], 'domain.md §4.5 (P)'),
  hearingMinutes: number(
    15,
    'count',
    [5, 120],
    ['企业陈述分钟数', 'minutes for the firm to be heard'],
    'domain.md §4.5',
  ),
  liveMinutes: number(30, 'count', [5, 240], ['现场表决分钟数', 'minutes of a live vote'], 'domain.md §4.5'),
  written: number(3, 'workday', [1, 10], ['书面表决', 'written vote'], 'domain.md §4.5'),
  revotes: number(1, 'count', [0, 3], ['票数相等可重新表决次数', 're-votes after a tie'], 'domain.md §4.5'),
  minutes: number(3, 'workday', [1, 10], ['签署会议记录', 'signing the minutes'], 'domain.md §4.5'),
  confirmation: number(
    3,
    'workday',
    [1, 10],
    ['委员确认会议记录', 'members confirming the minutes'],
    'domain.md §4.5',
  ),
  receiptLength: number(
    16,
    'count',
    [8, 64],
    ['核对码最少字符', 'fewest characters of a ballot receipt'],
    'domain.md §4.5 (P)',
  ),
  retention: number(
    10,
    'year',
    [1, 30],
    ['结案后个人信息保存', 'personal data is kept after the end'],
    'domain.md §4.12 (P)',
  ),
} as const satisfies Readonly<Record<string, SettingRule>>;

export type ReviewSetting = keyof typeof REVIEW_SETTINGS;

/** The number in force; the house default where the association has not set its own. */
export function settingOf(settings: Settings, key: ReviewSetting): number {
  return settings[key] ?? REVIEW_SETTINGS[key].value;
}

/** A share in force, as numerator and denominator. */
export function shareOf(settings: Settings, name: ShareName): readonly [number, number] {
  return [settingOf(settings, `${name}Num`), settingOf(settings, `${name}Den`)];
}
