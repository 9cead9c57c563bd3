import type { ReactNode } from 'react';
import { fieldId, Tick } from '../../../shared/parts/field.js';

interface Props {
  readonly name: string;
  readonly legend: ReactNode;
  readonly error?: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** One question of which several answers may be true. */
export function Several({ name, legend, error, choices, values, onChange }: Props) {
  const errorId = `${fieldId(name)}-error`;
  if (choices.length === 0) return null;
  return (
    <fieldset
      className={error ? 'field field-wrong' : 'field'}
      aria-describedby={error ? errorId : undefined}
    >
      <legend className="label">{legend}</legend>
      {error ? (
        <p id={errorId} className="error-line">
          {error}
        </p>
      ) : null}
      <div className="choices">
        {choices.map(({ value, label }, index) => (
          <Tick
            key={value}
            name={index === 0 ? name : `${name}.${value}`}
            label={label}
            checked={values.includes(value)}
            onChange={(checked) =>
              onChange(checked ? [...values, value] : values.filter((one) => one !== value))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
