import { useState } from 'react';
import { api, ask, type Schemas } from '../shared/api/client.js';
import { Button } from '../shared/parts/button.js';
import { Failure } from '../shared/parts/failure.js';
import { Field } from '../shared/parts/field.js';
import { Notice } from '../shared/parts/notice.js';
import { PageHeading } from '../shared/parts/page-heading.js';
import { dayInWords, todayHere } from '../shared/days.js';
import { useSurroundings } from '../shared/surroundings.js';

/** When a number of working days is over, and which days did not count. */
export default function Deadlines() {
  const { words, language } = useSurroundings();
  const { deadlines } = words;
  const [from, setFrom] = useState(todayHere);
  const [workdays, setWorkdays] = useState('5');
  const [due, setDue] = useState<Schemas['DueDate'] | null>(null);
  const [error, setError] = useState<unknown>(null);

  const count = async () => {
    setError(null);
    try {
      setDue(
        await ask(api.GET('/api/calendar/due', { params: { query: { from, workdays: Number(workdays) } } })),
      );
    } catch (problem) {
      setDue(null);
      setError(problem);
    }
  };
  return (
    <>
      <PageHeading>{words.titles['/deadlines']}</PageHeading>
      <p className="lead">{deadlines.lead}</p>
      <form
        className="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          void count();
        }}
      >
        <Field name="from" label={deadlines.from}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={from}
              required
              onChange={(event) => setFrom(event.target.value)}
            />
          )}
        </Field>
        <Field name="workdays" label={deadlines.workdays}>
          {(control) => (
            <input
              {...control}
              type="number"
              inputMode="numeric"
              min={0}
              max={366}
              required
              value={workdays}
              onChange={(event) => setWorkdays(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit">{deadlines.count}</Button>
      </form>
      {error ? <Failure error={error} retry={() => void count()} /> : null}
      {due ? (
        <Notice live title={deadlines.due(dayInWords(due.due, language))}>
          <p>{due.derivation}</p>
          {due.provisional ? <p>{deadlines.provisional}</p> : null}
          {due.skipped.length > 0 ? (
            <details>
              <summary>{deadlines.skipped(due.skipped.length)}</summary>
              <ul>
                {due.skipped.map(({ date, reason, name }) => (
                  <li key={date}>
                    {dayInWords(date, language)} {name ?? deadlines.reasons[reason as 'weekend']}
                  </li>
                ))}
              </ul>
            </details>
          ) : null}
        </Notice>
      ) : null}
    </>
  );
}
