import { text } from '#kernel/text.js';
import type { CaseRole } from '../../../contract/case-role.js';
import { NoPayload } from '../../../contract/event-rule.js';
import { attachments, namedInvestigator, namedPerson } from './facts.js';
import { NamePerson } from './filing.js';
import { AskRecusal, RecordEvidence, Ruling, SubmitReport } from './inquiry.js';
import { rule } from './rule.js';
import { PRICE_WORDS, SAMPLE_ATTACHMENT, WORDS } from './samples.js';
import { EVIDENCE, FIRM_AND_OFFICE, INTERNAL, INVESTIGATION, NEAR_INFORMER } from './sight.js';
import { MaySay, pricePhrasesOf, Said, SaidWithPapers } from './words.js';

const FIRM: readonly CaseRole[] = ['firmManager'];
const PIECE = { weight: 'documentary', kind: 'ownPromise', anonymous: false, ...WORDS } as const;

/** Defence, investigation, report and legal review. */
export const INQUIRY_RULES = {
  DEFEND: rule(SaidWithPapers, {
    label: text('提交申辩', 'submit the defence'),
    by: FIRM,
    sight: FIRM_AND_OFFICE,
    samples: [{ ...WORDS }],
  }),
  WAIVE_DEFENCE: rule(NoPayload, {
    label: text('放弃申辩', 'waive the defence'),
    by: FIRM,
    sight: FIRM_AND_OFFICE,
    samples: [{}],
  }),
  REQUEST_DOCUMENTS: rule(MaySay, {
    label: text('申请查阅材料', 'ask for the documents'),
    by: FIRM,
    sight: FIRM_AND_OFFICE,
    samples: [{}],
  }),
  PROVIDE_DOCUMENTS: rule(SaidWithPapers, {
    label: text('提供材料（已去除线索提供人信息）', 'provide the documents, with the informer taken out'),
    by: ['clerk', 'secretaryGeneral'],
    sight: FIRM_AND_OFFICE,
    samples: [{ ...WORDS }],
  }),
  ASK_RECUSAL: rule(AskRecusal, {
    label: text('申请调查人员回避', 'ask for the recusal of an investigator'),
    by: FIRM,
    sight: FIRM_AND_OFFICE,
    samples: [
      { userId: 'investigator-1', ...WORDS },
      { userId: 'stranger', ...WORDS },
    ],
  }),
  RULE_ON_RECUSAL: rule(Ruling, {
    label: text('决定是否回避', 'rule on the recusal'),
    by: ['secretaryGeneral'],
    sight: FIRM_AND_OFFICE,
    samples: [
      { granted: true, ...WORDS },
      { granted: false, ...WORDS },
    ],
  }),
  DECLARE_TIE: rule(Said, {
    label: text('自行回避', 'step back because of a tie'),
    by: ['investigator'],
    sight: INVESTIGATION,
    samples: [{ ...WORDS }],
  }),
  REPLACE_INVESTIGATOR: rule(NamePerson, {
    label: text('更换调查人员', 'name another investigator'),
    by: ['secretaryGeneral'],
    sight: FIRM_AND_OFFICE,
    facts: namedInvestigator,
    samples: [{ userId: 'investigator-3' }, { userId: 'investigator-1' }],
  }),
  RECORD_EVIDENCE: rule(RecordEvidence, {
    label: text('登记证据', 'record evidence'),
    by: ['investigator', 'clerk'],
    sight: EVIDENCE,
    facts: attachments,
    samples: [
      { ...PIECE, attachmentIds: [SAMPLE_ATTACHMENT] },
      { ...PIECE, weight: 'record', kind: 'caseRecord' },
      { ...PIECE, anonymous: true },
      { ...PIECE, kind: 'priceComparison' },
    ],
  }),
  RECORD_INTERVIEW: rule(Said, {
    label: text('登记询问笔录', 'record an interview'),
    by: ['investigator'],
    sight: NEAR_INFORMER,
    samples: [{ ...WORDS }],
  }),
  EXTEND_INVESTIGATION: rule(Said, {
    label: text('延长调查期限', 'extend the investigation'),
    by: ['committeeChair'],
    sight: INVESTIGATION,
    samples: [{ ...WORDS }],
  }),
  ASK_REOPENING: rule(Said, {
    label: text('申请重新申辩', 'ask to reopen the defence'),
    by: FIRM,
    sight: FIRM_AND_OFFICE,
    samples: [{ ...WORDS }],
  }),
  RULE_ON_REOPENING: rule(Ruling, {
    label: text('决定是否重新申辩', 'rule on reopening the defence'),
    by: ['secretaryGeneral'],
    sight: FIRM_AND_OFFICE,
    samples: [
      { granted: true, ...WORDS },
      { granted: false, ...WORDS },
    ],
  }),
  CLOSE_INVESTIGATION: rule(MaySay, {
    label: text('调查终结', 'close the investigation'),
    by: ['investigator', 'committeeChair'],
    sight: INVESTIGATION,
    samples: [{}],
  }),
  RESUME_INVESTIGATION: rule(Said, {
    label: text('补充调查', 'investigate further'),
    by: ['investigator', 'committeeChair'],
    sight: INVESTIGATION,
    samples: [{ ...WORDS }],
  }),
  SUBMIT_REPORT: rule(SubmitReport, {
    label: text('提交调查报告', 'submit the report'),
    by: ['investigator', 'committeeChair'],
    sight: INVESTIGATION,
    derives: pricePhrasesOf,
    samples: [
      { level: 'none', clause: '公约第八条', ...WORDS },
      { level: 'L1', clause: '公约第八条', ...WORDS },
      { level: 'L2', clause: '公约第八条', ...WORDS },
      { level: 'L4', clause: '公约第八条', ...WORDS },
      { level: 'L2', clause: '公约第八条', ...PRICE_WORDS },
    ],
  }),
  ASSIGN_COUNSEL: rule(NamePerson, {
    label: text('指定法律顾问', 'assign counsel'),
    by: ['secretaryGeneral'],
    sight: INTERNAL,
    facts: namedPerson,
    samples: [{ userId: 'counsel-1' }],
  }),
  CLEAR_LEGAL_REVIEW: rule(Said, {
    label: text('法制审核通过', 'clear the legal review'),
    by: ['counsel'],
    sight: INVESTIGATION,
    samples: [{ ...WORDS }],
  }),
  RETURN_TO_INVESTIGATION: rule(Said, {
    label: text('退回补充调查', 'return with defects'),
    by: ['counsel'],
    sight: INVESTIGATION,
    samples: [{ ...WORDS }],
  }),
};
