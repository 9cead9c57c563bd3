import { text } from '#kernel/text.js';
import type { CaseRole } from '../../../contract/case-role.js';
import { NoPayload } from '../../../contract/event-rule.js';
import { PARTIES, PARTIES_OR_CLERK } from './intake.rules.js';
import { rule } from './rule.js';
import { BySide, MaySay } from './said.js';
import { SAMPLE_ATTACHMENT, TYPED, TYPED_BY_PHONE, WORDS } from './samples.js';
import { OrderAppraisal, ProposeTime, RecordAppraisal, RecordAttendance, RecordMinutes } from './session.js';
import { PROCEDURE, TALKS } from './sight.js';

const ALL_THREE: readonly CaseRole[] = [...PARTIES, 'mediator', 'clerk'];
const AHEAD = '2026-03-20T09:30:00+08:00';
/** After the first session of such a search, which jumps by weeks. */
const NEXT = '2026-05-20T09:30:00+08:00';
/** Later than any moment that the search of the generated tests reaches in these states. */
const FAR = '2099-03-20T09:30:00+08:00';

/** When people meet, who came, what was written down, and the clock of the talks. */
export const SESSION_RULES = {
  PROPOSE_TIME: rule(ProposeTime, {
    label: text('提出会面时间', 'propose a time'),
    by: ALL_THREE,
    sight: PROCEDURE,
    samples: [
      { startsAt: AHEAD, way: 'onSite', place: '本会二楼调解室' },
      { startsAt: NEXT, way: 'phone' },
      { startsAt: FAR, way: 'video' },
    ],
  }),
  ACCEPT_TIME: rule(BySide, {
    label: text('同意会面时间', 'accept the time'),
    by: ALL_THREE,
    sight: PROCEDURE,
    samples: [{}, TYPED, TYPED_BY_PHONE],
  }),
  RESCHEDULE: rule(ProposeTime, {
    label: text('改期', 'postpone'),
    by: ALL_THREE,
    sight: PROCEDURE,
    samples: [
      { startsAt: FAR, way: 'onSite' },
      { startsAt: AHEAD, way: 'onSite' },
    ],
  }),
  START_SESSION: rule(NoPayload, {
    label: text('开始调解', 'begin the session'),
    by: ['mediator'],
    sight: PROCEDURE,
    samples: [{}],
  }),
  RECORD_ATTENDANCE: rule(RecordAttendance, {
    label: text('记录到场', 'record attendance'),
    by: ['mediator'],
    sight: PROCEDURE,
    samples: [{ present: ['A', 'B'] }],
  }),
  RECORD_MINUTES: rule(RecordMinutes, {
    label: text('记录笔录', 'write the minutes'),
    by: ['mediator'],
    sight: TALKS,
    privileged: true,
    samples: [{ ...WORDS, undisputed: '双方对费用数额无争议。' }],
  }),
  CONFIRM_MINUTES: rule(BySide, {
    label: text('确认笔录', 'confirm the minutes'),
    by: PARTIES_OR_CLERK,
    sight: TALKS,
    samples: [{}, TYPED, TYPED_BY_PHONE],
  }),
  AGREE_TO_GO_ON: rule(BySide, {
    label: text('书面同意继续调解', 'agree in writing to go on'),
    by: PARTIES_OR_CLERK,
    sight: PROCEDURE,
    samples: [{}, TYPED, { ...TYPED, attachmentIds: [SAMPLE_ATTACHMENT] }],
  }),
  ORDER_APPRAISAL: rule(OrderAppraisal, {
    label: text('委托鉴定', 'order an appraisal'),
    by: ['mediator'],
    sight: PROCEDURE,
    samples: [{ subject: 'accounts', ...WORDS }],
  }),
  RECORD_APPRAISAL: rule(RecordAppraisal, {
    label: text('收到鉴定结果', 'the appraisal arrived'),
    by: ['mediator', 'clerk'],
    sight: PROCEDURE,
    samples: [{ ...WORDS }],
  }),
  DROP_APPRAISAL: rule(MaySay, {
    label: text('放弃鉴定', 'do without the appraisal'),
    by: ['mediator'],
    sight: PROCEDURE,
    samples: [{}],
  }),
};
