import { Alert, Button } from 'antd';
import { useDeskWords } from '../words/desk-words.js';
import type { SendState } from './use-send.js';

/** How it goes with what was sent, also for those who do not see the page. */
export function SendNews({ state, onRetry }: { state: SendState; onRetry: () => void }) {
  const { act, frame } = useDeskWords();
  switch (state.is) {
    case 'offline':
      return (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={act.offline}
          action={
            <Button size="small" onClick={onRetry}>
              {act.retryNow}
            </Button>
          }
        />
      );
    case 'pending':
      return <Alert type="info" showIcon role="status" title={act.pending} />;
    case 'refused':
      return state.problem.fields.length > 0 ? null : (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={`${act.refused}${state.problem.detail ? ` · ${state.problem.detail}` : ''}`}
          description={state.problem.requestId ? frame.failure.requestId(state.problem.requestId) : undefined}
        />
      );
    default:
      return null;
  }
}
