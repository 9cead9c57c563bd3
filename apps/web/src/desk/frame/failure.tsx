import { Alert, Button } from 'antd';
import { NoConnection, Problem } from '../../shared/api/problem.js';
import { useDeskWords } from '../words/desk-words.js';

interface Props {
  readonly error: unknown;
  readonly retry?: () => void;
}

/** What went wrong, the number by which the server's log knows it, and a way on. */
export function Failure({ error, retry }: Props) {
  const { failure } = useDeskWords().frame;
  const problem = error instanceof Problem ? error : null;
  const text = errorText(error, failure);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      className="failure"
      title={text}
      description={problem?.requestId ? failure.requestId(problem.requestId) : undefined}
      action={
        retry ? (
          <Button size="small" onClick={retry}>
            {failure.retry}
          </Button>
        ) : null
      }
    />
  );
}

export function errorText(
  error: unknown,
  says: { title: string; offline: string; notFound: string },
): string {
  if (error instanceof NoConnection) return says.offline;
  if (error instanceof Problem) return error.status === 404 ? says.notFound : error.detail || error.title;
  return says.title;
}
