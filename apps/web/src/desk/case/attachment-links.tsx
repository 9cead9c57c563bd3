import { PaperClipOutlined } from '@ant-design/icons';
import { use } from 'react';
import { useDeskWords } from '../words/desk-words.js';
import { FileNames } from './file-names.js';

/** Evidence is saved and never shown in place (the server says so too). */
export function AttachmentLinks({ ids }: { ids: readonly string[] }) {
  const { file } = useDeskWords();
  const names = use(FileNames);
  return (
    <ul className="attachments">
      {ids.map((id, index) => (
        <li key={id}>
          <a href={`/api/attachments/${id}`} download>
            <PaperClipOutlined aria-hidden /> {names.get(id) ?? file.attachment(index + 1)}
          </a>
        </li>
      ))}
    </ul>
  );
}
