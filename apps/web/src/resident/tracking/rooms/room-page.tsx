import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Schemas } from '../../../shared/api/client.js';
import { momentInWords } from '../../../shared/days.js';
import { Failure } from '../../../shared/parts/failure.js';
import { Notice } from '../../../shared/parts/notice.js';
import { PageHeading } from '../../../shared/parts/page-heading.js';
import { Skeleton } from '../../../shared/parts/waiting.js';
import { useSurroundings } from '../../../shared/surroundings.js';
import { ActionForm } from '../actions/action-form.js';
import { EventFacts } from '../event-facts.js';
import { useTracking } from '../tracking-context.js';
import { type Channel, isSaidInARoom, saidIn } from './channels.js';

/** One room of a mediation: who reads it stands above everything, then what was said, then one's own words. */
export function RoomPage() {
  const channel: Channel = useParams().channel === 'caucusA' ? 'caucusA' : 'joint';
  const { words } = useSurroundings();
  const { rooms } = words.tracking;
  const { base, loaded, refresh, done } = useTracking();
  const isOwn = channel === 'caucusA';
  const name = isOwn ? rooms.own : rooms.joint;
  const view = loaded.data?.view;
  return (
    <div className={isOwn ? 'in-room in-room-own' : 'in-room in-room-joint'}>
      <Link to={base} className="back no-print">
        {words.tracking.documents.back}
      </Link>
      <PageHeading over={view?.caseNo}>{name}</PageHeading>
      <p className="room-who">{isOwn ? rooms.toOwn : rooms.toJoint}</p>
      <div aria-live="polite">{done ? <Notice tone="good" title={done} /> : null}</div>
      {loaded.state === 'failed' ? <Failure error={loaded.error} retry={refresh} /> : null}
      {view ? (
        <>
          <Said events={saidIn(view.timeline, channel)} />
          <Speak key={channel} channel={channel} />
        </>
      ) : (
        <Skeleton lines={6} />
      )}
      <p className="no-print">
        <Link to={`${base}/rooms/${isOwn ? 'joint' : 'caucusA'}`}>
          {rooms.other(isOwn ? rooms.joint : rooms.own)}
        </Link>
      </p>
    </div>
  );
}

function Said({ events }: { events: readonly Schemas['TimelineEvent'][] }) {
  const { words, language } = useSurroundings();
  const { rooms } = words.tracking;
  return (
    <section aria-labelledby="said-title">
      <h2 id="said-title">{rooms.messages}</h2>
      {events.length === 0 ? <p className="empty">{rooms.empty}</p> : null}
      <ol className="said">
        {events.map((event) => (
          <li key={event.seq}>
            <p className="timeline-what">
              {event.actor} · {event.label}
            </p>
            <p className="small">{event.at ? momentInWords(event.at, language) : null}</p>
            <EventFacts event={event} without={['channel']} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The forms of this room, one at a time; the room itself is no question any more. */
function Speak({ channel }: { channel: Channel }) {
  const { words } = useSurroundings();
  const { rooms } = words.tracking;
  const { loaded } = useTracking();
  const [parameters, setParameters] = useSearchParams();
  const [sent, setSent] = useState(0);
  const { view, actions = [], kind } = loaded.data ?? {};
  const open = actions.filter((action) => isSaidInARoom(action) && action.available);
  const chosen = open.find(({ type }) => type === parameters.get('do')) ?? open[0];
  if (!view || !kind) return null;
  if (!chosen)
    return (
      <Notice tone="wait" title={rooms.closed}>
        <p>{actions.find(isSaidInARoom)?.why}</p>
      </Notice>
    );
  return (
    <section className="no-print" aria-labelledby="speak-title">
      <h2 id="speak-title">{chosen.label}</h2>
      {open.length > 1 ? (
        <ul className="room-acts" aria-label={rooms.more}>
          {open.map(({ type, label }) => (
            <li key={type}>
              <button
                type="button"
                className="head-button"
                aria-pressed={type === chosen.type}
                onClick={() => setParameters({ do: type }, { replace: true })}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <ActionForm
        key={`${chosen.type} ${sent}`}
        action={chosen}
        caseId={view.caseId}
        version={view.version}
        kind={kind}
        given={{ channel }}
        onSent={() => setSent((before) => before + 1)}
      />
    </section>
  );
}
