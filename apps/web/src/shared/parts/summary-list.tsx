import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../surroundings.js';

export interface SummaryRow {
  readonly label: string;
  readonly value: ReactNode;
  /** Where this answer can be changed. */
  readonly change?: string;
}

/** Question and answer, one below the other, each with a way back to change it. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const words = useWords();
  return (
    <dl className="summary-list">
      {rows.map(({ label, value, change }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {change ? (
            <dd className="summary-change">
              <Link to={change} aria-label={words.form.changeThat(label)}>
                {words.form.change}
              </Link>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
