import { LockFilled, TeamOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { CaseView } from '../../api/questions.js';
import { GroupTable } from '../../case/outline.js';
import { Section } from '../../case/section.js';
import { useDeskWords } from '../../words/desk-words.js';
import type { ScreenProps } from '../screens.js';
import { DayCounter } from './day-counter.js';
import { Room } from './room.js';
import { type Channel, roomsFor, TALK } from './talk.js';

/** Joint talks and caucuses as rooms that look different. Whoever wants to speak enters one first and speaks in it. */
export default function Rooms({ view, kind, actions }: ScreenProps) {
  const { rooms } = useDeskWords();
  const open = actions.filter(({ type, available }) => TALK.includes(type) && available);
  const channels = roomsFor(view, actions);
  const [entered, setEntered] = useState<Channel | null>(null);
  if (channels.length === 0) return <Tables view={view} />;
  return (
    <>
      <DayCounter view={view} />
      <Section name="rooms" title={rooms.heading}>
        <p className="hint">{rooms.intro}</p>
        <div className="room-doors">
          {channels.map((channel) => (
            <Button
              key={channel}
              className={`room-door room-${channel}`}
              aria-expanded={entered === channel}
              icon={channel === 'joint' ? <TeamOutlined aria-hidden /> : <LockFilled aria-hidden />}
              onClick={() => setEntered(entered === channel ? null : channel)}
            >
              {rooms[channel]}
            </Button>
          ))}
        </div>
        {entered ? <Room key={entered} channel={entered} view={view} kind={kind} actions={open} /> : null}
      </Section>
      <Tables view={view} />
    </>
  );
}

function Tables({ view }: { view: CaseView }) {
  const groups = ['offers', 'clauses'].flatMap((name) => {
    const lines = view.outline.filter(({ group }) => group === name);
    return lines.length > 0 ? [{ name, lines }] : [];
  });
  const { rooms } = useDeskWords();
  if (groups.length === 0) return null;
  return (
    <Section name="offers" title={rooms.talks}>
      {groups.map(({ name, lines }) => (
        <GroupTable key={name} lines={lines} />
      ))}
    </Section>
  );
}
