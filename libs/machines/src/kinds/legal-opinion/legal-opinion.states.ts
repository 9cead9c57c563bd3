import { text } from '#kernel/text.js';
import type { CaseRole } from '../../contract/case-role.js';
import type { StageRule, StateRule, Tone, Visibility } from '../../contract/state-rule.js';
import type { OpinionState } from './legal-opinion.machine.js';

export const OPINION_STAGES = {
  assigning: {
    label: text('指派顾问', 'Finding counsel'),
    explains: text(
      '秘书处正在指派没有利益冲突的法律顾问。',
      'The secretariat finds a counsel who is free to advise on this.',
    ),
  },
  advising: {
    label: text('出具意见', 'Being drafted'),
    explains: text(
      '法律顾问正在研究，需要时会请您补充情况。',
      'Counsel is working on it and will ask for what is missing.',
    ),
  },
  checking: {
    label: text('复核', 'Second look'),
    explains: text('重大事项由另一名法律顾问复核。', 'A second counsel looks at what weighs much.'),
  },
  given: {
    label: text('已出具', 'Given'),
    explains: text(
      '意见已出具，可请求说明两次；采纳与否由您决定，不采纳须说明理由。',
      'It is given. You may ask for two clarifications; you follow it, or deviate and say why.',
    ),
  },
  done: { label: text('已结束', 'Done'), explains: text('本次委托已结束。', 'This request has ended.') },
} as const satisfies Record<string, StageRule>;

/**
 * §4.8: whoever is advised reads everything once it is issued; residents, other firms, government and the public
 * nothing. Who that is, and who is kept out, the parties and the side of each event decide.
 */
const state = (
  zh: string,
  en: string,
  stage: keyof typeof OPINION_STAGES,
  [tone, actor]: readonly [Tone, CaseRole],
  advised: Visibility = 'A',
): StateRule => ({
  label: text(zh, en),
  stage,
  tone,
  actor,
  sees: {
    counsel: 'A',
    clerk: advised,
    secretaryGeneral: advised,
    committeeChair: advised,
    committeeMember: advised,
    firmManager: advised === 'A' ? 'O' : advised,
  },
});

export const OPINION_STATES: Readonly<Record<OpinionState, StateRule>> = {
  requested: state('已委托', 'requested', 'assigning', ['active', 'clerk']),
  conflictCheck: state('利益冲突审查', 'checking for conflicts', 'assigning', ['active', 'counsel']),
  assigned: state('已指派', 'assigned', 'advising', ['active', 'counsel']),
  drafting: state('起草中', 'being drafted', 'advising', ['active', 'counsel']),
  awaitingInfo: state('待补充情况', 'awaiting information', 'advising', ['waiting', 'clerk']),
  // A draft that waits for the second look is not shown yet.
  peerReview: state('复核中', 'second look', 'checking', ['active', 'counsel'], 'S'),
  revising: state('按复核意见修改', 'being revised', 'checking', ['active', 'counsel'], 'S'),
  issued: state('已出具', 'issued', 'given', ['success', 'clerk']),
  closed: state('已归档', 'closed', 'done', ['success', 'system']),
  superseded: state('已失效', 'superseded', 'done', ['warning', 'system']),
  withdrawn: state('已撤回', 'withdrawn', 'done', ['ended', 'system']),
};
