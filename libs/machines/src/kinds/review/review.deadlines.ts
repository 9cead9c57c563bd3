import { startOfDay } from '#kernel/calendar/civil-date.js';
import type { Budget } from '#kernel/calendar/budget.js';
import { text } from '#kernel/text.js';
import type { DeadlineRule } from '../../contract/deadline-rule.js';
import type { Settings } from '../../contract/kind-event.js';
import type { ReviewContext } from './review.context.js';
import type { ReviewState } from './review.machine.js';
import { REVIEW_SETTINGS, type ReviewSetting, settingOf } from './review.settings.js';

type Rule = DeadlineRule<ReviewContext>;

/** The settings say how long and in what unit. */
function budgetOf(key: ReviewSetting, settings: Settings): Budget {
  const { unit } = REVIEW_SETTINGS[key];
  if (unit !== 'workday' && unit !== 'day') throw new TypeError(`${key} is no length of time`);
  return { amount: settingOf(settings, key), unit };
}

const SAME_DAY = (): Budget => ({ amount: 0, unit: 'day' });

const deadline = (
  name: string,
  [zh, en]: readonly [string, string],
  states: readonly ReviewState[],
  length: ReviewSetting | Rule['budget'],
  [zhSource, enSource]: readonly [string, string],
  more: Partial<Rule> = {},
): Rule => ({
  name,
  label: text(zh, en),
  in: states,
  budget: typeof length === 'string' ? (_context, settings) => budgetOf(length, settings) : length,
  onPassed: `${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}_DEADLINE_PASSED`,
  source: text(zhSource, enSource),
  ...more,
});

const house: readonly [string, string] = ['本会规则（§4.5）', 'house rule (§4.5)'];
const isGeneralMeeting = ({ body }: ReviewContext) => body === 'generalMeeting';
/** The agreed day as an instant, so that days are counted from it and back from it. */
const meetingDay = ({ meetingOn }: ReviewContext) =>
  meetingOn === null ? null : startOfDay(meetingOn).toISOString();

/** Column "deadline" of domain.md §4.5. */
export const REVIEW_DEADLINES: readonly Rule[] = [
  deadline('admission', ['列入议程', 'admission to the agenda'], ['proposed'], 'admission', house),
  deadline('packet', ['发出会议材料', 'sending the packet'], ['agenda'], 'packet', house, {
    countsFrom: ({ seatedAt }) => seatedAt,
  }),
  // So long the papers must have been out before anybody may open the meeting, whatever the day that was set.
  deadline(
    'notice',
    ['会议通知期', 'notice of the meeting'],
    ['recusal', 'convened'],
    (context, settings) => budgetOf(isGeneralMeeting(context) ? 'noticeMeeting' : 'notice', settings),
    ['中评第16条（参照）；章程第15条', '中评 Art 16 (analog); 章程 Art 15'],
    { when: ({ noticeRun }) => !noticeRun, countsFrom: ({ packetAt }) => packetAt },
  ),
  deadline(
    'declaration',
    ['回避申报', 'declaring ties'],
    ['recusal'],
    (_context, settings) => ({ amount: -settingOf(settings, 'declaration'), unit: 'workday' }),
    house,
    {
      countsFrom: meetingDay,
      rungs: [
        {
          name: 'remind',
          at: (settings) => ({ workdaysAfterDue: -settingOf(settings, 'reminder') }),
        },
      ],
    },
  ),
  deadline('meeting', ['会议当日', 'day of the meeting'], ['convened'], SAME_DAY, house, {
    countsFrom: meetingDay,
  }),
  deadline(
    'sitting',
    ['召开会议', 'holding the meeting'],
    ['agenda', 'recusal', 'convened', 'adjourned'],
    ({ body }, settings) => budgetOf(body === 'supervisoryCommittee' ? 'sitting' : 'sittingUpper', settings),
    house,
    { countsFrom: ({ seatedAt }) => seatedAt },
  ),
  deadline('newDay', ['另定会期', 'setting a new day'], ['adjourned'], 'newDay', house),
  deadline('deliberation', ['当日审议', 'deliberation, same day'], ['deliberation'], SAME_DAY, house),
  deadline(
    'ballot',
    ['表决', 'vote'],
    ['voting'],
    ({ motion }, settings) =>
      motion?.mode === 'written'
        ? budgetOf('written', settings)
        : { amount: settingOf(settings, 'liveMinutes') / 60, unit: 'hour' },
    house,
  ),
  deadline('tie', ['重新表决', 're-vote, same day'], ['tied'], SAME_DAY, house),
  deadline('minutes', ['签署会议记录', 'signing the minutes'], ['resolved'], 'minutes', house, {
    when: ({ minutesLapsed }) => !minutesLapsed,
  }),
  deadline(
    'confirmation',
    ['委员确认会议记录', 'members confirming the minutes'],
    ['resolved'],
    'confirmation',
    house,
    { when: ({ minutesLapsed }) => minutesLapsed },
  ),
  deadline('takeUp', ['上级机构列入议程', 'taking up by the upper body'], ['escalated'], 'takeUp', house),
];
