import type { ReactNode } from 'react';

type Tone = 'info' | 'good' | 'wait' | 'bad';

/** Something to know before going on; the tone is also said by the words and the sign. */
export function Notice({
  tone = 'info',
  title,
  children,
  live = false,
}: {
  readonly tone?: Tone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Read aloud when it appears. */
  readonly live?: boolean;
}) {
  return (
    <div className={`notice notice-${tone}`} role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}>
      {title ? <p className="notice-title">{title}</p> : null}
      {children}
    </div>
  );
}
