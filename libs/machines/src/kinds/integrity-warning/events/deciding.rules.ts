import { text } from '#kernel/text.js';
import type { CaseRole } from '../../../contract/case-role.js';
import { NoPayload } from '../../../contract/event-rule.js';
import {
  Decide,
  IssueDecision,
  OpinionIssued,
  RectificationEnded,
  ReviewResolved,
  SetbackReported,
} from './decision.js';
import { earlierWarnings, firmAndChildren, namedPanel, rights } from './facts.js';
import { ReferToAgency } from './clue.js';
import { IssuePreNotice, LogService, LogServiceCall, ScheduleHearing } from './notice.js';
import { rule } from './rule.js';
import { EARLIER_CASE, PRICE_WORDS, WORDS } from './samples.js';
import { CLOCK, DECISION, FIRM_AND_OFFICE, INTERNAL } from './sight.js';
import { MaySay, pricePhrasesOf, Said, SaidWithPapers } from './words.js';

const OFFICE: readonly CaseRole[] = ['clerk', 'secretaryGeneral'];
const FIRM: readonly CaseRole[] = ['firmManager'];
const PANEL: readonly CaseRole[] = ['committeeMember', 'committeeChair'];
const COUNTED = { present: 5, inFavour: 4, against: 1 } as const;

/** Pre-notice, hearing, decision and service. */
export const DECIDING_RULES = {
  ISSUE_PRE_NOTICE: rule(IssuePreNotice, {
    label: text('发事先告知书', 'issue the pre-notice'),
    by: OFFICE,
    sight: FIRM_AND_OFFICE,
    facts: (...ask) => [...earlierWarnings(...ask), ...rights(...ask)],
    derives: pricePhrasesOf,
    samples: [
      { otherActs: [EARLIER_CASE], ...WORDS },
      { otherActs: [EARLIER_CASE], ...PRICE_WORDS },
    ],
  }),
  CONFIRM_RECEIPT: rule(NoPayload, {
    label: text('确认收到', 'confirm receipt'),
    by: ['firmManager', 'firmHandler'],
    sight: FIRM_AND_OFFICE,
    samples: [{}],
  }),
  LOG_SERVICE: rule(LogService, {
    label: text('记录送达', 'log the service'),
    by: OFFICE,
    sight: FIRM_AND_OFFICE,
    samples: [
      { way: 'registeredLetter', servedOn: '2026-03-05' },
      { way: 'registeredLetter', servedOn: '2199-03-01' },
    ],
  }),
  LOG_SERVICE_CALL: rule(LogServiceCall, {
    label: text('记录电话提醒', 'log a call about the letter'),
    by: OFFICE,
    sight: INTERNAL,
    samples: [{ reached: false }],
  }),
  COMMENT: rule(SaidWithPapers, {
    label: text('陈述意见', 'comment'),
    by: FIRM,
    sight: FIRM_AND_OFFICE,
    samples: [{ ...WORDS }],
  }),
  ASK_HEARING: rule(MaySay, {
    label: text('要求听证', 'ask for a hearing'),
    by: FIRM,
    sight: FIRM_AND_OFFICE,
    samples: [{}],
  }),
  ACCEPT_PRE_NOTICE: rule(MaySay, {
    label: text('接受拟处理', 'accept the pre-notice'),
    by: FIRM,
    sight: FIRM_AND_OFFICE,
    samples: [{}],
  }),
  SCHEDULE_HEARING: rule(ScheduleHearing, {
    label: text('安排听证', 'schedule the hearing'),
    by: ['secretaryGeneral', 'committeeChair'],
    sight: FIRM_AND_OFFICE,
    facts: namedPanel,
    samples: [
      { heldOn: '2026-04-15', panel: ['committeeMember-1'] },
      { heldOn: '2026-04-15', panel: ['clerk-1'] },
      { heldOn: '2020-01-06', panel: ['committeeMember-1'] },
    ],
  }),
  ASK_LEAVE: rule(Said, {
    label: text('申请延期听证', 'ask to put the hearing off'),
    by: FIRM,
    sight: FIRM_AND_OFFICE,
    samples: [{ ...WORDS }],
  }),
  WITHDRAW_HEARING: rule(NoPayload, {
    label: text('撤回听证要求', 'withdraw the request for a hearing'),
    by: FIRM,
    sight: FIRM_AND_OFFICE,
    samples: [{}],
  }),
  HOLD_HEARING: rule(SaidWithPapers, {
    label: text('听证已举行', 'the hearing was held'),
    by: PANEL,
    sight: FIRM_AND_OFFICE,
    samples: [{ ...WORDS }],
  }),
  RECORD_ABSENCE: rule(Said, {
    label: text('记录缺席', 'record the absence'),
    by: PANEL,
    sight: FIRM_AND_OFFICE,
    samples: [{ ...WORDS }],
  }),
  DECIDE: rule(Decide, {
    label: text('作出决定', 'decide'),
    by: ['secretaryGeneral'],
    sight: INTERNAL,
    derives: pricePhrasesOf,
    samples: [
      { level: 'L1', ...WORDS },
      { level: 'L2', ...WORDS },
      { level: 'none', ...WORDS },
      { level: 'L1', ...PRICE_WORDS },
    ],
  }),
  REVIEW_RESOLVED: rule(ReviewResolved, {
    label: text('审议结果', 'result of the review'),
    by: ['system'],
    sight: FIRM_AND_OFFICE,
    samples: [
      { outcome: 'adopted', body: 'council', level: 'L2', ...COUNTED },
      { outcome: 'adopted', body: 'council', level: 'L3', ...COUNTED },
      { outcome: 'adopted', body: 'council', level: 'L4', ...COUNTED },
      { outcome: 'rejected', body: 'council', ...COUNTED },
      { outcome: 'undecided', body: 'council', ...COUNTED },
    ],
  }),
  RESUBMIT: rule(MaySay, {
    label: text('再次提请审议', 'submit to the review again'),
    by: ['secretaryGeneral'],
    sight: INTERNAL,
    samples: [{}],
  }),
  ISSUE_DECISION: rule(IssueDecision, {
    label: text('发警示决定书', 'issue the decision'),
    by: OFFICE,
    sight: DECISION,
    facts: rights,
    derives: pricePhrasesOf,
    samples: [
      { rectification: true, safety: true, publicityDays: 365, ...WORDS },
      { rectification: false, safety: false, ...WORDS },
      { rectification: false, safety: false, ...PRICE_WORDS },
    ],
  }),
  OBJECT_TO_REMINDER: rule(SaidWithPapers, {
    label: text('对提醒函提出异议', 'object to the reminder'),
    by: FIRM,
    sight: FIRM_AND_OFFICE,
    samples: [{ ...WORDS }],
  }),
  ACCEPT_DECISION: rule(NoPayload, {
    label: text('接受决定', 'accept the decision'),
    by: FIRM,
    sight: FIRM_AND_OFFICE,
    samples: [{}],
  }),
  OPINION_ISSUED: rule(OpinionIssued, {
    label: text('法律意见已出具', 'the legal opinion was given'),
    by: ['system'],
    sight: INTERNAL,
    samples: [{ answer: 'noObjection' }, { answer: 'objection' }, { answer: 'advice' }],
  }),
  RECTIFICATION_ENDED: rule(RectificationEnded, {
    label: text('整改结束', 'the rectification ended'),
    by: ['system'],
    sight: CLOCK,
    samples: [{ outcome: 'passed' }, { outcome: 'failed' }],
  }),
  SETBACK_REPORTED: rule(SetbackReported, {
    label: text('整改后复发', 'a setback after the rectification'),
    by: ['system'],
    sight: CLOCK,
    samples: [{ what: 'recurrence' }],
  }),
  END_MEMBERSHIP: rule(ReferToAgency, {
    label: text('企业退会，移送并封存', 'the firm left: refer and freeze the file'),
    by: OFFICE,
    sight: INTERNAL,
    facts: firmAndChildren,
    samples: [{ agency: 'housing', ...WORDS }],
  }),
  ADD_NOTE: rule(SaidWithPapers, {
    label: text('内部记录', 'note'),
    by: ['clerk', 'secretaryGeneral', 'counsel', 'investigator'],
    sight: INTERNAL,
    samples: [{ ...WORDS }],
  }),
};
