import { Button } from 'antd';
import type { FormField } from '../../../shared/forms/schema-fields.js';
import { useDeskWords } from '../../words/desk-words.js';
import type { Values } from '../form-values.js';
import { Labelled } from './labelled.js';
import type { FieldProps } from './one-field.js';

type Props = Omit<FieldProps, 'field'> & { field: Extract<FormField, { kind: 'rows' }> };

/** A list of small forms: points of an answer, clauses of an agreement. */
export function RowsField({ field, path, value, problems, onChange, within }: Props) {
  const { act } = useDeskWords();
  const rows = Array.isArray(value) ? (value as Values[]) : [];
  const put = (index: number, row: Values) => onChange(rows.map((old, at) => (at === index ? row : old)));
  return (
    <Labelled field={field} path={path} problems={problems} group>
      {() => (
        <>
          <ol className="rows">
            {rows.map((row, index) => (
              // Rows have no name of their own; they are only added at the end or taken out.
              <li key={index} className="row" aria-label={act.row(index + 1)}>
                <div className="row-head">
                  <span className="row-number">{act.row(index + 1)}</span>
                  <Button
                    size="small"
                    type="text"
                    aria-label={act.removeRow(index + 1)}
                    onClick={() => onChange(rows.filter((_, at) => at !== index))}
                  >
                    ✕
                  </Button>
                </div>
                {within({
                  fields: field.fields,
                  values: row,
                  onChange: (next) => put(index, next),
                  path: `${path}.${index}.`,
                })}
              </li>
            ))}
          </ol>
          {rows.length < field.most ? (
            <Button type="dashed" block onClick={() => onChange([...rows, {}])}>
              + {act.addRow(field.label)}
            </Button>
          ) : null}
        </>
      )}
    </Labelled>
  );
}
