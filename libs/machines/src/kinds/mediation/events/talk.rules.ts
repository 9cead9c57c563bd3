import { text } from '#kernel/text.js';
import type { CaseRole } from '../../../contract/case-role.js';
import { sideOfChannel } from '../mediation.sides.js';
import { PARTIES } from './intake.rules.js';
import { rule } from './rule.js';
import { Said } from './said.js';
import { SAMPLE_ATTACHMENT, WORDS } from './samples.js';
import { MEDIATOR_ONLY, PROCEDURE, TALKS } from './sight.js';
import { AnswerOffer, type InChannel, MakeOffer, Say, SubmitEvidence } from './talk.js';

const TALKERS: readonly CaseRole[] = [...PARTIES, 'mediator'];
const side = ({ channel }: InChannel) => sideOfChannel(channel);
/** M4: what is said here, and the bytes of its files, never reach discipline or review (特邀 Art 22; 在调 Art 18). */
const CONFIDENTIAL = { sight: TALKS, side, privileged: true } as const;

/** The rooms: one for all, one for each side alone with the mediator. */
export const TALK_RULES = {
  SAY: rule(Say, {
    label: text('发言', 'say'),
    by: TALKERS,
    ...CONFIDENTIAL,
    samples: [
      { channel: 'joint', ...WORDS, concedes: true },
      { channel: 'caucusA', ...WORDS },
      { channel: 'caucusB', ...WORDS },
    ],
  }),
  OFFER: rule(MakeOffer, {
    label: text('提出方案', 'make an offer'),
    by: TALKERS,
    ...CONFIDENTIAL,
    samples: [
      { channel: 'joint', amount: 120_000, terms: '一次性退还。' },
      { channel: 'caucusA', terms: '可以分期。' },
      { channel: 'caucusB', terms: '可以分期。' },
    ],
  }),
  ANSWER_OFFER: rule(AnswerOffer, {
    label: text('答复方案', 'answer an offer'),
    by: PARTIES,
    ...CONFIDENTIAL,
    samples: [
      { channel: 'joint', number: 1, answer: 'accepted' },
      { channel: 'caucusA', number: 1, answer: 'rejected' },
    ],
  }),
  SUBMIT_EVIDENCE: rule(SubmitEvidence, {
    label: text('提交证据', 'submit evidence'),
    by: PARTIES,
    sight: PROCEDURE,
    samples: [{ ...WORDS, attachmentIds: [SAMPLE_ATTACHMENT] }],
  }),
  NOTE_PRIVATELY: rule(Said, {
    label: text('调解员私人笔记', 'private note of the mediator'),
    by: ['mediator'],
    sight: MEDIATOR_ONLY,
    privileged: true,
    samples: [{ ...WORDS }],
  }),
};
