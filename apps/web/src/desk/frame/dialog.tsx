import { Button } from 'antd';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useDeskWords } from '../words/desk-words.js';

interface Props {
  readonly title: string;
  /** Missing: it can only be answered, not left. */
  readonly onClose?: () => void;
  readonly footer?: ReactNode;
  readonly as?: 'window' | 'wide' | 'side';
  readonly children: ReactNode;
}

/**
 * The browser's own dialog: it keeps the focus inside, makes the rest inert and gives the focus back. (antd's locks the
 * scrolling with a style that our policy for content forbids.)
 */
export function Dialog({ title, onClose, footer, as = 'window', children }: Props) {
  const { frame } = useDeskWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`dialog is-${as}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onClick={(event) => {
        // Beside the dialog is still its element, but none of its content.
        if (event.target === dialog.current) onClose?.();
      }}
    >
      <div className="dialog-inside">
        <header className="dialog-head">
          <h2 id={id}>{title}</h2>
          {onClose ? (
            <Button type="text" aria-label={frame.close} onClick={onClose}>
              ✕
            </Button>
          ) : null}
        </header>
        <div className="dialog-body">{children}</div>
        {footer ? <footer className="dialog-foot">{footer}</footer> : null}
      </div>
    </dialog>
  );
}
