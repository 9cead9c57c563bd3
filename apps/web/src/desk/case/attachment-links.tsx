import { PaperClipOutlined } from '@ant-design/icons';
import { useDeskWords } from '../words/desk-words.js';
import { useFileName } from './file-names.js';

/** Evidence is saved and never shown in place (the server says so too). What the reader may not open is only counted. */
export function AttachmentLinks({ ids }: { ids: readonly string[] }) {
  const { file } = useDeskWords();
  const nameOf = useFileName();
  return (
    <ul className="attachments">
      {ids.map((id, index) => {
        const name = nameOf(id);
        if (name === null) return <li key={id}>{file.attachment(index + 1)}</li>;
        return (
          <li key={id}>
            <a href={`/api/attachments/${id}`} download>
              <PaperClipOutlined aria-hidden /> {name ?? file.attachment(index + 1)}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
