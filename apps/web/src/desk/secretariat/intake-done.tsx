import { Button } from 'antd';
import { Link } from 'react-router';
import type { Schemas } from '../../shared/api/client.js';
import { useDeskWords } from '../words/desk-words.js';

/** Number and code in large print: they are read out, and shown this once. */
export function IntakeDone({ filed, onNext }: { filed: Schemas['ComplaintFiled']; onNext: () => void }) {
  const { intake } = useDeskWords();
  return (
    <div className="sheet intake-done" role="status">
      <h1>{intake.done}</h1>
      <p>{intake.tellThem}</p>
      <dl className="big-numbers">
        <div>
          <dt>{intake.caseNo}</dt>
          <dd>{filed.caseNo}</dd>
        </div>
        <div>
          <dt>{intake.queryCode}</dt>
          <dd>{filed.queryCode}</dd>
        </div>
      </dl>
      <div className="form-buttons">
        <Button type="primary" onClick={onNext}>
          {intake.another}
        </Button>
        <Link to={`/cases/${filed.caseId}`}>{intake.openCase}</Link>
      </div>
    </div>
  );
}
