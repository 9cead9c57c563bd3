import { text } from '#kernel/text.js';
import type { CaseRole } from '../../../contract/case-role.js';
import { MaySay } from './order.js';
import { OFFICE } from './order.rules.js';
import { rule } from './rule.js';
import { OTHER_PHOTO, SAMPLE_PHOTO, WORDS } from './samples.js';
import { FIRM_AND_OFFICE, TOLD_TO_ALL } from './sight.js';
import { AskExtension, Dispute, GrantExtension, ReportDone, SubmitPlan } from './work.js';

/** A firm outside the association has no account; a clerk enters what it says (guard `maySpeakForFirm`). */
const FIRM: readonly CaseRole[] = ['firmHandler', 'firmManager', 'clerk'];

const BEFORE = { attachmentId: SAMPLE_PHOTO, moment: 'before', takenOn: '2026-03-02' } as const;
const AFTER = { attachmentId: OTHER_PHOTO, moment: 'after', takenOn: '2026-03-03' } as const;
const FILES = { attachmentIds: [SAMPLE_PHOTO, OTHER_PHOTO], ...WORDS };

/** What the firm does with the order. */
export const WORK_RULES = {
  DISPUTE: rule(Dispute, {
    label: text('提出异议', 'dispute the order'),
    by: FIRM,
    sight: FIRM_AND_OFFICE,
    samples: [{ reason: 'outsideContract', ...WORDS }],
  }),
  SUBMIT_PLAN: rule(SubmitPlan, {
    label: text('提交整改方案', 'submit a plan'),
    by: FIRM,
    sight: FIRM_AND_OFFICE,
    samples: [{ ...WORDS }],
  }),
  ASK_EXTENSION: rule(AskExtension, {
    label: text('申请延期', 'ask for an extension'),
    by: ['firmHandler', 'firmManager'],
    sight: FIRM_AND_OFFICE,
    samples: [
      { workdays: 10, ...WORDS },
      { workdays: 11, ...WORDS },
    ],
  }),
  GRANT_EXTENSION: rule(GrantExtension, {
    label: text('同意延期', 'grant the extension'),
    by: OFFICE,
    sight: TOLD_TO_ALL,
    samples: [{ workdays: 10 }, { workdays: 11 }],
  }),
  DENY_EXTENSION: rule(MaySay, {
    label: text('不同意延期', 'deny the extension'),
    by: OFFICE,
    sight: FIRM_AND_OFFICE,
    samples: [{}],
  }),
  REPORT_DONE: rule(ReportDone, {
    label: text('报告已整改', 'report it as done'),
    by: FIRM,
    sight: TOLD_TO_ALL,
    samples: [
      { photos: [BEFORE, AFTER], ...FILES },
      { photos: [BEFORE], ...FILES },
      { photos: [BEFORE, { ...AFTER, attachmentId: 'elsewhere' }], ...FILES },
      { photos: [BEFORE, { ...AFTER, takenOn: '2025-12-31' }], ...FILES },
    ],
  }),
};
