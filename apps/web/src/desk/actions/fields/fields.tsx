import type { FieldProblem } from '../../../shared/api/problem.js';
import type { FormField } from '../../../shared/forms/schema-fields.js';
import type { Values } from '../form-values.js';
import { OneField } from './one-field.js';

export interface FieldsProps {
  readonly fields: readonly FormField[];
  readonly values: Values;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (values: Values) => void;
  /** Where these fields are inside the form: '' or `points.0.`. */
  readonly path?: string;
}

/** Controls for the fields of a schema, groups and rows included. */
export function Fields({ fields, values, problems, onChange, path = '' }: FieldsProps) {
  return fields.map((field) => (
    <OneField
      key={field.name}
      field={field}
      path={path + field.name}
      value={values[field.name]}
      problems={problems}
      within={(props) => <Fields problems={problems} {...props} />}
      onChange={(value) => onChange({ ...values, [field.name]: value })}
    />
  ));
}
