import { Alert, Button } from 'antd';
import { momentInWords } from '../../shared/days.js';
import { useSurroundings } from '../../shared/surroundings.js';
import type { CaseView, Kind } from '../api/questions.js';
import { EventFacts } from '../case/event-facts.js';
import { useDeskWords } from '../words/desk-words.js';

interface Props {
  readonly view: CaseView;
  readonly kind: Kind;
  /** The version and state that the typed text was meant for. */
  readonly since: { readonly version: number; readonly stateLabel: string };
  readonly mine: string;
  readonly available: boolean;
  readonly why: string | null;
  readonly onSend: () => void;
  readonly onGoOn: () => void;
}

/** Somebody else acted meanwhile: what happened, beside what I typed. Nothing of it is lost. */
export function MergeScreen({ view, kind, since, mine, available, why, onSend, onGoOn }: Props) {
  const { act, file } = useDeskWords();
  const { language } = useSurroundings();
  const news = view.timeline.filter(({ seq }) => seq > since.version);
  return (
    <section className="merge" aria-labelledby="merge-heading">
      <h3 id="merge-heading" tabIndex={-1} ref={(heading) => heading?.focus()}>
        {act.merge.heading}
      </h3>
      <div className="merge-sides">
        <div className="merge-theirs">
          <h4>{act.merge.theirs}</h4>
          {since.stateLabel === view.stateLabel ? null : (
            <p className="merge-state">{act.merge.state(since.stateLabel, view.stateLabel)}</p>
          )}
          <ol>
            {news.map((event) => (
              <li key={event.seq}>
                <strong>{event.label ?? file.hiddenEvent}</strong>
                <span className="hint">
                  {' '}
                  {event.actor} {event.at ? momentInWords(event.at, language) : ''}
                </span>
                <EventFacts event={event} kind={kind} />
              </li>
            ))}
          </ol>
        </div>
        <div className="merge-mine">
          <h4>{act.merge.mine}</h4>
          <pre>{mine}</pre>
        </div>
      </div>
      {available ? null : <Alert type="warning" showIcon title={act.merge.gone} description={why} />}
      <div className="form-buttons">
        {available ? (
          <Button type="primary" onClick={onSend}>
            {act.merge.sendAnyway}
          </Button>
        ) : null}
        <Button onClick={onGoOn}>{act.merge.goOn}</Button>
        <Button onClick={() => void navigator.clipboard?.writeText(mine)}>{act.merge.copyMine}</Button>
      </div>
    </section>
  );
}
