import { text } from '#kernel/text.js';
import type { StageRule, StateRule } from '../../contract/state-rule.js';

const sees = { complainant: 'A', clerk: 'A', secretaryGeneral: 'A', public: 'N' } as const;

/** How each state looks, and whose turn it is. */
export const states: Readonly<Record<string, StateRule>> = {
  asked: {
    label: text('待答复', 'waiting for an answer'),
    stage: 'open',
    tone: 'waiting',
    actor: 'clerk',
    sees,
  },
  answered: { label: text('待确认', 'answered'), stage: 'open', tone: 'active', actor: 'complainant', sees },
  closed: { label: text('已办结', 'closed'), stage: 'over', tone: 'success', actor: 'system', sees },
  withdrawn: { label: text('已撤回', 'withdrawn'), stage: 'over', tone: 'ended', actor: 'system', sees },
};

export const stages: Readonly<Record<string, StageRule>> = {
  open: {
    label: text('办理中', 'in progress'),
    explains: text(
      '秘书处正在处理您的提问，答复后请确认。',
      'The secretariat is working on it; please confirm the answer.',
    ),
  },
  over: {
    label: text('已结束', 'over'),
    explains: text(
      '此事项已结束；如有新的问题，请重新提问。',
      'This matter is over; ask anew if something new comes up.',
    ),
  },
};
