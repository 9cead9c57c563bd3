import type { FieldProblem } from '../../shared/api/problem.js';
import { todayHere } from '../../shared/days.js';
import type { Words } from '../../shared/words/words.js';
import type { Answers } from '../drafts/draft.js';

export const STEPS = [
  'danger',
  'place',
  'category',
  'story',
  'wish',
  'photos',
  'privacy',
  'contact',
  'check',
] as const;
export type Step = (typeof STEPS)[number];

export const isStep = (step: string): step is Step => (STEPS as readonly string[]).includes(step);

/** The questions that these answers lead to: whoever stays anonymous is not asked for a name. */
export function stepsOf({ identityMode }: Pick<Answers, 'identityMode'>): Step[] {
  return STEPS.filter((step) => step !== 'contact' || identityMode !== 'anonymous');
}

export function stepAfter(step: Step, answers: Answers): Step {
  const steps = stepsOf(answers);
  return steps[steps.indexOf(step) + 1] ?? 'check';
}

export function stepBefore(step: Step, answers: Answers): Step | null {
  const steps = stepsOf(answers);
  return steps[steps.indexOf(step) - 1] ?? null;
}

const PHONE = /^[+0-9][0-9 -]{4,19}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** As the interface has them (complaint.opening in /api/openapi.json). */
export const MOST = {
  text: 10_000,
  title: 120,
  wish: 2_000,
  estateName: 120,
  name: 60,
  onBehalfOf: 120,
} as const;
export const MOST_FILES = 9;

/** What is missing or wrong in the answers of one step, in the reader's words. */
export function problemsOf(step: Step, answers: Answers, words: Words): FieldProblem[] {
  const { form, filing } = words;
  const { steps } = filing;
  const problems: FieldProblem[] = [];
  const wrong = (field: keyof Answers, message: string) => problems.push({ field, message });
  const need = (field: 'text' | 'title' | 'name' | 'phone' | 'onBehalfOf', label: string) => {
    if (answers[field].trim() === '') wrong(field, form.missing(label));
  };
  if (step === 'danger' && answers.urgency === '') wrong('urgency', form.missingChoice(steps.danger.label));
  if (step === 'place' && answers.estateId === '' && !(answers.estateConfirmed && answers.estateName.trim()))
    wrong('estateName', steps.place.missing);
  if (step === 'category' && answers.category === '')
    wrong('category', form.missingChoice(steps.category.category));
  if (step === 'story') {
    need('text', steps.story.label);
    if (answers.text.length > MOST.text) wrong('text', form.tooLong(steps.story.label, MOST.text));
    if (answers.occurredOn > todayHere()) wrong('occurredOn', steps.story.future);
  }
  if (step === 'wish') need('title', steps.wish.title);
  if (step === 'privacy' && answers.identityMode === '')
    wrong('identityMode', form.missingChoice(steps.privacy.label));
  if (step === 'contact' && answers.identityMode !== 'anonymous') {
    need('name', steps.contact.name);
    if (answers.phone.trim() === '') need('phone', steps.contact.phone);
    else if (!PHONE.test(answers.phone.trim())) wrong('phone', steps.contact.phoneWrong);
    if (answers.email.trim() !== '' && !EMAIL.test(answers.email.trim()))
      wrong('email', steps.contact.emailWrong);
    if (answers.proxy) need('onBehalfOf', steps.contact.onBehalfOf);
  }
  return problems;
}

/** The first step whose answers are not complete; null when all are. */
export function firstUnfinished(answers: Answers, words: Words): Step | null {
  return stepsOf(answers).find((step) => problemsOf(step, answers, words).length > 0) ?? null;
}

/** Where a field of the interface is asked for, so that its problem leads there. */
export function stepOfField(field: string): Step {
  const name = field.split('.').pop() ?? field;
  const where: Readonly<Record<string, Step>> = {
    urgency: 'danger',
    estateId: 'place',
    estateName: 'place',
    firmId: 'place',
    type: 'category',
    category: 'category',
    text: 'story',
    occurredOn: 'story',
    title: 'wish',
    wish: 'wish',
    attachmentIds: 'photos',
    identityMode: 'privacy',
    onBehalfOf: 'contact',
    contact: 'contact',
    name: 'contact',
    phone: 'contact',
    email: 'contact',
  };
  return where[name] ?? 'check';
}

/** The answers as `POST /api/complaints` takes them; what was left empty is left out. */
export function filingOf(answers: Answers, attachmentIds: readonly string[]) {
  const said = (text: string) => (text.trim() === '' ? undefined : text.trim());
  const anonymous = answers.identityMode === 'anonymous';
  return {
    type: answers.type,
    category: answers.category,
    title: answers.title.trim(),
    text: answers.text.trim(),
    ...(answers.estateId ? { estateId: answers.estateId } : { estateName: answers.estateName.trim() }),
    wish: said(answers.wish),
    occurredOn: said(answers.occurredOn),
    urgency: answers.urgency || 'normal',
    identityMode: answers.identityMode || 'masked',
    ...(anonymous
      ? {}
      : {
          contact: { name: answers.name.trim(), phone: answers.phone.trim(), email: said(answers.email) },
          onBehalfOf: answers.proxy ? said(answers.onBehalfOf) : undefined,
        }),
    ...(attachmentIds.length > 0 ? { attachmentIds } : {}),
  };
}
