import { text } from '#kernel/text.js';
import { rule, BODY_AND_OFFICE } from './rule.js';
import { OpinionIssued } from './told.js';

/** Told by the cases that grew out of the review. */
export const TOLD_RULES = {
  OPINION_ISSUED: rule(OpinionIssued, {
    label: text('法律意见已出具', 'the legal opinion is issued'),
    by: ['system'],
    sight: BODY_AND_OFFICE,
    samples: [{ answer: 'noObjection' }, { answer: 'objection' }, { answer: 'advice' }],
  }),
};
