import { Checkbox, Radio, Select } from 'antd';
import { useDeskWords } from '../../words/desk-words.js';
import { Labelled } from './labelled.js';
import type { FieldProps } from './one-field.js';

interface ChoiceProps extends FieldProps {
  readonly values: readonly string[];
  readonly labelOf: (value: string) => string;
}

/** Up to this many are shown at once: one click, and everything can be read. */
const FEW = 5;

export function ChoiceField({ field, path, value, problems, onChange, values, labelOf }: ChoiceProps) {
  const { act } = useDeskWords();
  const options = values.map((one) => ({ value: one, label: labelOf(one) }));
  const chosen = typeof value === 'string' ? value : undefined;
  if (values.length <= FEW)
    return (
      <Labelled field={field} path={path} problems={problems} group>
        {({ id }) => (
          <Radio.Group
            id={id}
            name={id}
            className="radios"
            options={options}
            value={chosen}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Labelled>
    );
  return (
    <Labelled field={field} path={path} problems={problems}>
      {(control) => (
        <Select
          {...control}
          className="wide-select"
          allowClear={!field.required}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={act.choose}
          options={options}
          value={chosen}
          status={control['aria-invalid'] ? 'error' : undefined}
          onChange={(next: string | undefined) => onChange(next)}
        />
      )}
    </Labelled>
  );
}

export function ChoicesField({ field, path, value, problems, onChange, values, labelOf }: ChoiceProps) {
  return (
    <Labelled field={field} path={path} problems={problems} group>
      {() => (
        <Checkbox.Group
          className="radios"
          options={values.map((one) => ({ value: one, label: labelOf(one) }))}
          value={Array.isArray(value) ? (value as string[]) : []}
          onChange={onChange}
        />
      )}
    </Labelled>
  );
}

/** A box that may stay empty. */
export function TickField({ field, value, onChange }: FieldProps) {
  return (
    <div className="field">
      <Checkbox checked={value === true} onChange={(event) => onChange(event.target.checked)}>
        {field.label}
      </Checkbox>
    </div>
  );
}

/** A question that must be answered: an empty box would be an answer that nobody gave. */
export function YesNoField({ field, path, value, problems, onChange }: FieldProps) {
  const { frame } = useDeskWords();
  return (
    <Labelled field={field} path={path} problems={problems} group>
      {({ id }) => (
        <Radio.Group
          name={id}
          className="radios"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          options={[
            { value: true, label: frame.yes },
            { value: false, label: frame.no },
          ]}
        />
      )}
    </Labelled>
  );
}
