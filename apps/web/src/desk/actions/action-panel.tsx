import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { Action, CaseView, Kind } from '../api/questions.js';
import { Section } from '../case/section.js';
import { useKeys } from '../keys/use-keys.js';
import { screenOf } from '../kinds/screens.js';
import { useDeskWords } from '../words/desk-words.js';
import { ActionForm } from './action-form.js';
import { keysFor, orderActions } from './order-actions.js';

interface Props {
  readonly view: CaseView;
  readonly kind: Kind;
  readonly actions: readonly Action[];
}

/** What I can do now, each with its key; what I cannot, with the reason. One form is open at a time. */
export function ActionPanel({ view, kind, actions }: Props) {
  const { act } = useDeskWords();
  const [open, setOpen] = useState<string | null>(null);
  const { events: elsewhere = [], keys: own } = screenOf(kind.kind);
  const shown = actions.filter(({ type }) => !elsewhere.includes(type));
  const { main, onBehalf, notNow } = orderActions(shown, kind, view.roles, own);
  const keys = keysFor(main, own);
  useKeys(Object.fromEntries([...keys].map(([type, key]) => [key, () => setOpen(type)])));
  // Whoever opened it by a key goes on typing in it.
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) form.current?.querySelector<HTMLElement>('input, textarea, [type=submit]')?.focus();
  }, [open]);

  // A form stays open when a colleague's act makes it impossible: what was typed must not go away.
  const chosen = shown.find(({ type }) => type === open);
  const row = (some: readonly Action[], quiet: boolean) => (
    <div className="action-buttons">
      {some.map((action, index) => (
        <Button
          key={action.type}
          type={
            !quiet && index === 0 && open === null ? 'primary' : action.type === open ? 'primary' : 'default'
          }
          ghost={action.type === open}
          aria-expanded={action.type === open}
          size={quiet ? 'small' : undefined}
          onClick={() => setOpen(action.type === open ? null : action.type)}
        >
          {action.label}
          {keys.has(action.type) && !quiet ? <kbd aria-hidden>{keys.get(action.type)}</kbd> : null}
        </Button>
      ))}
    </div>
  );
  return (
    <Section name="actions" title={act.heading}>
      {main.length + onBehalf.length === 0 ? <p className="hint">{act.none}</p> : null}
      {main.length > 0 ? row(main, false) : null}
      {chosen ? (
        <div ref={form} className="open-form">
          <h4>{chosen.label}</h4>
          <ActionForm
            key={chosen.type}
            view={view}
            kind={kind}
            action={chosen}
            onDone={() => setOpen(null)}
            onCancel={() => setOpen(null)}
          />
        </div>
      ) : null}
      {onBehalf.length > 0 ? (
        <details className="on-behalf" open={onBehalf.some(({ type }) => type === open) || undefined}>
          <summary>{act.onBehalf}</summary>
          {row(onBehalf, true)}
        </details>
      ) : null}
      {notNow.length > 0 ? (
        <details className="not-now">
          <summary>{act.notNow(notNow.reduce((sum, { labels }) => sum + labels.length, 0))}</summary>
          <dl>
            {notNow.map(({ why, labels }) => (
              <div key={why}>
                <dt>{why}</dt>
                <dd>{labels.join(' · ')}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
    </Section>
  );
}
