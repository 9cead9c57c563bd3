import { useQueryClient } from '@tanstack/react-query';
import { Dialog } from '../frame/dialog.js';
import { useDeskWords } from '../words/desk-words.js';
import { markSession, useSessionLost } from './lost-session.js';
import { useMe } from './me.js';
import { SignInForm } from './sign-in-form.js';

/** Over the page and not instead of it, so that nothing that was typed goes away. */
export function SignInAgain() {
  const { again } = useDeskWords().frame;
  const me = useMe();
  const lost = useSessionLost();
  const client = useQueryClient();

  const done = (userId: string) => {
    markSession(false);
    if (userId !== me.id) {
      client.clear();
      window.location.reload();
      return;
    }
    void client.invalidateQueries();
  };

  if (!lost) return null;
  return (
    <Dialog title={again.title}>
      <p>{again.text}</p>
      <SignInForm username={me.username} onDone={done} />
    </Dialog>
  );
}
