import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { api, ask } from '../../shared/api/client.js';
import { momentInWords } from '../../shared/days.js';
import { useSurroundings } from '../../shared/surroundings.js';
import type { CaseView } from '../api/questions.js';
import { Failure } from '../frame/failure.js';
import { Waiting } from '../frame/waiting.js';
import { useDeskWords } from '../words/desk-words.js';
import { Section } from './section.js';
import { currentPlace } from './current-place.js';
import { wayOf } from './way-of.js';

/** The machine of the kind with the way that this case took, and the same as a list. */
export function Diagram({ view }: { view: CaseView }) {
  const { file } = useDeskWords();
  const { language } = useSurroundings();
  const [shown, setShown] = useState(false);
  const way = wayOf(view);
  return (
    <Section
      name="diagram"
      title={file.diagram}
      aside={
        <Button size="small" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? file.hideDiagram : file.showDiagram}
        </Button>
      }
    >
      {shown ? <Picture view={view} visited={way.map(({ state }) => state)} /> : null}
      <h4 className="visually-hidden">{file.diagramList}</h4>
      <ol className="way">
        {way.map(({ state, label, at }, index) => {
          const current = index === way.length - 1;
          return (
            <li key={`${state}${index}`} aria-current={current ? 'step' : undefined}>
              <span>{label}</span>
              <span className="hint">
                {current ? `${file.now} · ` : ''}
                {at ? momentInWords(at, language) : ''}
              </span>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

/** As a picture and not as part of the page: what is inside can do nothing here. */
function Picture({ view, visited }: { view: CaseView; visited: readonly string[] }) {
  const { file } = useDeskWords();
  const { language } = useSurroundings();
  const query = { state: view.state, ...(visited.length > 0 ? { visited: visited.join(',') } : {}) };
  const { data, error, refetch } = useQuery({
    queryKey: ['diagram', view.kind, query, language],
    queryFn: () =>
      ask(
        api.GET('/api/kinds/{kind}/diagram.svg', {
          params: { path: { kind: view.kind }, query },
          parseAs: 'text',
        }),
      ),
  });
  const [address, setAddress] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!data) return;
    const url = URL.createObjectURL(new Blob([data], { type: 'image/svg+xml' }));
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [data]);
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (!address) return <Waiting rows={3} />;
  return (
    <div ref={frame} className="diagram" tabIndex={0} role="group" aria-label={file.diagram}>
      <img
        src={address}
        alt={file.diagramAlt(view.kindLabel, view.stateLabel)}
        onLoad={() => showCurrent(frame.current, data ?? '')}
      />
    </div>
  );
}

function showCurrent(frame: HTMLDivElement | null, svg: string): void {
  const place = currentPlace(svg);
  if (frame && place) frame.scrollTo(place.x - frame.clientWidth / 2, place.y - frame.clientHeight / 3);
}
