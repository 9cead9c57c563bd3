import type { ComponentProps } from 'react';
import { Link, type LinkProps } from 'react-router';

type Kind = 'primary' | 'secondary' | 'warning' | 'plain';

const classOf = (kind: Kind, more = '') => `button button-${kind} ${more}`.trim();

interface Look {
  readonly kind?: Kind;
  /** Says that something is under way; a second click does nothing. */
  readonly busy?: boolean;
}

export function Button({
  kind = 'primary',
  busy = false,
  className,
  ...rest
}: ComponentProps<'button'> & Look) {
  return (
    <button
      type="button"
      {...rest}
      className={classOf(kind, className)}
      aria-disabled={busy || rest['aria-disabled'] || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : rest.onClick}
    />
  );
}

export function ButtonLink({ kind = 'primary', className, ...rest }: LinkProps & Look) {
  return <Link {...rest} className={classOf(kind, className)} />;
}
