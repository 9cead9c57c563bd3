import { text } from '#kernel/text.js';
import { NoPayload } from '../../../contract/event-rule.js';
import { namedFirm, proposedTarget, reviewers } from './facts.js';
import { FileComplaint, ReviseDraft } from './filing.js';
import { rule } from './rule.js';
import { ORDINARY, WORDS } from './samples.js';
import { RESIDENT_AND_OFFICE, RESIDENTS_WORDS } from './sight.js';
import { Consent, SetIdentityMode, Said, SupplyInfo, Withdraw, MaySay } from './resident.js';

const { firmId: _firm, estateId: _estate, ...WITHOUT_DIRECTORY } = ORDINARY;
const { contact: _contact, ...WITHOUT_CONTACT } = ORDINARY;

/** From the draft to the door: what the resident does before the firm hears of it. */
export const FILING_RULES = {
  FILE_COMPLAINT: rule(FileComplaint, {
    label: text('提交投诉', 'file a complaint'),
    by: ['complainant', 'clerk', 'representative', 'ownersCommittee', 'system'],
    sight: RESIDENTS_WORDS,
    facts: namedFirm,
    samples: [
      { ...ORDINARY },
      { ...ORDINARY, asDraft: true },
      { ...ORDINARY, type: 'help', category: 'facilitySafety', urgency: 'emergency', title: '电梯困人' },
      { ...WITHOUT_DIRECTORY, estateName: '海湾花园' },
      { ...WITHOUT_CONTACT, identityMode: 'anonymous' },
      { ...ORDINARY, occurredOn: '2126-01-01' },
    ],
  }),
  REVISE_DRAFT: rule(ReviseDraft, {
    label: text('修改草稿', 'revise the draft'),
    by: ['complainant', 'clerk'],
    sight: RESIDENT_AND_OFFICE,
    facts: namedFirm,
    samples: [{ ...ORDINARY }, { ...ORDINARY, occurredOn: '2126-01-01' }],
  }),
  SUBMIT: rule(NoPayload, {
    label: text('提交', 'submit'),
    by: ['complainant', 'clerk'],
    sight: RESIDENT_AND_OFFICE,
    samples: [{}],
  }),
  DISCARD: rule(NoPayload, {
    label: text('放弃草稿', 'discard the draft'),
    by: ['complainant', 'clerk'],
    sight: RESIDENT_AND_OFFICE,
    samples: [{}],
  }),
  SUPPLY_INFO: rule(SupplyInfo, {
    label: text('补充资料', 'supply information'),
    by: ['complainant', 'clerk'],
    sight: RESIDENTS_WORDS,
    samples: [{ ...WORDS }],
  }),
  ADD_EVIDENCE: rule(SupplyInfo, {
    label: text('补充材料', 'add material'),
    by: ['complainant', 'clerk'],
    sight: RESIDENTS_WORDS,
    samples: [{ ...WORDS }],
  }),
  SET_IDENTITY_MODE: rule(SetIdentityMode, {
    label: text('变更身份保护', 'change who may know who you are'),
    by: ['complainant', 'clerk'],
    sight: RESIDENT_AND_OFFICE,
    samples: [
      { identityMode: 'masked', consentBy: 'phone' },
      { identityMode: 'disclosed', consentBy: 'phone' },
      { identityMode: 'disclosed' },
    ],
  }),
  URGE: rule(MaySay, {
    label: text('催办', 'urge'),
    by: ['complainant', 'clerk'],
    sight: RESIDENT_AND_OFFICE,
    samples: [{}],
  }),
  OBJECT_TO_REFUSAL: rule(Said, {
    label: text('对不予受理提出异议', 'object to the refusal'),
    by: ['complainant', 'clerk'],
    sight: RESIDENT_AND_OFFICE,
    facts: reviewers,
    samples: [{ ...WORDS }],
  }),
  AGREE_MERGE: rule(Consent, {
    label: text('同意并案', 'agree to join'),
    by: ['complainant', 'clerk'],
    sight: RESIDENT_AND_OFFICE,
    facts: proposedTarget,
    samples: [{}, { consentBy: 'phone' }],
  }),
  DECLINE_MERGE: rule(NoPayload, {
    label: text('不同意并案', 'decline to join'),
    by: ['complainant', 'clerk'],
    sight: RESIDENT_AND_OFFICE,
    samples: [{}],
  }),
  LEAVE_GROUP: rule(Consent, {
    label: text('退出共同投诉', 'leave the group'),
    by: ['complainant', 'clerk'],
    sight: RESIDENT_AND_OFFICE,
    samples: [{}, { consentBy: 'phone' }],
  }),
  WITHDRAW: rule(Withdraw, {
    label: text('撤回投诉', 'withdraw'),
    by: ['complainant', 'clerk'],
    sight: RESIDENT_AND_OFFICE,
    samples: [{ consentBy: 'phone' }, {}],
  }),
  REPORT_RETALIATION: rule(Said, {
    label: text('因投诉被针对', 'report retaliation'),
    by: ['complainant', 'clerk'],
    sight: RESIDENT_AND_OFFICE,
    samples: [{ ...WORDS }],
  }),
};
