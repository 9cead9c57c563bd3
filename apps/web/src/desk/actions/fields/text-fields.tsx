import { Input } from 'antd';
import type { FormField } from '../../../shared/forms/schema-fields.js';
import { useWords } from '../../../shared/surroundings.js';
import { useDeskWords } from '../../words/desk-words.js';
import { CannedMenu } from '../../secretariat/canned-menu.js';
import { useForm } from './form-context.js';
import { Labelled } from './labelled.js';
import type { FieldProps } from './one-field.js';

type WordsProps = Omit<FieldProps, 'field'> & { field: Extract<FormField, { kind: 'words' | 'line' }> };

/** Long text with the number of letters used, and canned texts to begin with. */
export function WordsField({ field, path, value, problems, onChange }: WordsProps) {
  const { act } = useDeskWords();
  const { view } = useForm();
  const text = typeof value === 'string' ? value : '';
  return (
    <Labelled field={field} path={path} problems={problems}>
      {(control) => (
        <>
          <Input.TextArea
            {...control}
            value={text}
            className="long-text"
            rows={4}
            status={control['aria-invalid'] ? 'error' : undefined}
            onChange={(event) => onChange(event.target.value)}
          />
          <div className="field-foot">
            {view ? (
              <CannedMenu view={view} onChoose={(chosen) => onChange(text ? `${text}\n${chosen}` : chosen)} />
            ) : (
              <span />
            )}
            <span className={text.length > field.most ? 'counter is-over' : 'counter'}>
              {act.counter(text.length, field.most)}
            </span>
          </div>
        </>
      )}
    </Labelled>
  );
}

interface LineProps extends FieldProps {
  readonly type: 'text' | 'number' | 'date' | 'datetime-local';
  readonly most?: number;
  readonly least?: number;
  readonly top?: number;
  /** Asked in yuan, with two places. */
  readonly isMoney?: boolean;
}

/** One line. The browser's own day and time fields take typing and follow the keyboard, which antd's do not. */
export function LineField(props: LineProps) {
  const { field, path, value, problems, onChange, type, most, least, top, isMoney } = props;
  const words = useWords();
  const text = value === undefined || value === null ? '' : String(value);
  return (
    <Labelled
      field={isMoney ? { ...field, label: `${field.label}${words.form.inYuan}` } : field}
      path={path}
      problems={problems}
    >
      {(control) => (
        <Input
          {...control}
          className={type === 'text' ? undefined : 'short-input'}
          type={type}
          value={text}
          maxLength={most}
          min={least}
          max={top}
          step={isMoney ? 0.01 : undefined}
          status={control['aria-invalid'] ? 'error' : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}
