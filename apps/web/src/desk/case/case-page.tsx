import { useEffect } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useQuery } from '@tanstack/react-query';
import { caseQuestion } from '../api/questions.js';
import { useKeys } from '../keys/use-keys.js';
import { useDeskWords } from '../words/desk-words.js';
import { CaseFile } from './case-file.js';

/** One case on a page of its own. */
export default function CasePage() {
  const { frame } = useDeskWords();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { data: view } = useQuery(caseQuestion(id));
  useEffect(() => {
    const before = document.title;
    if (view) document.title = `${view.caseNo} ${view.title}`;
    return () => {
      document.title = before;
    };
  }, [view]);
  useKeys({ u: () => void navigate(-1) });
  return (
    <div className="sheet is-case">
      <nav className="crumbs">
        <Link to="/inbox">← {frame.nav.inbox}</Link>
      </nav>
      <h1 className="visually-hidden">{view ? `${view.caseNo} ${view.title}` : frame.nav.cases}</h1>
      <CaseFile key={id} caseId={id} />
    </div>
  );
}
