import { problemOf } from '../../../shared/parts/error-summary.js';
import { Field } from '../../../shared/parts/field.js';
import { useWords } from '../../../shared/surroundings.js';
import { useFiling } from '../filing-context.js';
import { MOST } from '../steps.js';
import type { QuestionProps } from '../step-page.js';

export function WishQuestion({ problems }: QuestionProps) {
  const { filing, form } = useWords();
  const { wish } = filing.steps;
  const { answers, answer } = useFiling();
  return (
    <>
      <Field name="title" label={wish.title} hint={wish.titleHint} error={problemOf(problems, 'title')}>
        {(control) => (
          <input
            {...control}
            maxLength={MOST.title}
            value={answers.title}
            onChange={(event) => answer({ title: event.target.value })}
          />
        )}
      </Field>
      <Field
        name="wish"
        label={
          <>
            {wish.wish}
            <span className="quiet">{form.optional}</span>
          </>
        }
        hint={wish.wishHint}
        error={problemOf(problems, 'wish')}
      >
        {(control) => (
          <textarea
            {...control}
            rows={3}
            maxLength={MOST.wish}
            value={answers.wish}
            onChange={(event) => answer({ wish: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
