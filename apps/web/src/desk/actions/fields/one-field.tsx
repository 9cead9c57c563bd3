import type { ReactNode } from 'react';
import type { FieldProblem } from '../../../shared/api/problem.js';
import { codeLabel } from '../../../shared/cases/facts.js';
import type { FormField } from '../../../shared/forms/schema-fields.js';
import { useDeskWords } from '../../words/desk-words.js';
import type { Values } from '../form-values.js';
import { ChoiceField, ChoicesField, TickField, YesNoField } from './choice-fields.js';
import { FilesField } from './files-field.js';
import { useForm } from './form-context.js';
import { ReferenceField } from './reference-field.js';
import { RowsField } from './rows-field.js';
import { LineField, WordsField } from './text-fields.js';

/** Fields inside of a field; handed in, since they are drawn by what draws this one. */
export type Within = (props: {
  readonly fields: readonly FormField[];
  readonly values: Values;
  readonly onChange: (values: Values) => void;
  readonly path: string;
}) => ReactNode;

export interface FieldProps {
  readonly field: FormField;
  /** As the server names it in its list of problems. */
  readonly path: string;
  readonly value: unknown;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (value: unknown) => void;
  readonly within: Within;
}

/** The control that fits a field of a schema. */
export function OneField(props: FieldProps) {
  const { field, path, value, onChange, within } = props;
  const { type, kind } = useForm();
  const codesAt = `${type}.${path.replace(/\.\d+(?=\.)/g, '')}`;
  const labelOf = (code: string) =>
    kind.codes[codesAt]?.[code] ?? codeLabel(kind, type, field.name, code) ?? code;
  // A text that names one of a list of codes is a choice, whatever the schema calls it.
  const codes = Object.keys(kind.codes[codesAt] ?? {});
  if ((field.kind === 'reference' || field.kind === 'line') && codes.length > 0)
    return <ChoiceField {...props} values={codes} labelOf={labelOf} />;

  switch (field.kind) {
    case 'words':
      return <WordsField {...props} field={field} />;
    case 'line':
      return <LineField {...props} type="text" most={field.most} />;
    case 'number':
      return <LineField {...props} type="number" least={field.least} top={field.most} />;
    case 'money':
      return <LineField {...props} type="number" isMoney />;
    case 'day':
      return <LineField {...props} type="date" />;
    case 'moment':
      return <LineField {...props} type="datetime-local" />;
    case 'tick':
      return field.required ? <YesNoField {...props} /> : <TickField {...props} />;
    case 'choice':
      return <ChoiceField {...props} values={field.values} labelOf={labelOf} />;
    case 'choices':
      return <ChoicesField {...props} values={field.values} labelOf={labelOf} />;
    case 'scale':
      return (
        <ChoiceField
          {...props}
          values={Array.from({ length: field.most - field.least + 1 }, (_, at) => String(field.most - at))}
          labelOf={(level) => level}
        />
      );
    case 'reference':
    case 'references':
      return <ReferenceField {...props} many={field.kind === 'references'} />;
    case 'file':
      return <FilesField {...props} most={1} />;
    case 'files':
      return <FilesField {...props} most={field.most} />;
    case 'group':
      return (
        <fieldset className="field-group">
          <legend>
            <GroupLegend field={field} />
          </legend>
          {within({ fields: field.fields, values: (value ?? {}) as Values, onChange, path: `${path}.` })}
        </fieldset>
      );
    case 'rows':
      return <RowsField {...props} field={field} />;
  }
}

function GroupLegend({ field }: { field: FormField }) {
  const { act } = useDeskWords();
  return (
    <>
      {field.label}
      {field.required ? null : <span className="hint"> {act.optional}</span>}
    </>
  );
}
