import { api, ask } from '../../../shared/api/client.js';
import { Button } from '../../../shared/parts/button.js';
import { useWords } from '../../../shared/surroundings.js';
import { useTracking } from '../tracking-context.js';
import type { PartProps } from './privacy-page.js';

/** Whether the firm may know who the complainant is, to which text that was agreed, and taking it back. */
export function ConsentPart({ centre, headers, act }: PartProps) {
  const { privacy } = useWords();
  const { refresh } = useTracking();
  const withdraw = () =>
    act(async () => {
      const { says } = await ask(api.POST('/api/track/privacy/withdraw-consent', { headers }));
      refresh();
      return says;
    });
  return (
    <section>
      <h2>{privacy.consent}</h2>
      {centre.isDisclosed ? (
        <>
          <p>{privacy.consentGiven}</p>
          <blockquote>
            <p>{centre.consentText.text}</p>
            <p className="small">{privacy.consentVersion(centre.consentText.version)}</p>
          </blockquote>
          <Button kind="warning" onClick={() => void withdraw()}>
            {privacy.withdraw}
          </Button>
        </>
      ) : (
        <p>{privacy.consentNone}</p>
      )}
    </section>
  );
}
