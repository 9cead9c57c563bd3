import { FileTextOutlined } from '@ant-design/icons';
import { momentInWords } from '../../shared/days.js';
import { useSurroundings } from '../../shared/surroundings.js';
import type { CaseView } from '../api/questions.js';
import { useDeskWords } from '../words/desk-words.js';
import { AttachmentLinks } from './attachment-links.js';
import { attachmentsOf } from './attachments-of.js';
import { Section } from './section.js';

/** Issued documents, each a page that prints. */
export function Documents({ view }: { view: CaseView }) {
  const { file } = useDeskWords();
  const { language } = useSurroundings();
  return (
    <Section name="documents" title={file.documents}>
      {view.documents.length === 0 ? <p className="hint">{file.noDocuments}</p> : null}
      <ul className="documents">
        {view.documents.map(({ documentId, title, number, issuedAt }) => (
          <li key={documentId}>
            <a href={`/api/documents/${documentId}`} target="_blank" rel="noreferrer">
              <FileTextOutlined aria-hidden /> {title}
              <span className="visually-hidden"> {file.openDocument}</span>
            </a>
            <span className="hint">
              {number} · {momentInWords(issuedAt, language)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Everything that was handed in, by the event that brought it. */
export function Attachments({ view }: { view: CaseView }) {
  const { file } = useDeskWords();
  const brought = attachmentsOf(view);
  if (brought.length === 0) return null;
  return (
    <Section name="attachments" title={file.attachments}>
      <ul className="documents">
        {brought.map(({ seq, label, ids }) => (
          <li key={seq}>
            <span className="hint">{label}</span>
            <AttachmentLinks ids={ids} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
