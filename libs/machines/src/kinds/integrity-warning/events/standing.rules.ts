import { text } from '#kernel/text.js';
import type { CaseRole } from '../../../contract/case-role.js';
import { NoPayload } from '../../../contract/event-rule.js';
import { DecideAppeal, FileAppeal, FileLateAppeal, NameAppealPanel } from './appeal.js';
import { earlierWarnings, namedPanel, ownChildren, participants, standingCouncil } from './facts.js';
import { rule } from './rule.js';
import { PRICE_WORDS, WORDS } from './samples.js';
import { DECISION, FIRM_AND_OFFICE, INTERNAL, PUBLISHED } from './sight.js';
import {
  ApplyForRepair,
  GrantRepair,
  OwnStatement,
  Publish,
  Revoke,
  RuleOnObjection,
  TakeDown,
  VerifyRepair,
} from './standing.js';
import { MaySay, pricePhrasesOf, Said, SaidWithPapers } from './words.js';

const OFFICE: readonly CaseRole[] = ['clerk', 'secretaryGeneral'];
const FIRM: readonly CaseRole[] = ['firmManager'];
const DECIDERS: readonly CaseRole[] = ['secretaryGeneral', 'committeeChair', 'standingCouncil'];

/** Appeal, publicity, objection, repair and revocation (domain.md §4.10). */
export const STANDING_RULES = {
  FILE_APPEAL: rule(FileAppeal, {
    label: text('提出申诉', 'appeal'),
    by: FIRM,
    sight: FIRM_AND_OFFICE,
    samples: [{ grounds: ['facts'], ...WORDS }],
  }),
  FILE_LATE_APPEAL: rule(FileLateAppeal, {
    label: text('因不可抗力逾期申诉', 'appeal late because of force majeure'),
    by: FIRM,
    sight: FIRM_AND_OFFICE,
    samples: [
      { grounds: ['facts'], endedOn: '2026-03-01', ...WORDS },
      { grounds: ['facts'], endedOn: '2020-03-01', ...WORDS },
    ],
  }),
  ACCEPT_APPEAL: rule(MaySay, {
    label: text('受理申诉', 'accept the appeal'),
    by: OFFICE,
    sight: FIRM_AND_OFFICE,
    facts: participants,
    samples: [{}],
  }),
  ASK_COMPLETION: rule(Said, {
    label: text('要求补正申诉', 'ask to complete the appeal'),
    by: OFFICE,
    sight: FIRM_AND_OFFICE,
    facts: participants,
    samples: [{ ...WORDS }],
  }),
  COMPLETE_APPEAL: rule(SaidWithPapers, {
    label: text('补正申诉', 'complete the appeal'),
    by: FIRM,
    sight: FIRM_AND_OFFICE,
    samples: [{ ...WORDS }],
  }),
  REFUSE_APPEAL: rule(Said, {
    label: text('不予受理申诉', 'refuse the appeal'),
    by: OFFICE,
    sight: FIRM_AND_OFFICE,
    facts: participants,
    samples: [{ ...WORDS }],
  }),
  WITHDRAW_APPEAL: rule(MaySay, {
    label: text('撤回申诉', 'withdraw the appeal'),
    by: FIRM,
    sight: FIRM_AND_OFFICE,
    samples: [{}],
  }),
  NAME_APPEAL_PANEL: rule(NameAppealPanel, {
    label: text('组成申诉合议组', 'name the appeal panel'),
    by: ['secretaryGeneral', 'standingCouncil'],
    sight: FIRM_AND_OFFICE,
    facts: namedPanel,
    samples: [
      { panel: ['council-1', 'council-2', 'council-3'] },
      { panel: ['council-1', 'council-2'] },
      { panel: ['council-1', 'council-2', 'clerk-1'] },
    ],
  }),
  EXTEND_APPEAL: rule(Said, {
    label: text('延长申诉审理', 'extend the appeal'),
    by: ['council'],
    sight: FIRM_AND_OFFICE,
    samples: [{ ...WORDS }],
  }),
  DECIDE_APPEAL: rule(DecideAppeal, {
    label: text('作出申诉决定', 'decide the appeal'),
    by: ['council'],
    sight: DECISION,
    derives: pricePhrasesOf,
    samples: [
      { outcome: 'upheld', present: 3, inFavour: 2, ...WORDS },
      { outcome: 'reduced', level: 'L1', present: 3, inFavour: 3, ...WORDS },
      { outcome: 'reduced', level: 'L4', present: 3, inFavour: 3, ...WORDS },
      { outcome: 'revoked', present: 3, inFavour: 2, ...WORDS },
      { outcome: 'revoked', present: 3, inFavour: 1, ...WORDS },
      { outcome: 'remitted', present: 3, inFavour: 2, ...WORDS },
      { outcome: 'upheld', present: 3, inFavour: 2, ...PRICE_WORDS },
    ],
  }),
  PUBLISH: rule(Publish, {
    label: text('公示', 'publish'),
    by: OFFICE,
    sight: PUBLISHED,
    derives: pricePhrasesOf,
    samples: [
      { personalDataRemoved: true, ...WORDS },
      { personalDataRemoved: false, ...WORDS },
      { personalDataRemoved: true, ...PRICE_WORDS },
    ],
  }),
  ADD_STATEMENT: rule(OwnStatement, {
    label: text('附企业声明', "add the firm's statement"),
    by: FIRM,
    sight: PUBLISHED,
    samples: [{ ...WORDS }],
  }),
  TAKE_DOWN: rule(TakeDown, {
    label: text('撤下公示', 'take the entry down'),
    by: OFFICE,
    sight: FIRM_AND_OFFICE,
    samples: [{ reason: 'personalData', ...WORDS }],
  }),
  PUT_BACK: rule(Publish, {
    label: text('恢复公示', 'put the entry back'),
    by: OFFICE,
    sight: PUBLISHED,
    derives: pricePhrasesOf,
    samples: [
      { personalDataRemoved: true, ...WORDS },
      { personalDataRemoved: false, ...WORDS },
    ],
  }),
  RAISE_OBJECTION: rule(SaidWithPapers, {
    label: text('对记载提出异议', 'object to the entry'),
    by: [...FIRM, 'complainant'],
    sight: FIRM_AND_OFFICE,
    samples: [{ ...WORDS }],
  }),
  ASK_OTHER_BODY: rule(Said, {
    label: text('异议须其他单位核实', 'the objection needs another body'),
    by: OFFICE,
    sight: FIRM_AND_OFFICE,
    samples: [{ ...WORDS }],
  }),
  RULE_ON_OBJECTION: rule(RuleOnObjection, {
    label: text('答复异议', 'rule on the objection'),
    by: OFFICE,
    sight: FIRM_AND_OFFICE,
    samples: [
      { ruling: 'unfounded', ...WORDS },
      { ruling: 'correct', ...WORDS },
      { ruling: 'delete', ...WORDS },
    ],
  }),
  APPLY_FOR_REPAIR: rule(ApplyForRepair, {
    label: text('申请信用修复', 'apply for credit repair'),
    by: FIRM,
    sight: FIRM_AND_OFFICE,
    facts: earlierWarnings,
    samples: [
      { pledge: true, ...WORDS },
      { pledge: false, ...WORDS },
    ],
  }),
  ACCEPT_REPAIR: rule(NoPayload, {
    label: text('受理修复申请', 'accept the application'),
    by: OFFICE,
    sight: FIRM_AND_OFFICE,
    samples: [{}],
  }),
  EXTEND_REPAIR: rule(Said, {
    label: text('延长修复核查', 'extend the check'),
    by: OFFICE,
    sight: FIRM_AND_OFFICE,
    samples: [{ ...WORDS }],
  }),
  VERIFY_REPAIR: rule(VerifyRepair, {
    label: text('核查结论', 'result of the check'),
    by: OFFICE,
    sight: FIRM_AND_OFFICE,
    samples: [
      { fulfilled: true, ...WORDS },
      { fulfilled: false, ...WORDS },
    ],
  }),
  GRANT_REPAIR: rule(GrantRepair, {
    label: text('准予修复', 'grant the repair'),
    by: DECIDERS,
    sight: DECISION,
    facts: standingCouncil,
    samples: [
      { present: 5, inFavour: 5, ...WORDS },
      { present: 5, inFavour: 3, ...WORDS },
    ],
  }),
  REFUSE_REPAIR: rule(Said, {
    label: text('不予修复', 'refuse the repair'),
    by: DECIDERS,
    sight: DECISION,
    facts: standingCouncil,
    samples: [{ ...WORDS }],
  }),
  REVOKE_WARNING: rule(Revoke, {
    label: text('撤销警示', 'revoke the warning'),
    by: ['secretaryGeneral'],
    sight: DECISION,
    samples: [{ reason: 'basisAnnulled', ...WORDS }],
  }),
  CLOSE_FILE: rule(NoPayload, {
    label: text('整改已结束，结案', 'the rectification is over: close'),
    by: OFFICE,
    sight: INTERNAL,
    facts: ownChildren,
    samples: [{}],
  }),
};
