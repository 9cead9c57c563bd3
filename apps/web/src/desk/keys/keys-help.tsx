import { Dialog } from '../frame/dialog.js';
import { useDeskWords } from '../words/desk-words.js';

const KEYS = [
  ['j', 'next'],
  ['k', 'previous'],
  ['Enter', 'open'],
  ['1 … 9', 'act'],
  ['c', 'claim'],
  ['x', 'select'],
  ['/', 'search'],
  ['g i', 'goInbox'],
  ['g c', 'goCases'],
  ['g b', 'goBoard'],
  ['Ctrl Enter', 'send'],
  ['Esc', 'close'],
  ['?', 'help'],
] as const;

export function KeysHelp({ onClose }: { onClose: () => void }) {
  const { frame } = useDeskWords();
  return (
    <Dialog title={frame.keys.heading} onClose={onClose}>
      <p className="hint">{frame.keys.intro}</p>
      <dl className="keys-help">
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((part, index) => (
                <span key={part + String(index)}>
                  {index > 0 && key.startsWith('g') ? (
                    <span className="hint"> {frame.keys.then} </span>
                  ) : null}
                  {part === '…' ? ' … ' : <kbd>{part}</kbd>}
                </span>
              ))}
            </dt>
            <dd>{frame.keys[does]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
