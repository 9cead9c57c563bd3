import type { ReactNode } from 'react';
import { momentInWords } from '../../shared/days.js';
import { useSurroundings } from '../../shared/surroundings.js';
import type { CaseView } from '../api/questions.js';
import { useDeskWords } from '../words/desk-words.js';
import { StateTag } from './state-tag.js';

/** Which case this is, how far it has come, whose turn it is and who is on it. */
export function CaseHead({ view, tools }: { view: CaseView; tools?: ReactNode }) {
  const { file } = useDeskWords();
  const { language } = useSurroundings();
  const onIt = [...new Set(view.tasks.flatMap(({ assignee }) => (assignee ? [assignee.name] : [])))];
  const facts: [string, ReactNode][] = [
    [file.turn, view.nextActor?.label ?? file.nobodysTurn],
    ...(view.firm ? [[file.firm, view.firm.name] as [string, string]] : []),
    ...(view.estate ? [[file.estate, view.estate.name] as [string, string]] : []),
    ...(view.category ? [[file.category, view.category.label] as [string, string]] : []),
    ...(onIt.length > 0 ? [[file.handlers, onIt.join(', ')] as [string, string]] : []),
    [file.updatedAt, momentInWords(view.updatedAt, language)],
  ];
  return (
    <header className="case-head">
      <div className="case-line">
        <span className="case-no">{view.caseNo}</span>
        <span className="case-kind">{view.kindLabel}</span>
        <StateTag tone={view.tone} label={view.stateLabel} />
        <span className="case-tools">{tools}</span>
      </div>
      <h2 className="case-name">{view.title}</h2>
      <Stages view={view} />
      <dl className="case-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

function Stages({ view }: { view: CaseView }) {
  const { file } = useDeskWords();
  return (
    <ol className="stages" aria-label={file.stages}>
      {view.stages.map(({ name, label, done, current }) => (
        <li
          key={name}
          className={current ? 'is-current' : done ? 'is-done' : undefined}
          aria-current={current ? 'step' : undefined}
        >
          {label}
        </li>
      ))}
    </ol>
  );
}
