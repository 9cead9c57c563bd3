import { NavLink } from 'react-router';
import { useMe } from '../session/me.js';
import { useDeskWords } from '../words/desk-words.js';
import { ICONS } from './icons.js';
import { placesFor } from './navigation.js';

export function PlaceLinks() {
  const words = useDeskWords();
  const places = placesFor(useMe(), words);
  return (
    <nav aria-label={words.frame.nav.label} className="places">
      <ul>
        {places.map(({ to, label, icon }) => (
          <li key={to}>
            <NavLink to={to}>
              {ICONS[icon]}
              <span>{label}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
