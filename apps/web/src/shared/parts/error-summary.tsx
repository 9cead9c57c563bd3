import { useEffect, useRef } from 'react';
import type { FieldProblem } from '../api/problem.js';
import { useWords } from '../surroundings.js';
import { fieldId } from './field.js';

/**
 * What is wrong with a form, in one place at its head: takes the focus when it appears and with every new attempt, and
 * leads to each field.
 */
export function ErrorSummary({ problems, attempt }: { problems: readonly FieldProblem[]; attempt: number }) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
    // Only a new attempt moves the focus, not every letter that is typed.
  }, [attempt]);
  if (problems.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{words.form.problemTitle}</h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={field + message}>
            <a
              href={`#${fieldId(field)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId(field))?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The message for one field, if there is one. */
export function problemOf(problems: readonly FieldProblem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}
