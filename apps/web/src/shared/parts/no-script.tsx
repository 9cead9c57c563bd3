import { useSurroundings } from '../surroundings.js';
import { PhoneButton } from './phone-button.js';

/** For browsers without JavaScript, on pages that cannot do without. */
export function NoScript() {
  const { words } = useSurroundings();
  return (
    <noscript>
      <div className="body">
        <h1>{words.noScript.title}</h1>
        <p>{words.noScript.text}</p>
        <p>
          <a href="/">{words.noScript.home}</a>
        </p>
        <PhoneButton />
      </div>
    </noscript>
  );
}
