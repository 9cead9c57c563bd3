import { useState } from 'react';
import { NoConnection, Problem } from '../../shared/api/problem.js';
import { Failure } from '../../shared/parts/failure.js';
import { useWords } from '../../shared/surroundings.js';
import { saveAs } from '../../shared/save-as.js';
import { useTracking } from './tracking-context.js';

/** Files of an event: pictures are shown here, everything else is offered for saving. */
export function Evidence({ ids }: { ids: readonly string[] }) {
  const { timeline } = useWords().tracking;
  const files = useTracking().loaded.data?.view.files ?? [];
  return (
    <ul className="evidence">
      {ids.map((id, index) => {
        const name = files.find((file) => file.id === id)?.name;
        return (
          <li key={id}>
            <OneFile id={id} name={name ?? timeline.attachment(index + 1)} kept={name !== undefined} />
          </li>
        );
      })}
    </ul>
  );
}

/** `kept`: the name is the file's own, with its ending. */
function OneFile({ id, name, kept }: { id: string; name: string; kept: boolean }) {
  const { timeline } = useWords().tracking;
  const { session } = useTracking();
  const [picture, setPicture] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const open = async () => {
    setError(null);
    try {
      const blob = await fetchFile(id, session.token);
      if (blob.type.startsWith('image/')) setPicture(URL.createObjectURL(blob));
      else saveAs(blob, kept ? name : `${name}.${blob.type.split('/')[1] ?? 'bin'}`);
    } catch (problem) {
      setError(problem);
    }
  };
  if (picture) return <img src={picture} alt={name} />;
  return (
    <>
      <button type="button" className="link-button" onClick={() => void open()}>
        {timeline.open} {name}
      </button>
      {error ? <Failure error={error} retry={() => void open()} /> : null}
    </>
  );
}

async function fetchFile(id: string, token: string): Promise<Blob> {
  const response = await fetch(`/api/attachments/${encodeURIComponent(id)}`, {
    headers: { authorization: `Bearer ${token}`, 'accept-language': document.documentElement.lang },
  }).catch(() => {
    throw new NoConnection();
  });
  if (response.ok) return response.blob();
  throw new Problem(
    response.status,
    await response.json().catch(() => null),
    response.headers.get('x-request-id'),
  );
}
