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
import { useTracking } from '../tracking-context.js';
import { linesFor } from './from-outline.js';
import { Several } from './several.js';

const MOST_FILES = 9;

interface Props {
  readonly type: string;
  readonly fields: readonly FormField[];
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly kind: Pick<Schemas['KindDescription'], 'codes'>;
  readonly files: Files;
  /** The room in which it is said; empty outside of any. */
  readonly channel?: string;
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
  channel = '',
  onChange,
}: Omit<Props, 'fields'> & { field: FormField }) {
  const words = useWords();
  const { loaded } = useTracking();
  const { people = [], outline = [] } = loaded.data?.view ?? {};
  const { name } = field;
  const value = values[name];
  const text = typeof value === 'string' ? value : '';
  const error = problemOf(problems, name);
  const label = (
    <>
      {field.label}
      {field.kind === 'money' ? words.form.inYuan : null}
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
    case 'number': {
      const lines = linesFor(name, outline, codeLabel(kind, type, 'channel', channel));
      if (lines.length > 0)
        return choices(
          lines.map((line) => line.number),
          (one) => lines.find((line) => line.number === one)?.label ?? one,
        );
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
    }
    case 'money':
      return within((control) => (
        <input
          {...control}
          type="number"
          inputMode="decimal"
          min={0}
          step={0.01}
          value={text}
          onChange={(event) => onChange(name, event.target.value)}
        />
      ));
    case 'moment':
      return within((control) => (
        <input
          {...control}
          type="datetime-local"
          value={text}
          onChange={(event) => onChange(name, event.target.value)}
        />
      ));
    case 'reference':
      return people.length === 0
        ? null
        : choices(
            people.map(({ id }) => id),
            (one) => people.find(({ id }) => id === one)?.name ?? one,
          );
    case 'choices':
    case 'references':
      return (
        <Several
          name={name}
          legend={label}
          error={error}
          values={Array.isArray(value) ? (value as readonly string[]) : []}
          choices={
            field.kind === 'choices'
              ? field.values.map((one) => ({ value: one, label: codeLabel(kind, type, name, one) ?? one }))
              : people.map(({ id, name: who }) => ({ value: id, label: who }))
          }
          onChange={(chosen) => onChange(name, chosen)}
        />
      );
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
