import { PaperClipOutlined } from '@ant-design/icons';
import { useDeskWords } from '../words/desk-words.js';

/** Evidence is saved and never shown in place (the server says so too). */
export function AttachmentLinks({ ids }: { ids: readonly string[] }) {
  const { file } = useDeskWords();
  return (
    <ul className="attachments">
      {ids.map((id, index) => (
        <li key={id}>
          <a href={`/api/attachments/${id}`} download>
            <PaperClipOutlined aria-hidden /> {file.attachment(index + 1)}
          </a>
        </li>
      ))}
    </ul>
  );
}
