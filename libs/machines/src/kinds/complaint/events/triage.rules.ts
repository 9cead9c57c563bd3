import { text } from '#kernel/text.js';
import { NoPayload } from '../../../contract/event-rule.js';
import type { CaseRole } from '../../../contract/case-role.js';
import { earlierCase, mergeTarget, namedFirm, ownFirm } from './facts.js';
import {
  Accept,
  AnswerDirectly,
  IdentifyFirm,
  NameRepresentatives,
  NotifyFirm,
  ProposeMerge,
  Split,
  Reclassify,
  Refer,
  Refuse,
} from './office.js';
import { MaySay, Said } from './resident.js';
import { rule } from './rule.js';
import { OWN_CASE, SAMPLE_CASE, SAMPLE_ESTATE, SAMPLE_FIRM, WORDS } from './samples.js';
import { BOTH_SIDES, FIRM_AND_OFFICE, INTERNAL, RESIDENT_AND_OFFICE } from './sight.js';

/** The secretary-general may do whatever a clerk may: four people share the work of the source report. */
const OFFICE: readonly CaseRole[] = ['clerk', 'secretaryGeneral'];

/** At the door: registering, sorting, refusing, referring, joining, telling the firm. */
export const TRIAGE_RULES = {
  REGISTER: rule(NoPayload, {
    label: text('登记', 'register'),
    by: OFFICE,
    sight: RESIDENT_AND_OFFICE,
    samples: [{}],
  }),
  RECLASSIFY: rule(Reclassify, {
    label: text('更正类别', 'correct the classification'),
    by: OFFICE,
    sight: RESIDENT_AND_OFFICE,
    samples: [
      { urgency: 'complex' },
      { urgency: 'emergency' },
      { type: 'consult' },
      { type: 'report' },
      { type: 'complaint', consentBy: 'phone' },
    ],
  }),
  IDENTIFY_FIRM: rule(IdentifyFirm, {
    label: text('确定物业企业', 'identify the firm'),
    by: OFFICE,
    sight: RESIDENT_AND_OFFICE,
    facts: namedFirm,
    samples: [{ firmId: SAMPLE_FIRM, estateId: SAMPLE_ESTATE }],
  }),
  ASK_INFO: rule(Said, {
    label: text('要求补充资料', 'ask for information'),
    by: OFFICE,
    sight: RESIDENT_AND_OFFICE,
    samples: [{ ...WORDS }],
  }),
  ACCEPT: rule(Accept, {
    label: text('受理', 'accept'),
    by: OFFICE,
    sight: RESIDENT_AND_OFFICE,
    samples: [
      { withinPower: true, notSeisedElsewhere: true, points: 1 },
      { withinPower: true, notSeisedElsewhere: true, points: 2 },
      { withinPower: false, notSeisedElsewhere: true },
      { withinPower: true, notSeisedElsewhere: false },
      { withinPower: true, notSeisedElsewhere: true, knownSince: '2019-01-01' },
    ],
  }),
  REFUSE: rule(Refuse, {
    label: text('不予受理', 'refuse'),
    by: OFFICE,
    sight: RESIDENT_AND_OFFICE,
    facts: earlierCase,
    samples: [
      { reason: 'seisedElsewhere', route: 'court', routeExplained: true, ...WORDS },
      { reason: 'seisedElsewhere', route: 'court', routeExplained: false, ...WORDS },
      {
        reason: 'alreadyHandled',
        route: 'review',
        routeExplained: true,
        earlierCaseId: SAMPLE_CASE,
        ...WORDS,
      },
      { reason: 'alreadyHandled', route: 'review', routeExplained: true, ...WORDS },
    ],
  }),
  REFER: rule(Refer, {
    label: text('转办', 'refer to an agency'),
    by: OFFICE,
    sight: RESIDENT_AND_OFFICE,
    samples: [
      { agency: 'housing', ...WORDS },
      { agency: 'housing', asCase: true, ...WORDS },
      { agency: 'moonbase', ...WORDS },
      { agency: 'housing', withIdentity: true, ...WORDS },
    ],
  }),
  LOG_FORWARDED: rule(MaySay, {
    label: text('记录已转出', 'log that it was forwarded'),
    by: OFFICE,
    sight: RESIDENT_AND_OFFICE,
    samples: [{}],
  }),
  SPLIT: rule(Split, {
    label: text('分案', 'split off a part'),
    by: OFFICE,
    sight: RESIDENT_AND_OFFICE,
    facts: mergeTarget,
    samples: [{ targetCaseId: SAMPLE_CASE }, { targetCaseId: OWN_CASE }],
  }),
  PROPOSE_MERGE: rule(ProposeMerge, {
    label: text('建议并案', 'propose to join'),
    by: OFFICE,
    sight: RESIDENT_AND_OFFICE,
    facts: mergeTarget,
    samples: [{ targetCaseId: SAMPLE_CASE }, { targetCaseId: OWN_CASE }],
  }),
  NAME_REPRESENTATIVES: rule(NameRepresentatives, {
    label: text('登记推选代表', 'name representatives'),
    by: OFFICE,
    sight: RESIDENT_AND_OFFICE,
    samples: [
      { caseIds: ['self'] },
      { caseIds: ['self', 'nobody'] },
      { caseIds: ['self', 'c-1', 'c-2', 'c-3', 'c-4', 'c-5'] },
    ],
  }),
  NOTIFY_FIRM: rule(NotifyFirm, {
    label: text('通知企业办理', 'notify the firm'),
    by: OFFICE,
    sight: BOTH_SIDES,
    facts: ownFirm,
    samples: [{ redacted: true }, { redacted: false }],
  }),
  ANSWER_DIRECTLY: rule(AnswerDirectly, {
    label: text('直接答复', 'answer directly'),
    by: OFFICE,
    sight: RESIDENT_AND_OFFICE,
    samples: [{ ...WORDS }],
  }),
  ADD_NOTE: rule(Said, {
    label: text('内部备注', 'internal note'),
    by: [...OFFICE, 'committeeChair'],
    sight: INTERNAL,
    samples: [{ ...WORDS }],
  }),
  UPHOLD_OBJECTION: rule(Said, {
    label: text('异议成立', 'uphold the objection'),
    by: OFFICE,
    sight: FIRM_AND_OFFICE,
    samples: [{ ...WORDS }],
  }),
  REJECT_OBJECTION: rule(Said, {
    label: text('异议不成立', 'reject the objection'),
    by: OFFICE,
    sight: FIRM_AND_OFFICE,
    samples: [{ ...WORDS }],
  }),
};
