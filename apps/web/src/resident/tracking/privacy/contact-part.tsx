import { useState } from 'react';
import { api, ask } from '../../../shared/api/client.js';
import { Button } from '../../../shared/parts/button.js';
import { Field } from '../../../shared/parts/field.js';
import { useWords } from '../../../shared/surroundings.js';
import type { PartProps } from './privacy-page.js';

const EMPTY = { name: '', phone: '', email: '' };

/** Other contact data in the place of what was left. */
export function ContactPart({ headers, phone, act }: PartProps) {
  const { privacy } = useWords();
  const [contact, setContact] = useState(EMPTY);
  const save = async () => {
    const { name, phone: newPhone, email } = contact;
    const body = {
      ...(phone === undefined ? {} : { phone }),
      contact: { name, phone: newPhone, ...(email === '' ? {} : { email }) },
    };
    const saved = await act(async () => {
      await ask(api.POST('/api/track/privacy/contact', { headers, body }));
      return privacy.saved;
    });
    if (saved) setContact(EMPTY);
  };
  const fields = [
    { name: 'name', type: 'text', autoComplete: 'name', required: true },
    { name: 'phone', type: 'tel', autoComplete: 'tel', required: true },
    { name: 'email', type: 'email', autoComplete: 'email', required: false },
  ] as const;
  return (
    <details>
      <summary>{privacy.correct}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {fields.map(({ name, ...input }) => (
          <Field key={name} name={`new-${name}`} label={privacy[name]}>
            {(control) => (
              <input
                {...control}
                {...input}
                value={contact[name]}
                onChange={(event) => setContact((before) => ({ ...before, [name]: event.target.value }))}
              />
            )}
          </Field>
        ))}
        <Button type="submit">{privacy.save}</Button>
      </form>
    </details>
  );
}
