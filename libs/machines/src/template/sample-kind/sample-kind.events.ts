import { IsIn, IsString, Length } from 'class-validator';
import { text } from '#kernel/text.js';
import { RUNG_EVENT } from '../../contract/deadline-rule.js';
import { type EventRule, NoPayload } from '../../contract/event-rule.js';
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

export const events: Readonly<Record<string, EventRule<SampleKindContext, never>>> = {
  ASK: rule({ payload: Ask, label: text('提问', 'Ask'), by: ['complainant', 'clerk'], samples: openings }),
  ANSWER: rule({
    payload: Answer,
    label: text('答复', 'Answer'),
    by: ['clerk'],
    samples: [{ answer: '至少每半年公示一次。' }],
  }),
  RETURN: rule({ payload: NoPayload, label: text('退回重答', 'Return the answer'), by: ['complainant'], samples: [{}] }),
  CONFIRM: rule({ payload: NoPayload, label: text('确认', 'Confirm'), by: ['complainant'], samples: [{}] }),
  WITHDRAW: rule({ payload: NoPayload, label: text('撤回', 'Withdraw'), by: ['complainant'], samples: [{}] }),
  ANSWER_DEADLINE_PASSED: rule({
    payload: NoPayload,
    label: text('答复期限届满', 'Time for the answer is up'),
    by: ['system'],
    samples: [{}],
  }),
  CONFIRMATION_DEADLINE_PASSED: rule({
    payload: NoPayload,
    label: text('确认期限届满', 'Time for the confirmation is up'),
    by: ['system'],
    samples: [{}],
  }),
  [RUNG_EVENT]: rule({
    payload: Rung,
    label: text('期限提醒', 'Deadline reminder'),
    by: ['system'],
    samples: [{ deadline: 'answer', rung: 'yellow' }],
  }),
};

type Given<P extends object> = Omit<EventRule<SampleKindContext, P>, 'sight'>;

/** Everybody in the case may read everything; narrow `sight` where that is wrong for your kind. */
function rule<P extends object>(given: Given<P>): EventRule<SampleKindContext, never> {
  return { sight: { complainant: 'full', clerk: 'full', secretaryGeneral: 'full' }, ...given } as never;
}
