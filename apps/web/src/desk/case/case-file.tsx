import { useQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import { useSurroundings } from '../../shared/surroundings.js';
import { ActionPanel } from '../actions/action-panel.js';
import { actionsQuestion, caseQuestion, fileNamesQuestion, kindQuestion } from '../api/questions.js';
import { Failure } from '../frame/failure.js';
import { Waiting } from '../frame/waiting.js';
import { screenOf } from '../kinds/screens.js';
import { attachmentsOf } from './attachments-of.js';
import { CaseHead } from './case-head.js';
import { Deadlines } from './deadlines.js';
import { Diagram } from './diagram.js';
import { FileNames } from './file-names.js';
import { Identity } from './identity.js';
import { Links } from './links.js';
import { Outline } from './outline.js';
import { Attachments, Documents } from './papers.js';
import { Story } from './story.js';
import { Tasks } from './tasks.js';
import { Timeline } from './timeline.js';

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** A case of any kind, as far as it concerns me. */
export function CaseFile({ caseId, tools }: { caseId: string; tools?: ReactNode }) {
  const { language } = useSurroundings();
  const { data: view, error, refetch } = useQuery(caseQuestion(caseId));
  const { data: actions, error: noActions, refetch: askActions } = useQuery(actionsQuestion(caseId));
  const { data: kind } = useQuery({
    ...kindQuestion(view?.kind ?? '', language),
    enabled: view !== undefined,
  });
  const { data: names } = useQuery({
    ...fileNamesQuestion(caseId),
    enabled: view !== undefined && attachmentsOf(view).length > 0,
  });

  if (error && !view) return <Failure error={error} retry={() => void refetch()} />;
  if (!view || !kind) return <Waiting rows={10} />;
  const { Screen, events = [], outline } = screenOf(view.kind);
  return (
    <FileNames value={names ?? NO_NAMES}>
      <article className="case" data-case={view.caseId} data-version={view.version}>
        <CaseHead view={view} tools={tools} />
        {error ? <Failure error={error} retry={() => void refetch()} /> : null}
        <div className="case-columns">
          <div className="case-first">
            <Story view={view} kind={kind} />
            <Outline view={view} without={Screen ? outline : []} />
          </div>
          <div className="case-act">
            {Screen && actions ? (
              <Suspense>
                <Screen view={view} kind={kind} actions={actions} />
              </Suspense>
            ) : null}
            {noActions ? <Failure error={noActions} retry={() => void askActions()} /> : null}
            {actions ? <ActionPanel view={view} kind={kind} actions={actions} /> : <Waiting rows={2} />}
            <Deadlines view={view} />
            <Tasks view={view} />
            <Identity view={view} />
          </div>
          <div className="case-rest">
            <Timeline view={view} kind={kind} without={Screen ? events : []} />
            <Documents view={view} />
            <Attachments view={view} />
            <Links view={view} />
            <Diagram view={view} />
          </div>
        </div>
      </article>
    </FileNames>
  );
}
