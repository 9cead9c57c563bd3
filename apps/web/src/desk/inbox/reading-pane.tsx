import { Link } from 'react-router';
import type { InboxItem } from '../api/questions.js';
import { CaseFile } from '../case/case-file.js';
import { useDeskWords } from '../words/desk-words.js';
import { TaskTools } from './task-tools.js';

/** The case of the chosen task, beside the list. */
export default function ReadingPane({ item }: { item: InboxItem }) {
  const { inbox } = useDeskWords();
  return (
    <CaseFile
      caseId={item.caseId}
      tools={
        <>
          <TaskTools task={item} />
          <Link to={`/cases/${item.caseId}`}>{inbox.openPage}</Link>
        </>
      }
    />
  );
}
