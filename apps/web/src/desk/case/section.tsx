import { type ReactNode, useId } from 'react';

interface Props {
  readonly name: string;
  readonly title: string;
  readonly children: ReactNode;
  readonly aside?: ReactNode;
}

/** One part of a case under its heading. */
export function Section({ name, title, children, aside }: Props) {
  const id = useId();
  return (
    <section className={`part part-${name}`} aria-labelledby={id}>
      <div className="part-head">
        <h3 id={id}>{title}</h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
