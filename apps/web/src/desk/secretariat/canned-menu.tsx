import { Button, Dropdown } from 'antd';
import { useNavigate } from 'react-router';
import { dayInWords, endInWords, todayHere } from '../../shared/days.js';
import { useSurroundings } from '../../shared/surroundings.js';
import type { CaseView } from '../api/questions.js';
import { partsOf, useMe } from '../session/me.js';
import { useDeskWords } from '../words/desk-words.js';
import { fillIn, loadCannedTexts, valuesOf } from './canned-texts.js';

const MANAGE = 'manage';

/** Puts a canned text into the field, its variables filled in; it can be edited before it is sent. */
export function CannedMenu({ view, onChoose }: { view: CaseView; onChoose: (text: string) => void }) {
  const { act, canned } = useDeskWords();
  const { language } = useSurroundings();
  const me = useMe();
  const navigate = useNavigate();
  if (!partsOf(me).office) return <span />;
  const texts = loadCannedTexts(canned.starters);
  const choose = (key: string) => {
    if (key === MANAGE) {
      void navigate('/texts');
      return;
    }
    const values = valuesOf(view, {
      me: me.name,
      today: dayInWords(todayHere(), language),
      momentOf: (at) => endInWords(at, language),
    });
    const chosen = texts.find(({ id }) => id === key);
    if (chosen) onChoose(fillIn(chosen.text, values));
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          ...(texts.length > 0
            ? texts.map(({ id, title }) => ({ key: id, label: title }))
            : [{ key: 'none', label: act.noCanned, disabled: true }]),
          { type: 'divider' as const },
          { key: MANAGE, label: act.manageCanned },
        ],
        onClick: ({ key }) => choose(key),
      }}
    >
      <Button size="small" type="text">
        {act.canned} ▾
      </Button>
    </Dropdown>
  );
}
