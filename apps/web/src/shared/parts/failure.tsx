import { NoConnection, Problem } from '../api/problem.js';
import { useWords } from '../surroundings.js';
import { Button } from './button.js';
import { Notice } from './notice.js';
import { PhoneButton } from './phone-button.js';

/** What went wrong, what to do about it, and the number to name when calling. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const words = useWords();
  const offline = error instanceof NoConnection;
  const problem = error instanceof Problem ? error : null;
  return (
    <Notice tone="bad" live title={offline ? words.failure.offline : problem?.title || words.failure.title}>
      <p>{offline ? words.failure.offlineDetail : problem?.detail || words.failure.detail}</p>
      {problem?.requestId ? (
        <p className="small">
          {words.failure.requestId} <code>{problem.requestId}</code>
        </p>
      ) : null}
      <div className="row">
        {retry ? (
          <Button kind="secondary" onClick={retry}>
            {words.failure.retry}
          </Button>
        ) : null}
        {problem && problem.status >= 500 ? <PhoneButton /> : null}
      </div>
    </Notice>
  );
}
