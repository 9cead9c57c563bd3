import { text } from '#kernel/text.js';
import type { CaseRole } from '../../../contract/case-role.js';
import { NoPayload } from '../../../contract/event-rule.js';
import { DraftAgreement, Sign, Terminate } from './agreement.js';
import { PARTIES, PARTIES_OR_CLERK } from './intake.rules.js';
import { rule } from './rule.js';
import { BySide, Said } from './said.js';
import { SAMPLE_ATTACHMENT, TYPED } from './samples.js';
import { DRAFT, MEDIATOR_AND_COUNSEL, PROCEDURE, TALKS } from './sight.js';

const SIGNERS: readonly CaseRole[] = [...PARTIES, 'mediator', 'clerk'];
const TWO_CLAUSES = {
  clauses: [
    { what: '退还停车费1200元。', by: 'B', dueOn: '2099-04-01', amount: 120_000 },
    { what: '撤回投诉。', by: 'A', dueOn: '2099-05-01' },
  ],
} as const;
const drafts = () => [
  { clauses: [...TWO_CLAUSES.clauses] },
  { clauses: [{ what: '道歉。', by: 'B' as const, dueOn: '2026-01-01' }] },
];

/** The draft with its versions, the signatures, and the end without them. */
export const AGREEMENT_RULES = {
  DRAFT_AGREEMENT: rule(DraftAgreement, {
    label: text('拟定协议', 'draft the agreement'),
    by: ['mediator'],
    sight: DRAFT,
    privileged: true,
    samples: drafts(),
  }),
  EDIT_AGREEMENT: rule(DraftAgreement, {
    label: text('修改协议', 'edit the agreement'),
    by: ['mediator'],
    sight: DRAFT,
    privileged: true,
    samples: drafts(),
  }),
  ASK_CHANGE: rule(BySide, {
    label: text('要求修改协议', 'ask for a change'),
    by: PARTIES,
    sight: TALKS,
    privileged: true,
    samples: [{}],
  }),
  ASK_COUNSEL: rule(NoPayload, {
    label: text('请法律顾问审看', 'ask counsel to look at it'),
    by: ['mediator'],
    sight: MEDIATOR_AND_COUNSEL,
    samples: [{}],
  }),
  GIVE_COUNSEL: rule(Said, {
    label: text('法律顾问意见', 'remarks of counsel'),
    by: ['counsel'],
    sight: MEDIATOR_AND_COUNSEL,
    privileged: true,
    samples: [{ text: '条款合法。' }],
  }),
  SIGN: rule(Sign, {
    label: text('签署协议', 'sign the agreement'),
    by: SIGNERS,
    sight: PROCEDURE,
    samples: [
      { version: 1 },
      { version: 2 },
      { version: 1, side: 'B' },
      { ...TYPED, version: 1 },
      { ...TYPED, version: 1, attachmentIds: [SAMPLE_ATTACHMENT] },
    ],
  }),
  REFUSE_TO_SIGN: rule(BySide, {
    label: text('不签署协议', 'do not sign'),
    by: PARTIES_OR_CLERK,
    sight: PROCEDURE,
    samples: [{}, TYPED],
  }),
  TERMINATE: rule(Terminate, {
    label: text('终止调解', 'terminate the mediation'),
    by: ['mediator'],
    sight: PROCEDURE,
    samples: [{ reason: 'noAgreement' }, { reason: 'crimeRisk' }],
  }),
};
