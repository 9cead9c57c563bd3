import { Link } from 'react-router';
import { Failure } from '../../shared/parts/failure.js';
import { Button } from '../../shared/parts/button.js';
import { Notice } from '../../shared/parts/notice.js';
import { PageHeading } from '../../shared/parts/page-heading.js';
import { PhoneButton } from '../../shared/parts/phone-button.js';
import { StageBar } from '../../shared/parts/stage-bar.js';
import { Skeleton } from '../../shared/parts/waiting.js';
import { useWords } from '../../shared/surroundings.js';
import { ActionList } from './actions/action-list.js';
import { CaseFacts } from './case-facts.js';
import { Documents } from './documents.js';
import { Links } from './links.js';
import { Outline } from './outline.js';
import { Rooms } from './rooms/rooms.js';
import { Timeline } from './timeline.js';
import { ToReadFirst } from './to-read-first.js';
import { ToolRow } from './tool-row.js';
import { useTracking } from './tracking-context.js';
import { Turn } from './turn.js';

/** Stages that a case passes only sometimes; shown when it did. */
const DETOURS = new Set(['preparing', 'paused']);

/** Where the case is, whose turn it is and until when, what can be done, and what happened. */
export function Overview() {
  const words = useWords();
  const { tracking } = words;
  const { loaded, refresh, done, news, liveness, childId } = useTracking();
  if (!loaded.data)
    return (
      <>
        <PageHeading>{words.titles['/track']}</PageHeading>
        {loaded.state === 'failed' ? (
          <Failure error={loaded.error} retry={refresh} />
        ) : (
          <Skeleton lines={8} />
        )}
      </>
    );
  const { view } = loaded.data;
  const stages = view.stages.filter(({ name, done: been, current }) => been || current || !DETOURS.has(name));
  return (
    <>
      {childId === null ? null : (
        <Link to="/track" className="back no-print">
          {tracking.backToComplaint}
        </Link>
      )}
      <PageHeading
        over={childId === null ? view.caseNo : `${view.kindLabel} ${view.caseNo}`}
        title={`${view.stageLabel} ${view.caseNo}`}
      >
        {view.title}
      </PageHeading>
      <div aria-live="polite">
        {done ? <Notice tone="good" title={done} /> : null}
        {news ? <Notice title={tracking.updated} /> : null}
      </div>
      {loaded.state === 'failed' ? (
        <Notice tone="wait" title={tracking.stale}>
          <Button kind="plain" onClick={refresh}>
            {tracking.refresh}
          </Button>
        </Notice>
      ) : null}
      <StageBar stages={stages} />
      <Turn />
      <ToReadFirst />
      <Rooms />
      <ActionList />
      {childId === null ? <Links /> : null}
      <Outline />
      <Timeline />
      <Documents />
      <CaseFacts />
      <ToolRow />
      <div className="row no-print">
        <PhoneButton />
        <span className="small">{liveness === 'polling' ? tracking.liveOff : tracking.live}</span>
        {liveness === 'polling' ? (
          <Button kind="plain" onClick={refresh}>
            {tracking.refresh}
          </Button>
        ) : null}
      </div>
    </>
  );
}
