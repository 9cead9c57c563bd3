import { text } from '#kernel/text.js';
import type { CaseRole } from '../../../contract/case-role.js';
import { DraftReferral, LogCall, MaySay, ReviseReferral, Said } from './letter.js';
import { rule } from './rule.js';
import { SAMPLE_CASE, SAMPLE_ESTATE, SAMPLE_FIRM, WORDS } from './samples.js';
import { INTERNAL, LETTER, WITH_AGENCY } from './sight.js';

export const OFFICE: readonly CaseRole[] = ['clerk', 'secretaryGeneral'];

const ABOUT = { firmId: SAMPLE_FIRM, estateId: SAMPLE_ESTATE, category: 'facilitySafety' } as const;
const LETTER_TO = { agency: 'marketRegulation', form: 'transfer' } as const;
const IDENTITY = { withIdentity: true, identityBasis: 'consent' } as const;

/** From the wording to the sending. */
export const LETTER_RULES = {
  DRAFT_REFERRAL: rule(DraftReferral, {
    label: text('拟转办', 'draft a referral'),
    by: [...OFFICE, 'system'],
    sight: LETTER,
    samples: [
      {
        ...LETTER_TO,
        ...ABOUT,
        source: 'complaint',
        sourceCaseId: SAMPLE_CASE,
        complainantCaseId: SAMPLE_CASE,
      },
      {
        ...LETTER_TO,
        ...ABOUT,
        ...IDENTITY,
        source: 'complaint',
        sourceCaseId: SAMPLE_CASE,
        complainantCaseId: SAMPLE_CASE,
      },
      { ...LETTER_TO, ...IDENTITY, source: 'office', basis: '日常检查。' },
      { ...LETTER_TO, withIdentity: true, source: 'complaint', complainantCaseId: SAMPLE_CASE },
      { agency: 'police', form: 'handover', urgent: true, source: 'office' },
      { agency: 'housing', form: 'report', source: 'rightsRequest', firmId: SAMPLE_FIRM },
    ],
  }),
  REVISE_REFERRAL: rule(ReviseReferral, {
    label: text('修改转办函', 'word the letter anew'),
    by: OFFICE,
    sight: LETTER,
    samples: [
      { ...LETTER_TO },
      { agency: 'housing', form: 'transfer' },
      { ...LETTER_TO, ...IDENTITY },
      { ...LETTER_TO, withIdentity: true },
    ],
  }),
  SEND_REFERRAL: rule(MaySay, {
    label: text('批准并发出', 'approve and send'),
    by: ['secretaryGeneral', 'committeeChair', 'clerk'],
    sight: INTERNAL,
    samples: [{}],
  }),
  RETURN_DRAFT: rule(Said, {
    label: text('退回重拟', 'return the draft'),
    by: ['secretaryGeneral', 'committeeChair'],
    sight: INTERNAL,
    samples: [{ ...WORDS }],
  }),
  LOG_CALL: rule(LogCall, {
    label: text('记录电话', 'log a call'),
    by: OFFICE,
    sight: WITH_AGENCY,
    samples: [{ spokeWith: '值班室', ...WORDS }],
  }),
  WITHDRAW_REFERRAL: rule(Said, {
    label: text('不再转办', 'drop the referral'),
    by: OFFICE,
    sight: INTERNAL,
    samples: [{ ...WORDS }],
  }),
  ADD_NOTE: rule(Said, {
    label: text('内部备注', 'note'),
    by: OFFICE,
    sight: INTERNAL,
    samples: [{ ...WORDS }],
  }),
};
