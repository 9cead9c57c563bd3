import { type ReactNode, useId } from 'react';
import type { FieldProblem } from '../../../shared/api/problem.js';
import type { FormField } from '../../../shared/forms/schema-fields.js';
import { useDeskWords } from '../../words/desk-words.js';

export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-required'?: true;
}

interface Props {
  readonly field: Pick<FormField, 'label' | 'required'>;
  readonly path: string;
  readonly problems: readonly FieldProblem[];
  readonly hint?: ReactNode;
  /** Several controls under one label: a group instead of a label. */
  readonly group?: boolean;
  readonly children: (props: ControlProps) => ReactNode;
}

/** Label, hint and what is wrong, tied to the control. */
export function Labelled({ field, path, problems, hint, group, children }: Props) {
  const { act } = useDeskWords();
  const id = useId();
  const error = problems.find((problem) => problem.field === path)?.message;
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  const control = children({
    id,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(error ? { 'aria-invalid': true as const } : {}),
    ...(field.required ? { 'aria-required': true as const } : {}),
  });
  const label = (
    <>
      {field.label}
      {field.required ? null : <span className="hint"> {act.optional}</span>}
    </>
  );
  const below = (
    <>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="field-error" id={`${id}-error`} data-field={path}>
          {error}
        </p>
      ) : null}
    </>
  );
  if (group)
    return (
      <fieldset className={error ? 'field has-error' : 'field'} aria-describedby={described || undefined}>
        <legend>{label}</legend>
        {control}
        {below}
      </fieldset>
    );
  return (
    <div className={error ? 'field has-error' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {control}
      {below}
    </div>
  );
}
