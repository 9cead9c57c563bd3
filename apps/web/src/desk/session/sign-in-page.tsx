import { useSurroundings } from '../../shared/surroundings.js';
import { LanguageSwitch } from '../frame/language-switch.js';
import { useDeskWords } from '../words/desk-words.js';
import { SignInForm } from './sign-in-form.js';

/** The door of the desk. */
export function SignInPage({ onDone }: { onDone: () => void }) {
  const { house, words } = useSurroundings();
  const { signIn } = useDeskWords().frame;
  return (
    <div className="door">
      <header className="door-head">
        <span className="brand-name">{house.name || words.app}</span>
        <LanguageSwitch />
      </header>
      <main className="door-card">
        <h1>{signIn.heading}</h1>
        <p className="hint">{signIn.intro}</p>
        <SignInForm onDone={onDone} />
        {house.demo ? <p className="hint">{signIn.demo}</p> : null}
        <p>
          <a href="/">{signIn.home}</a>
        </p>
      </main>
    </div>
  );
}
