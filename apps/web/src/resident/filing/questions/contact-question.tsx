import type { HTMLInputTypeAttribute } from 'react';
import { problemOf } from '../../../shared/parts/error-summary.js';
import { Field, Tick } from '../../../shared/parts/field.js';
import { useWords } from '../../../shared/surroundings.js';
import { useFiling } from '../filing-context.js';
import { MOST } from '../steps.js';
import type { QuestionProps } from '../step-page.js';

interface Line {
  readonly name: 'name' | 'phone' | 'email' | 'onBehalfOf';
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly type?: HTMLInputTypeAttribute;
  readonly autoComplete?: string;
}

export function ContactQuestion({ problems }: QuestionProps) {
  const { filing, form } = useWords();
  const { contact } = filing.steps;
  const { answers, answer } = useFiling();
  const lines: Line[] = [
    ...(answers.proxy
      ? [{ name: 'onBehalfOf', label: contact.onBehalfOf, hint: contact.onBehalfOfHint } as const]
      : []),
    { name: 'name', label: contact.name, autoComplete: 'name' },
    { name: 'phone', label: contact.phone, hint: contact.phoneHint, type: 'tel', autoComplete: 'tel' },
    { name: 'email', label: contact.email, optional: true, type: 'email', autoComplete: 'email' },
  ];
  return (
    <>
      <div className="field">
        <Tick
          name="proxy"
          label={contact.proxy}
          checked={answers.proxy}
          onChange={(proxy) => answer({ proxy })}
        />
      </div>
      {lines.map(({ name, label, hint, optional, type = 'text', autoComplete = 'off' }) => (
        <Field
          key={name}
          name={name}
          label={
            <>
              {label}
              {optional ? <span className="quiet">{form.optional}</span> : null}
            </>
          }
          hint={hint}
          error={problemOf(problems, name)}
        >
          {(control) => (
            <input
              {...control}
              type={type}
              autoComplete={autoComplete}
              maxLength={name === 'onBehalfOf' ? MOST.onBehalfOf : 120}
              value={answers[name]}
              onChange={(event) => answer({ [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </>
  );
}
