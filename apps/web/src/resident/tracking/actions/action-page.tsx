import { Link, useParams } from 'react-router';
import { Failure } from '../../../shared/parts/failure.js';
import { Notice } from '../../../shared/parts/notice.js';
import { PageHeading } from '../../../shared/parts/page-heading.js';
import { Skeleton } from '../../../shared/parts/waiting.js';
import { useWords } from '../../../shared/surroundings.js';
import { useTracking } from '../tracking-context.js';
import { ActionForm } from './action-form.js';
import { ReadFirst } from './read-first.js';

/** One event: what it means, its form, and the reason when it is not possible (any more). */
export function ActionPage() {
  const { type = '' } = useParams();
  const { tracking } = useWords();
  const { loaded, refresh, typed, base } = useTracking();
  if (!loaded.data)
    return (
      <>
        <PageHeading>{tracking.actions.heading}</PageHeading>
        {loaded.state === 'failed' ? (
          <Failure error={loaded.error} retry={refresh} />
        ) : (
          <Skeleton lines={6} />
        )}
      </>
    );
  const { actions, view, kind } = loaded.data;
  const action = actions.find((one) => one.type === type);
  const about = tracking.actions.about[type as 'RATE'] as string | undefined;
  return (
    <>
      <Link to={base} className="back">
        {tracking.documents.back}
      </Link>
      <PageHeading over={view.caseNo}>{action?.label ?? tracking.actions.heading}</PageHeading>
      {about ? <p className="lead">{about}</p> : null}
      {action?.available ? <ReadFirst type={type} /> : null}
      {action?.available ? null : (
        <Notice
          tone="wait"
          live
          title={typed.has(`${view.caseId} ${type}`) ? tracking.actions.gone : undefined}
        >
          <p>{action?.why ?? tracking.actions.none}</p>
        </Notice>
      )}
      {action && (action.available || typed.has(`${view.caseId} ${type}`)) ? (
        <ActionForm key={type} action={action} caseId={view.caseId} version={view.version} kind={kind} />
      ) : null}
    </>
  );
}
