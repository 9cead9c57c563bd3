import { Link } from 'react-router';
import { useWords } from '../../../shared/surroundings.js';
import { useTracking } from '../tracking-context.js';
import { isSaidInARoom, saidIn } from './channels.js';

/** Two doors that look different: who reads what is said must be clear before the first word. */
export function Rooms() {
  const { rooms } = useWords().tracking;
  const { loaded, base } = useTracking();
  const { view, actions = [] } = loaded.data ?? {};
  const spoken = (['joint', 'caucusA'] as const).some(
    (room) => saidIn(view?.timeline ?? [], room).length > 0,
  );
  if (!actions.some((action) => isSaidInARoom(action) && action.available) && !spoken) return null;
  return (
    <section className="no-print" aria-labelledby="rooms-title">
      <h2 id="rooms-title">{rooms.heading}</h2>
      <ul className="rooms">
        <li>
          <Link to={`${base}/rooms/joint`} className="room room-joint">
            <strong>{rooms.joint}</strong>
            <span>{rooms.jointHint}</span>
          </Link>
        </li>
        <li>
          <Link to={`${base}/rooms/caucusA`} className="room room-own">
            <strong>{rooms.own}</strong>
            <span>{rooms.ownHint}</span>
          </Link>
        </li>
      </ul>
    </section>
  );
}
