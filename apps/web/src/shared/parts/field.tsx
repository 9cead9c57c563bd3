import { type ReactNode, useId } from 'react';

export interface ControlProps {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
  readonly required?: boolean;
}

interface FieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string;
  /** The control; the props tie it to label, hint and error. */
  readonly children: (control: ControlProps) => ReactNode;
}

/** The id of a field's control, for links of the error summary. */
export const fieldId = (name: string): string => `field-${name.replace(/\W/g, '-')}`;

/** Label, hint, error and control of one question. */
export function Field({ name, label, hint, error, children }: FieldProps) {
  const id = fieldId(name);
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor={id} className="label">
        {label}
      </label>
      {hint ? (
        <div id={`${id}-hint`} className="hint">
          {hint}
        </div>
      ) : null}
      {error ? <ErrorLine id={`${id}-error`}>{error}</ErrorLine> : null}
      {children({
        id,
        name,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(error ? { 'aria-invalid': true } : {}),
      })}
    </div>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

interface ChoicesProps {
  readonly name: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The heading of the page asks the same; the legend is for those who listen. */
  readonly legendUnseen?: boolean;
  /** Two beside each other, for many short ones. */
  readonly columns?: boolean;
}

/** One question with a few answers, all of them in view. */
export function Choices({
  name,
  legend,
  hint,
  error,
  choices,
  value,
  onChange,
  columns,
  legendUnseen,
}: ChoicesProps) {
  const id = fieldId(name);
  const group = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <fieldset className={error ? 'field field-wrong' : 'field'} aria-describedby={described || undefined}>
      <legend className={legendUnseen ? 'unseen' : 'label'}>{legend}</legend>
      {hint ? (
        <div id={`${id}-hint`} className="hint">
          {hint}
        </div>
      ) : null}
      {error ? <ErrorLine id={`${id}-error`}>{error}</ErrorLine> : null}
      <div className={columns ? 'choices choices-columns' : 'choices'}>
        {choices.map((choice, index) => (
          <label key={choice.value} className="choice">
            <input
              type="radio"
              id={index === 0 ? id : `${group}-${choice.value}`}
              name={name}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
            />
            <span className="choice-text">
              <span>{choice.label}</span>
              {choice.hint ? <span className="hint">{choice.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function Tick({
  name,
  label,
  hint,
  checked,
  onChange,
}: {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className="choice">
      <input
        type="checkbox"
        id={fieldId(name)}
        name={name}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="choice-text">
        <span>{label}</span>
        {hint ? <span className="hint">{hint}</span> : null}
      </span>
    </label>
  );
}

function ErrorLine({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="error-line">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 1.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17Zm-1 4h2v6H9v-6Zm1 10a1.250 1.250 0 1 1 0-2.500 1.250 1.250 0 0 1 0 2.500Z" />
      </svg>
      {children}
    </p>
  );
}
