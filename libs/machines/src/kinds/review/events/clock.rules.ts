import { text } from '#kernel/text.js';
import { type EventRule, NoPayload } from '../../../contract/event-rule.js';
import { Line } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import type { ReviewContext } from '../review.context.js';
import { CLOCK, rule } from './rule.js';

/** Raised by the engine for a rung of a ladder. */
export class RungReached {
  @Line(40)
  @Label('期限', 'Deadline')
  deadline: string;

  @Line(40)
  @Label('级别', 'Rung')
  rung: string;
}

/** Raised by the engine at the due instant; never by a person. */
const passed = (zh: string, en: string): EventRule<ReviewContext, NoPayload> =>
  rule(NoPayload, {
    label: text(`${zh}期限届满`, `${en}: time is up`),
    by: ['system'],
    sight: CLOCK,
    samples: [{}],
  });

export const CLOCK_RULES = {
  ADMISSION_DEADLINE_PASSED: passed('列入议程', 'admission'),
  PACKET_DEADLINE_PASSED: passed('发出材料', 'sending the packet'),
  NOTICE_DEADLINE_PASSED: passed('会议通知', 'notice of the meeting'),
  DECLARATION_DEADLINE_PASSED: passed('回避申报', 'declaring ties'),
  MEETING_DEADLINE_PASSED: passed('会议当日', 'day of the meeting'),
  SITTING_DEADLINE_PASSED: passed('召开会议', 'holding the meeting'),
  NEW_DAY_DEADLINE_PASSED: passed('另定会期', 'setting a new day'),
  DELIBERATION_DEADLINE_PASSED: passed('审议当日', 'day of the deliberation'),
  BALLOT_DEADLINE_PASSED: passed('表决', 'vote'),
  TIE_DEADLINE_PASSED: passed('重新表决', 're-vote'),
  MINUTES_DEADLINE_PASSED: passed('签署会议记录', 'signing the minutes'),
  CONFIRMATION_DEADLINE_PASSED: passed('确认会议记录', 'confirming the minutes'),
  TAKE_UP_DEADLINE_PASSED: passed('上级机构列入议程', 'taking up by the upper body'),
  DEADLINE_RUNG_REACHED: rule(RungReached, {
    label: text('期限提醒', 'a deadline draws near'),
    by: ['system'],
    sight: CLOCK,
    samples: [
      { deadline: 'declaration', rung: 'remind' },
      { deadline: 'declaration', rung: 'other' },
    ],
  }),
};
