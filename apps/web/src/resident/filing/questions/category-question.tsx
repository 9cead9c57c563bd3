import { problemOf } from '../../../shared/parts/error-summary.js';
import { Failure } from '../../../shared/parts/failure.js';
import { NoConnection } from '../../../shared/api/problem.js';
import { Choices, Field } from '../../../shared/parts/field.js';
import { Skeleton } from '../../../shared/parts/waiting.js';
import { useWords } from '../../../shared/surroundings.js';
import { useFiling } from '../filing-context.js';
import type { QuestionProps } from '../step-page.js';

/** What it is about, in the words of the interface: what is added there appears here. */
export function CategoryQuestion({ problems, retryKind }: QuestionProps & { retryKind?: () => void }) {
  const { category } = useWords().filing.steps;
  const { answers, answer, kind } = useFiling();
  if (!kind)
    return retryKind ? <Failure error={new NoConnection()} retry={retryKind} /> : <Skeleton lines={8} />;
  const types = Object.entries(kind.codes['FILE_COMPLAINT.type'] ?? {});
  return (
    <>
      <Field name="type" label={category.type}>
        {(control) => (
          <select
            {...control}
            value={answers.type}
            onChange={(event) => answer({ type: event.target.value })}
          >
            {types.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Choices
        name="category"
        columns
        legend={category.category}
        error={problemOf(problems, 'category')}
        value={answers.category}
        onChange={(chosen) => answer({ category: chosen })}
        choices={(kind.categories ?? []).map(({ id, label }) => ({ value: id, label }))}
      />
    </>
  );
}
