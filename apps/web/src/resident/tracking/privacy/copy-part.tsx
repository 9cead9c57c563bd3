import { api, ask } from '../../../shared/api/client.js';
import { Button } from '../../../shared/parts/button.js';
import { saveAs } from '../../../shared/save-as.js';
import { useWords } from '../../../shared/surroundings.js';
import type { PartProps } from './privacy-page.js';

/** Everything to keep: to read, and for another program. */
export function CopyPart({ centre, headers, phone, act }: PartProps) {
  const { privacy } = useWords();
  const body = phone === undefined ? {} : { phone };
  const pdf = () =>
    act(async () => {
      const call = api.POST('/api/track/privacy/copy.pdf', { headers, body, parseAs: 'blob' });
      saveAs((await ask(call as never)) as Blob, `${centre.caseNo}.pdf`);
      return null;
    });
  const json = () =>
    act(async () => {
      const copy = await ask(api.POST('/api/track/privacy/copy', { headers, body }));
      const text = JSON.stringify(copy, null, 2);
      saveAs(new Blob([text], { type: 'application/json' }), `${centre.caseNo}.json`);
      return null;
    });
  return (
    <section>
      <h2>{privacy.copy}</h2>
      <div className="row">
        <Button kind="secondary" onClick={() => void pdf()}>
          {privacy.copyPdf}
        </Button>
        <Button kind="secondary" onClick={() => void json()}>
          {privacy.copyJson}
        </Button>
      </div>
    </section>
  );
}
