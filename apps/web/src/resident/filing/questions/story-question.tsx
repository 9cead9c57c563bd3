import { todayHere } from '../../../shared/days.js';
import { problemOf } from '../../../shared/parts/error-summary.js';
import { Field } from '../../../shared/parts/field.js';
import { useWords } from '../../../shared/surroundings.js';
import { useFiling } from '../filing-context.js';
import { MOST } from '../steps.js';
import type { QuestionProps } from '../step-page.js';

/** From here on it is said how much room is left. */
const NEARLY_FULL = 500;

export function StoryQuestion({ problems }: QuestionProps) {
  const { filing, form } = useWords();
  const { story } = filing.steps;
  const { answers, answer } = useFiling();
  const left = MOST.text - answers.text.length;
  return (
    <>
      <Field name="text" label={story.label} hint={story.hint} error={problemOf(problems, 'text')}>
        {(control) => (
          <textarea
            {...control}
            rows={6}
            value={answers.text}
            onChange={(event) => answer({ text: event.target.value })}
          />
        )}
      </Field>
      {left < NEARLY_FULL ? (
        <p className="small" role="status">
          {story.left(Math.max(0, left))}
        </p>
      ) : null}
      <Field
        name="occurredOn"
        label={
          <>
            {story.occurredOn}
            <span className="quiet">{form.optional}</span>
          </>
        }
        error={problemOf(problems, 'occurredOn')}
      >
        {(control) => (
          <input
            {...control}
            type="date"
            max={todayHere()}
            value={answers.occurredOn}
            onChange={(event) => answer({ occurredOn: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
