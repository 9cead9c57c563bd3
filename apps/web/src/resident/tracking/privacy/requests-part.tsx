import { useState } from 'react';
import { api, ask, type Schemas } from '../../../shared/api/client.js';
import { dayInWords, momentInWords } from '../../../shared/days.js';
import { Button } from '../../../shared/parts/button.js';
import { Choices, Field } from '../../../shared/parts/field.js';
import { useSurroundings } from '../../../shared/surroundings.js';
import type { PartProps } from './privacy-page.js';

type Wish = Schemas['PrivacyRequest']['wish'];
const WISHES: readonly Wish[] = ['correct', 'restrict', 'delete'];

/** What the secretariat has to answer: asking for it, and what was asked before. */
export function RequestsPart({ centre, headers, phone, act }: PartProps) {
  const { words: dictionary, language } = useSurroundings();
  const { privacy } = dictionary;
  const [wish, setWish] = useState<Wish>('correct');
  const [words, setWords] = useState('');
  const send = async () => {
    const body = {
      wish,
      ...(words.trim() === '' ? {} : { words }),
      ...(phone === undefined ? {} : { phone }),
    };
    const sent = await act(async () => {
      await ask(api.POST('/api/track/privacy/requests', { headers, body }));
      return privacy.asked;
    });
    if (sent) setWords('');
  };
  return (
    <section>
      <h2>{privacy.requests}</h2>
      <p>{privacy.requestsLead(centre.answerWorkdays)}</p>
      <ul>
        {centre.requests.map((one) => (
          <li key={one.id}>
            {momentInWords(one.askedAt, language)} · {privacy.wishes[one.wish]} ·{' '}
            {privacy.decisions[one.decision ?? 'waiting']}
            {one.reason
              ? ` · ${one.reason}`
              : ` · ${privacy.due(dayInWords(one.dueAt.slice(0, 10), language))}`}
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Choices
          name="wish"
          legend={privacy.wish}
          value={wish}
          onChange={(value) => setWish(value as Wish)}
          choices={WISHES.map((value) => ({
            value,
            label: privacy.wishes[value],
            hint: privacy.wishHints[value],
          }))}
        />
        <Field name="privacy-words" label={privacy.words}>
          {(control) => (
            <textarea
              {...control}
              rows={3}
              maxLength={2000}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit">{privacy.ask}</Button>
      </form>
    </section>
  );
}
