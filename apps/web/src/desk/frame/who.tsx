import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '../../shared/api/client.js';
import { useMe } from '../session/me.js';
import { useDeskWords } from '../words/desk-words.js';
import { LanguageSwitch } from './language-switch.js';

/** Who I am here, and the way out. */
export function Who({ onHelp }: { onHelp: () => void }) {
  const { who } = useDeskWords().frame;
  const me = useMe();
  const client = useQueryClient();
  const signOut = async () => {
    await api.POST('/api/auth/logout').catch(() => {});
    client.clear();
    window.location.assign('/desk');
  };
  return (
    <section className="who" aria-label={who.label(me.name)}>
      <p className="who-name">{me.name}</p>
      <p className="who-roles">{me.roleLabels.join(' · ')}</p>
      <div className="who-tools">
        <Button type="text" onClick={onHelp}>
          {who.help}
        </Button>
        <LanguageSwitch />
        <Button type="text" onClick={() => void signOut()}>
          {who.signOut}
        </Button>
      </div>
    </section>
  );
}
