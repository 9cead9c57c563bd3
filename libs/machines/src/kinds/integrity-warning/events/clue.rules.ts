import { text } from '#kernel/text.js';
import type { CaseRole } from '../../../contract/case-role.js';
import { NoPayload } from '../../../contract/event-rule.js';
import { Assess, NotPursue, ReferToAgency, ReportClue } from './clue.js';
import {
  firmAndEarlierWarnings,
  firmAndRights,
  namedFirm,
  namedInvestigators,
  ownFirm,
  rights,
} from './facts.js';
import { AppointInvestigators, FileCase, NotifyFirm, ReferLimb, Remind, StrikeLimb } from './filing.js';
import { rule } from './rule.js';
import { EARLIER_CASE, PRICE_WORDS, SAMPLE_CASE, SAMPLE_ESTATE, SAMPLE_FIRM, WORDS } from './samples.js';
import {
  DECISION,
  FIRM_AND_OFFICE,
  INFORMERS_WORDS,
  INTERNAL,
  INVESTIGATION,
  NEAR_INFORMER,
} from './sight.js';
import { pricePhrasesOf } from './words.js';

const OFFICE: readonly CaseRole[] = ['clerk', 'secretaryGeneral'];
const HEAD: readonly CaseRole[] = ['secretaryGeneral', 'committeeChair'];

const CLUE = { firmId: SAMPLE_FIRM, estateId: SAMPLE_ESTATE, occurredOn: '2026-01-05', ...WORDS } as const;

/** From the clue to the notice that a case was opened. */
export const CLUE_RULES = {
  REPORT_CLUE: rule(ReportClue, {
    label: text('登记线索', 'report a clue'),
    by: ['clerk', 'secretaryGeneral', 'firmManager', 'system'],
    sight: INFORMERS_WORDS,
    facts: namedFirm,
    samples: [
      { ...CLUE, breach: 'falsePromise', source: 'member', informerFirmId: 'firm-2' },
      { ...CLUE, breach: 'retaliation', source: 'complaint', informerCaseId: SAMPLE_CASE, harm: true },
      { ...CLUE, breach: 'lowPrice', source: 'office' },
      { ...CLUE, breach: 'falsePromise', source: 'office', occurredOn: '2099-01-01' },
    ],
  }),
  ASSESS: rule(Assess, {
    label: text('初步审查并列明指控', 'assess and list what is alleged'),
    by: OFFICE,
    sight: NEAR_INFORMER,
    facts: firmAndRights,
    samples: [
      { limbs: ['falsePromise', 'lowPrice', 'bribery'], ...WORDS },
      { limbs: ['falsePromise'], ...WORDS },
      { limbs: ['lowPrice'], ...WORDS },
    ],
  }),
  DROP_CLUE: rule(NotPursue, {
    label: text('不予处理', 'drop the clue'),
    by: OFFICE,
    sight: INTERNAL,
    samples: [{ reason: 'notVerifiable', ...WORDS }],
  }),
  REFER_TO_REGULATOR: rule(ReferToAgency, {
    label: text('移送机关并结案', 'refer to an authority and close'),
    by: OFFICE,
    sight: INTERNAL,
    facts: ownFirm,
    samples: [
      { agency: 'marketRegulation', ...WORDS },
      { agency: 'labour', ...WORDS },
    ],
  }),
  FILE_CASE: rule(FileCase, {
    label: text('立案', 'file the case'),
    by: HEAD,
    sight: INTERNAL,
    facts: firmAndEarlierWarnings,
    samples: [{ ...WORDS }, { otherActs: [EARLIER_CASE], ...WORDS }],
  }),
  DO_NOT_FILE: rule(NotPursue, {
    label: text('不立案', 'do not file'),
    by: HEAD,
    sight: INTERNAL,
    samples: [{ reason: 'notABreach', ...WORDS }],
  }),
  REMIND: rule(Remind, {
    label: text('直接发提醒函', 'remind at once'),
    by: ['secretaryGeneral'],
    sight: DECISION,
    facts: firmAndEarlierWarnings,
    derives: pricePhrasesOf,
    samples: [
      { undisputed: true, ...WORDS },
      { undisputed: false, ...WORDS },
      { undisputed: true, ...PRICE_WORDS },
    ],
  }),
  STRIKE_LIMB: rule(StrikeLimb, {
    label: text('剔除指控分项', 'strike out a limb'),
    by: ['counsel', 'secretaryGeneral'],
    sight: INVESTIGATION,
    samples: [
      { limb: 'lowPrice', ...WORDS },
      { limb: 'falsePromise', ...WORDS },
      { limb: 'bribery', ...WORDS },
    ],
  }),
  REFER_LIMB: rule(ReferLimb, {
    label: text('移送指控分项', 'refer a limb'),
    by: [...OFFICE, 'counsel'],
    sight: INVESTIGATION,
    samples: [
      { limb: 'bribery', agency: 'police', ...WORDS },
      { limb: 'lowPrice', agency: 'priceAuthority', ...WORDS },
      { limb: 'bribery', agency: 'housing', ...WORDS },
    ],
  }),
  LOG_INFORMER_TOLD: rule(NoPayload, {
    label: text('已告知线索提供人', 'the informer was told'),
    by: OFFICE,
    sight: INFORMERS_WORDS,
    samples: [{}],
  }),
  APPOINT_INVESTIGATORS: rule(AppointInvestigators, {
    label: text('指定调查人员', 'appoint investigators'),
    by: ['secretaryGeneral'],
    sight: FIRM_AND_OFFICE,
    facts: namedInvestigators,
    samples: [{ userIds: ['investigator-1', 'investigator-2'] }, { userIds: ['clerk-1', 'investigator-2'] }],
  }),
  NOTIFY_FIRM: rule(NotifyFirm, {
    label: text('发立案告知书', 'notify the firm'),
    by: OFFICE,
    sight: FIRM_AND_OFFICE,
    facts: rights,
    samples: [{ redacted: true }],
  }),
};
