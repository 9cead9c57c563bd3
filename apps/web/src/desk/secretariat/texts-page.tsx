import { Button, Input } from 'antd';
import { useState } from 'react';
import { newKey } from '../actions/send-event.js';
import { useDeskWords } from '../words/desk-words.js';
import { type CannedText, loadCannedTexts, saveCannedTexts, VARIABLES } from './canned-texts.js';

/** The own canned texts: name, text, and the variables that they may hold. */
export default function TextsPage() {
  const { canned } = useDeskWords();
  const [texts, setTexts] = useState(() => loadCannedTexts(canned.starters));
  const put = (next: readonly CannedText[]) => {
    setTexts(next);
    saveCannedTexts(next);
  };
  const change = (id: string, part: Partial<CannedText>) =>
    put(texts.map((text) => (text.id === id ? { ...text, ...part } : text)));
  return (
    <div className="sheet">
      <h1>{canned.heading}</h1>
      <p className="hint">{canned.intro}</p>
      <p className="variables">
        {canned.variables}
        {VARIABLES.map((name) => (
          <span key={name}>
            <code>{`{{${name}}}`}</code> {canned.names[name]}
          </span>
        ))}
      </p>
      {texts.length === 0 ? <p className="empty">{canned.empty}</p> : null}
      <ul className="canned-list">
        {texts.map(({ id, title, text }) => (
          <li key={id}>
            <label>
              {canned.title}
              <Input
                value={title}
                maxLength={60}
                onChange={(event) => change(id, { title: event.target.value })}
              />
            </label>
            <label>
              {canned.text}
              <Input.TextArea
                value={text}
                maxLength={5_000}
                className="long-text"
                rows={2}
                onChange={(event) => change(id, { text: event.target.value })}
              />
            </label>
            <Button size="small" onClick={() => put(texts.filter((one) => one.id !== id))}>
              {canned.remove(title)}
            </Button>
          </li>
        ))}
      </ul>
      <Button type="dashed" onClick={() => put([...texts, { id: newKey(), title: '', text: '' }])}>
        + {canned.add}
      </Button>
    </div>
  );
}
