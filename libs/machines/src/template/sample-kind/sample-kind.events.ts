import { IsIn, IsString, Length } from 'class-validator';
import { text } from '#kernel/text.js';
import { RUNG_EVENT } from '../../contract/deadline-rule.js';
import { eventRule, eventTable, NoPayload } from '../../contract/event-rule.js';
import { Label } from '../../contract/label.js';
import { Narrative } from '../../contract/narrative.js';
import type { SampleKindContext } from './sample-kind.context.js';

/** Each class is the payload of an event, the body of its HTTP call and its schema in the interface description. */
export class Ask {
  @Label('紧急程度', 'Urgency')
  @IsIn(['normal', 'urgent'])
  urgency: 'normal' | 'urgent';

  @Label('问题', 'Question')
  @Narrative()
  @IsString()
  @Length(1, 2000)
  question: string;
}

export class Answer {
  @Label('答复', 'Answer')
  @Narrative()
  @IsString()
  @Length(1, 2000)
  answer: string;
}

export class Rung {
  @IsString()
  deadline: string;

  @IsString()
  rung: string;
}

export const openings: readonly Ask[] = [
  { urgency: 'normal', question: '公共收益多久公示一次？' },
  { urgency: 'urgent', question: '电梯停运，找谁处理？' },
];

/** Everybody in the case may read everything; narrow this where that is wrong for your kind. */
const sight = { complainant: 'full', clerk: 'full', secretaryGeneral: 'full' } as const;

export const events = eventTable<SampleKindContext>({
  ASK: eventRule(Ask, { label: text('提问', 'Ask'), by: ['complainant', 'clerk'], sight, samples: openings }),
  ANSWER: eventRule(Answer, {
    label: text('答复', 'Answer'),
    by: ['clerk'],
    sight,
    samples: [{ answer: '至少每半年公示一次。' }],
  }),
  RETURN: eventRule(NoPayload, {
    label: text('退回重答', 'Return the answer'),
    by: ['complainant'],
    sight,
    samples: [{}],
  }),
  CONFIRM: eventRule(NoPayload, {
    label: text('确认', 'Confirm'),
    by: ['complainant'],
    sight,
    samples: [{}],
  }),
  WITHDRAW: eventRule(NoPayload, {
    label: text('撤回', 'Withdraw'),
    by: ['complainant'],
    sight,
    samples: [{}],
  }),
  ANSWER_DEADLINE_PASSED: eventRule(NoPayload, {
    label: text('答复期限届满', 'Time for the answer is up'),
    by: ['system'],
    sight,
    samples: [{}],
  }),
  CONFIRMATION_DEADLINE_PASSED: eventRule(NoPayload, {
    label: text('确认期限届满', 'Time for the confirmation is up'),
    by: ['system'],
    sight,
    samples: [{}],
  }),
  [RUNG_EVENT]: eventRule(Rung, {
    label: text('期限提醒', 'Deadline reminder'),
    by: ['system'],
    sight,
    samples: [{ deadline: 'answer', rung: 'yellow' }],
  }),
});
