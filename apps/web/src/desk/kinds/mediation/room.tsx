import { LockFilled, TeamOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { momentInWords } from '../../../shared/days.js';
import { useSurroundings } from '../../../shared/surroundings.js';
import { ActionForm } from '../../actions/action-form.js';
import { EventFacts } from '../../case/event-facts.js';
import { useDeskWords } from '../../words/desk-words.js';
import type { ScreenProps } from '../screens.js';
import { type Channel, channelOf } from './talk.js';

/** One room: who hears it, what was said in it, and forms whose channel is the room and nothing else. */
export function Room({ channel, view, kind, actions }: ScreenProps & { channel: Channel }) {
  const { rooms } = useDeskWords();
  const { language } = useSurroundings();
  const [type, setType] = useState<string | null>(null);
  const said = view.timeline.filter((event) => channelOf(event) === channel);
  const action = actions.find((one) => one.type === type);
  return (
    <div className={`room room-${channel}`} role="group" aria-label={rooms[channel]}>
      <p className="room-sign">
        {channel === 'joint' ? <TeamOutlined aria-hidden /> : <LockFilled aria-hidden />}
        <strong>{rooms[channel]}</strong>
        <span>{rooms.seenBy[channel]}</span>
      </p>
      <ol className="room-talk">
        {said.length === 0 ? <li className="hint">{rooms.empty}</li> : null}
        {said.toReversed().map((event) => (
          <li key={event.seq}>
            <p className="hint">
              {event.actor} · {event.label} · {event.at ? momentInWords(event.at, language) : ''}
            </p>
            <EventFacts event={event} kind={kind} />
          </li>
        ))}
      </ol>
      <div className="action-buttons">
        {actions.map((one) => (
          <Button key={one.type} aria-expanded={one.type === type} onClick={() => setType(one.type)}>
            {one.label}
          </Button>
        ))}
      </div>
      {action ? (
        <ActionForm
          key={action.type}
          view={view}
          kind={kind}
          action={action}
          fixed={{ channel }}
          submitLabel={rooms.speak(action.label, rooms[channel])}
          onDone={() => setType(null)}
          onCancel={() => setType(null)}
        />
      ) : null}
    </div>
  );
}
