import type { ReactNode } from 'react';
import type { Schemas } from '../../../shared/api/client.js';
import type { FieldProblem } from '../../../shared/api/problem.js';
import { codeLabel } from '../../../shared/cases/facts.js';
import { todayHere } from '../../../shared/days.js';
import type { Files } from '../../../shared/files/use-files.js';
import type { FormField, FormValues } from '../../../shared/forms/schema-fields.js';
import { problemOf } from '../../../shared/parts/error-summary.js';
import { Choices, type ControlProps, Field, Tick } from '../../../shared/parts/field.js';
import { PhotoPicker } from '../../../shared/parts/photo-picker.js';
import { useWords } from '../../../shared/surroundings.js';

const MOST_FILES = 9;

interface Props {
  readonly type: string;
  readonly fields: readonly FormField[];
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly kind: Pick<Schemas['KindDescription'], 'codes'>;
  readonly files: Files;
  readonly onChange: (name: string, value: FormValues[string]) => void;
}

/** Controls for the questions of a schema. Groups and rows are for the desk; no complainant is asked for any. */
export function FormFields({ fields, ...rest }: Props) {
  return fields.map((field) => <OneField key={field.name} field={field} {...rest} />);
}

function OneField({
  field,
  type,
  values,
  problems,
  kind,
  files,
  onChange,
}: Omit<Props, 'fields'> & { field: FormField }) {
  const words = useWords();
  const { name } = field;
  const value = values[name];
  const text = typeof value === 'string' ? value : '';
  const error = problemOf(problems, name);
  const label = (
    <>
      {field.label}
      {field.required || field.kind === 'tick' ? null : <span className="quiet">{words.form.optional}</span>}
    </>
  );
  const within = (control: (props: ControlProps) => ReactNode) => (
    <Field name={name} label={label} error={error}>
      {control}
    </Field>
  );
  const choices = (values: readonly string[], labelOf: (value: string) => string) => (
    <Choices
      name={name}
      legend={label}
      error={error}
      value={text}
      onChange={(chosen) => onChange(name, chosen)}
      choices={values.map((one) => ({ value: one, label: labelOf(one) }))}
    />
  );
  switch (field.kind) {
    case 'words':
      return within((control) => (
        <textarea
          {...control}
          rows={5}
          value={text}
          onChange={(event) => onChange(name, event.target.value)}
        />
      ));
    case 'line':
      return within((control) => (
        <input
          {...control}
          maxLength={field.most}
          value={text}
          onChange={(event) => onChange(name, event.target.value)}
        />
      ));
    case 'number':
      return within((control) => (
        <input
          {...control}
          type="number"
          inputMode="numeric"
          min={field.least}
          max={field.most}
          value={text}
          onChange={(event) => onChange(name, event.target.value)}
        />
      ));
    case 'day':
      return within((control) => (
        <input
          {...control}
          type="date"
          max={todayHere()}
          value={text}
          onChange={(event) => onChange(name, event.target.value)}
        />
      ));
    case 'tick':
      return (
        <div className="field">
          <Tick
            name={name}
            label={field.label}
            checked={value === true}
            onChange={(checked) => onChange(name, checked)}
          />
        </div>
      );
    case 'choice':
      return choices(field.values, (one) => codeLabel(kind, type, name, one) ?? one);
    case 'scale':
      return choices(
        Array.from({ length: field.most - field.least + 1 }, (_, step) => String(field.most - step)),
        (one) => (field.most === 5 ? words.tracking.ratings[Number(one) as 1] : one),
      );
    case 'files':
      return (
        <div className="field">
          <p className="label">{label}</p>
          <PhotoPicker files={files} most={Math.min(MOST_FILES, field.most)} />
        </div>
      );
    default:
      return null;
  }
}
