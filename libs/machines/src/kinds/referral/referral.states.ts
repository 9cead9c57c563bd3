import { text } from '#kernel/text.js';
import type { CaseRole } from '../../contract/case-role.js';
import type { StageRule, StateRule, Tone, Visibility } from '../../contract/state-rule.js';
import type { ReferralState } from './referral.machine.js';

export const REFERRAL_STAGES = {
  preparing: {
    label: text('准备转办', 'Being prepared'),
    explains: text(
      '秘书处正在拟函，经秘书长批准后发出；紧急事项先电话告知部门。',
      'The secretariat words the letter; the secretary-general approves it. What is urgent is told by phone first.',
    ),
  },
  withAgency: {
    label: text('部门办理', 'With the agency'),
    explains: text(
      '有关部门正在办理，一般60日内答复，可延长30日。我们会催办并转告结果。',
      'The agency deals with it, usually within 60 days and up to 30 more. We ask after it and tell you the answer.',
    ),
  },
  answered: {
    label: text('已有结果', 'Answered'),
    explains: text('部门已答复，秘书处将转告。', 'The agency has answered; the secretariat will tell you.'),
  },
  silent: {
    label: text('部门未答复', 'No answer'),
    explains: text(
      '部门逾期未答复，秘书长将再次去函，仍无答复的列入半年清单。',
      'The agency has not answered. A second letter follows, then the half-yearly list.',
    ),
  },
  done: { label: text('已结束', 'Done'), explains: text('本次转办已结束。', 'This referral has ended.') },
} as const satisfies Record<string, StageRule>;

/** §4.1 `referred_out`: the resident the status, the agency its own part, the firm complained of nothing. */
const state = (
  zh: string,
  en: string,
  stage: keyof typeof REFERRAL_STAGES,
  [tone, actor]: readonly [Tone, CaseRole],
  [complainant, observer, anyone]: readonly [Visibility, Visibility, Visibility] = ['S', 'O', 'N'],
): StateRule => ({
  label: text(zh, en),
  stage,
  tone,
  actor,
  sees: {
    clerk: 'A',
    secretaryGeneral: 'A',
    committeeChair: 'A',
    standingCouncil: 'K',
    // The member that asked for help, not a firm that is complained of (referral.parties.ts).
    firmManager: complainant,
    complainant,
    observer,
    public: anyone,
  },
});

export const REFERRAL_STATES: Readonly<Record<ReferralState, StateRule>> = {
  drafted: state('拟函', 'drafted', 'preparing', ['neutral', 'clerk'], ['S', 'N', 'N']),
  sent: state('已发出', 'sent', 'withAgency', ['waiting', 'observer']),
  inProcess: state('部门办理', 'in process', 'withAgency', ['waiting', 'observer']),
  replied: state('已答复', 'replied', 'answered', ['active', 'clerk']),
  noReply: state('未答复', 'no reply', 'silent', ['warning', 'secretaryGeneral']),
  closed: state('已办结', 'closed', 'done', ['success', 'system'], ['O', 'O', '$']),
  withdrawn: state('未转办', 'dropped', 'done', ['ended', 'system'], ['S', 'N', 'N']),
};
