import { text } from '#kernel/text.js';
import type { CaseRole } from '../../contract/case-role.js';
import type { StageRule, StateRule, Tone, Visibility } from '../../contract/state-rule.js';
import type { RectificationState } from './rectification.machine.js';

export const RECTIFICATION_STAGES = {
  ordering: {
    label: text('拟制通知', 'Being ordered'),
    explains: text(
      '秘书处正在拟制整改通知，经秘书长批准后下达。',
      'The secretariat words the order; the secretary-general approves it.',
    ),
  },
  working: {
    label: text('企业整改', 'Being put right'),
    explains: text(
      '企业正在按通知逐项整改，完成后由两名复查人员复查。',
      'The firm puts it right item by item; then two inspectors look.',
    ),
  },
  inspecting: {
    label: text('复查', 'Being inspected'),
    explains: text(
      '两名与企业和小区没有利害关系的人员正在复查。',
      'Two persons without a stake in the firm or the estate inspect it.',
    ),
  },
  deciding: {
    label: text('未通过，待决定', 'Not passed'),
    explains: text(
      '未通过或有复发，秘书长将决定二次整改、警示或移送。',
      'It was not passed or came back. A second order, a warning or an agency follows.',
    ),
  },
  watching: {
    label: text('观察期', 'Being watched'),
    explains: text(
      '已通过。30日和90日后再次回访，如有复发请告诉我们。',
      'Passed. We look again after 30 and 90 days; tell us if it comes back.',
    ),
  },
  done: {
    label: text('已结束', 'Done'),
    explains: text('本次整改已结束。', 'This order has ended.'),
  },
} as const satisfies Record<string, StageRule>;

/** The rest of §4.3: the firm all, the resident a masked copy and at last the status, government the status. */
const state = (
  zh: string,
  en: string,
  stage: keyof typeof RECTIFICATION_STAGES,
  [tone, actor]: readonly [Tone, CaseRole],
  [complainant, observer, anyone]: readonly [Visibility, Visibility, Visibility] = ['K', 'S', 'N'],
): StateRule => ({
  label: text(zh, en),
  stage,
  tone,
  actor,
  sees: {
    firmHandler: 'A',
    firmManager: 'A',
    inspector: 'A',
    clerk: 'A',
    secretaryGeneral: 'A',
    committeeChair: 'A',
    committeeMember: 'K',
    complainant,
    observer,
    public: anyone,
  },
});

export const RECTIFICATION_STATES: Readonly<Record<RectificationState, StateRule>> = {
  drafted: {
    ...state('拟制', 'drafted', 'ordering', ['neutral', 'clerk'], ['S', 'N', 'N']),
    sees: { clerk: 'A', secretaryGeneral: 'A', committeeChair: 'A', complainant: 'S' },
  },
  issued: state('已下达', 'issued', 'working', ['active', 'firmHandler']),
  dispute: state('异议', 'disputed', 'working', ['waiting', 'clerk']),
  inProgress: state('整改中', 'being put right', 'working', ['active', 'firmHandler']),
  extensionRequested: state('延期待批', 'awaiting a decision on more time', 'working', ['waiting', 'clerk']),
  reported: state('已报整改', 'reported as done', 'inspecting', ['active', 'clerk']),
  inspecting: state('复查中', 'being inspected', 'inspecting', ['active', 'inspector']),
  failed: state('未通过', 'not passed', 'deciding', ['warning', 'secretaryGeneral']),
  reopened: state('重新打开', 'reopened', 'deciding', ['warning', 'secretaryGeneral']),
  watch: state('已通过，观察期', 'passed, being watched', 'watching', ['success', 'clerk']),
  closed: state('已销号', 'closed', 'done', ['success', 'system'], ['S', 'S', '$']),
  escalated: state('已升级警示', 'escalated to a warning', 'done', ['ended', 'system'], ['S', 'S', '$']),
  referred: state('已移送', 'referred to an agency', 'done', ['ended', 'system'], ['S', 'A', '$']),
  withdrawn: state('已撤销', 'withdrawn', 'done', ['ended', 'system'], ['S', 'N', 'N']),
};
