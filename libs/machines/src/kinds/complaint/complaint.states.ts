import { text } from '#kernel/text.js';
import type { CaseRole } from '../../contract/case-role.js';
import type { StageRule, StateRule, Tone, Visibility } from '../../contract/state-rule.js';
import type { ComplaintState } from './complaint.machine.js';

/** Seven words for a resident; many internal states share one (experience.md 1.1). */
export const COMPLAINT_STAGES = {
  preparing: {
    label: text('填写中', 'Being prepared'),
    explains: text(
      '尚未提交，只有您能看到。提交后由秘书处登记。',
      'Not submitted yet; only you can see it. Once submitted, the secretariat registers it.',
    ),
  },
  checking: {
    label: text('登记审查', 'Being checked'),
    explains: text(
      '秘书处正在登记并审查是否受理，随后告知您结果。',
      'The secretariat registers it, checks whether it can be taken, and tells you.',
    ),
  },
  withFirm: {
    label: text('企业办理', 'With the firm'),
    explains: text(
      '已交物业企业办理。企业的答复经秘书处审核后告知您。',
      'The firm deals with it. You get its answer once the secretariat has checked it.',
    ),
  },
  yourTurn: {
    label: text('等您回复', 'Your turn'),
    explains: text(
      '请按提示补充资料或确认是否解决；您回复后我们继续。',
      'Please send what is missing or tell us whether it is solved; we go on when you have.',
    ),
  },
  followUp: {
    label: text('跟进处置', 'Being followed up'),
    explains: text(
      '问题尚未解决，本会正在调解、督促整改、转办或复核。',
      'It is not solved yet. We mediate, have it put right, refer or review it.',
    ),
  },
  paused: {
    label: text('暂停', 'Standing still'),
    explains: text(
      '法院、仲裁已受理或已并入共同投诉，有结果后继续。',
      'A court has the matter, or it joined a group; it goes on when there is a result.',
    ),
  },
  done: {
    label: text('已办结', 'Done'),
    explains: text(
      '已有结果。30日内有新的事实、承诺未兑现或不服的，可重新提出、提出异议或申请复核。',
      'There is a result. Within 30 days you may reopen it, object or ask for a review.',
    ),
  },
} as const satisfies Record<string, StageRule>;

/** Column "R / FH / GO / PU" of domain.md §4.1. */
type Column = readonly [resident: Visibility, firm: Visibility, observer: Visibility, anyone: Visibility];

const state = (
  zh: string,
  en: string,
  stage: keyof typeof COMPLAINT_STAGES,
  [tone, actor]: readonly [Tone, CaseRole],
  [complainant, firm, observer, anyone]: Column,
): StateRule => ({
  label: text(zh, en),
  stage,
  tone,
  actor,
  sees: {
    complainant,
    representative: complainant,
    firmHandler: firm,
    firmManager: firm,
    observer,
    public: anyone,
    clerk: 'A',
    secretaryGeneral: 'A',
    committeeChair: 'A',
    committeeMember: 'K',
  },
});

export const COMPLAINT_STATES: Readonly<Record<ComplaintState, StateRule>> = {
  draft: {
    ...state('草稿', 'draft', 'preparing', ['neutral', 'complainant'], ['O', 'N', 'N', 'N']),
    sees: { complainant: 'O', clerk: 'O' },
  },
  submitted: state('已提交', 'submitted', 'checking', ['active', 'clerk'], ['O', 'N', 'N', 'N']),
  registered: state(
    '待分诊',
    'registered, being sorted',
    'checking',
    ['active', 'clerk'],
    ['S', 'N', 'N', 'N'],
  ),
  awaitingInfo: state(
    '待补充',
    'awaiting information',
    'yourTurn',
    ['waiting', 'complainant'],
    ['O', 'N', 'N', 'N'],
  ),
  notAccepted: state('不予受理', 'not accepted', 'done', ['ended', 'complainant'], ['O', 'N', 'S', 'N']),
  referredOut: state(
    '已转办',
    'referred to an agency',
    'followUp',
    ['waiting', 'clerk'],
    ['S', 'N', 'O', 'N'],
  ),
  accepted: state('已受理', 'accepted', 'checking', ['active', 'clerk'], ['S', 'N', 'S', 'N']),
  notifiedFirm: state(
    '待企业签收',
    'with the firm, to be signed for',
    'withFirm',
    ['active', 'firmHandler'],
    ['S', 'K', 'N', 'N'],
  ),
  firmObjected: state(
    '企业异议',
    'objected to by the firm',
    'withFirm',
    ['waiting', 'clerk'],
    ['S', 'K', 'N', 'N'],
  ),
  firmHandling: state(
    '企业办理中',
    'being handled by the firm',
    'withFirm',
    ['active', 'firmHandler'],
    ['S', 'K', 'S', 'N'],
  ),
  extensionRequested: state(
    '延期待批',
    'awaiting a decision on more time',
    'withFirm',
    ['waiting', 'clerk'],
    ['S', 'K', 'S', 'N'],
  ),
  firmAnswered: state(
    '答复待审核',
    'answered, being checked',
    'withFirm',
    ['active', 'clerk'],
    ['S', 'K', 'S', 'N'],
  ),
  awaitingComplainant: state(
    '待投诉人确认',
    'awaiting confirmation',
    'yourTurn',
    ['waiting', 'complainant'],
    ['O', 'S', 'N', 'N'],
  ),
  unresolved: state('未解决，待处置', 'unresolved', 'followUp', ['warning', 'clerk'], ['O', 'K', 'S', 'N']),
  inMediation: state('调解中', 'in mediation', 'followUp', ['active', 'mediator'], ['O', 'K', 'S', 'N']),
  inRectification: state(
    '整改中',
    'in rectification',
    'followUp',
    ['active', 'firmHandler'],
    ['O', 'K', 'S', 'N'],
  ),
  underReview: state(
    '复核中',
    'under review',
    'followUp',
    ['active', 'secretaryGeneral'],
    ['O', 'K', 'S', 'N'],
  ),
  resolved: state('已解决', 'resolved', 'done', ['success', 'complainant'], ['O', 'K', 'S', '$']),
  concluded: state(
    '已附理由办结',
    'concluded with reasons',
    'done',
    ['ended', 'complainant'],
    ['O', 'K', 'S', '$'],
  ),
  withdrawn: state('已撤回', 'withdrawn', 'done', ['ended', 'clerk'], ['O', 'S', 'N', 'N']),
  suspended: state('中止', 'suspended', 'paused', ['waiting', 'clerk'], ['O', 'S', 'N', 'N']),
  merged: state(
    '已并入共同投诉',
    'merged into another complaint',
    'paused',
    ['waiting', 'clerk'],
    ['S', 'N', 'N', 'N'],
  ),
  closed: state('已归档', 'closed', 'done', ['success', 'system'], ['O', 'K', 'S', '$']),
  archived: state('已存档', 'archived', 'done', ['ended', 'system'], ['O', 'N', 'S', 'N']),
  discarded: {
    ...state('已放弃', 'discarded', 'preparing', ['ended', 'system'], ['N', 'N', 'N', 'N']),
    sees: { complainant: 'N' },
  },
};
