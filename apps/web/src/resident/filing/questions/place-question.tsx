import { useEffect, useRef, useState } from 'react';
import { api, ask, type Schemas } from '../../../shared/api/client.js';
import { Button } from '../../../shared/parts/button.js';
import { problemOf } from '../../../shared/parts/error-summary.js';
import { Field } from '../../../shared/parts/field.js';
import { useWords } from '../../../shared/surroundings.js';
import { useFiling } from '../filing-context.js';
import { MOST } from '../steps.js';
import type { QuestionProps } from '../step-page.js';

const TYPING_MS = 250;
type Estate = Schemas['Estate'];
type Found = { readonly q: string; readonly items: readonly Estate[] | null };

/** The estate, found by a part of its name; the firm follows from it. What is not listed can be named. */
export function PlaceQuestion({ problems }: QuestionProps) {
  const { place } = useWords().filing.steps;
  const { answers, answer } = useFiling();
  // What had the focus is gone once an estate is chosen; the choice takes it over.
  const chose = useRef(false);
  const choose = (change: Parameters<typeof answer>[0]) => {
    chose.current = true;
    answer(change);
  };
  const found = useEstates(answers.estateId ? '' : answers.estateName);

  if (answers.estateId || answers.estateConfirmed)
    return (
      <div className="card">
        <p className="hint">{place.chosen}</p>
        <p className="chosen" tabIndex={-1} ref={(text) => (chose.current ? text?.focus() : undefined)}>
          {answers.estateName}
        </p>
        <Button kind="plain" onClick={() => answer({ estateId: '', estateConfirmed: false, estateName: '' })}>
          {place.again}
        </Button>
      </div>
    );
  const typed = answers.estateName.trim();
  return (
    <>
      <Field
        name="estateName"
        label={place.label}
        hint={`${place.hint} ${place.searchHint}`}
        error={problemOf(problems, 'estateName')}
      >
        {(control) => (
          <input
            {...control}
            type="search"
            maxLength={MOST.estateName}
            autoComplete="off"
            value={answers.estateName}
            onChange={(event) => answer({ estateName: event.target.value })}
          />
        )}
      </Field>
      <p className="unseen" role="status">
        {found?.items ? place.count(found.items.length) : ''}
      </p>
      {found?.items && found.items.length > 0 ? (
        <ul className="results" aria-label={place.results}>
          {found.items.map(({ id, name, district, street }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => choose({ estateId: id, estateName: name, estateConfirmed: false })}
              >
                <strong>{name}</strong>
                <span className="small">{[district, street].filter(Boolean).join(' ')}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {typed && found && (found.items === null || found.items.length === 0) ? (
        <p className="hint">{found.items === null ? place.offline : place.nothing}</p>
      ) : null}
      {typed && found ? (
        <p>
          <Button kind="secondary" onClick={() => choose({ estateConfirmed: true, estateName: typed })}>
            {place.useTyped(typed)}
          </Button>
        </p>
      ) : null}
    </>
  );
}

/** Estates of that name, looked for when the typing rests; `items` is null when nothing could be asked. */
function useEstates(name: string): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  const q = name.trim();
  useEffect(() => {
    if (q === '') {
      setFound(null);
      return;
    }
    const aborter = new AbortController();
    const timer = setTimeout(() => {
      ask(api.GET('/api/estates', { params: { query: { q, limit: 6 } }, signal: aborter.signal })).then(
        ({ items }) => setFound({ q, items }),
        () => aborter.signal.aborted || setFound({ q, items: null }),
      );
    }, TYPING_MS);
    return () => {
      clearTimeout(timer);
      aborter.abort();
    };
  }, [q]);
  return found;
}
