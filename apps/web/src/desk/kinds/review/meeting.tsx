import { CheckCircleFilled, ExclamationCircleFilled } from '@ant-design/icons';
import { ActionForm } from '../../actions/action-form.js';
import { AttachmentLinks } from '../../case/attachment-links.js';
import { filesOf } from '../../case/attachments-of.js';
import { Lines } from '../../case/outline.js';
import { Section } from '../../case/section.js';
import { useDeskWords } from '../../words/desk-words.js';
import type { ScreenProps } from '../screens.js';

const METER = ['seats', 'majority', 'secrecy', 'progress'];
const RESULT = ['result', 'proposal'];

/** For members of a body: ties first, then the papers, whether it can decide, the own vote alone, the resolution. */
export default function Meeting({ view, kind, actions }: ScreenProps) {
  const { meeting } = useDeskWords();
  const can = (type: string) => actions.find((action) => action.type === type && action.available);
  const declare = can('DECLARE_TIES');
  const vote = can('CAST_VOTE');
  const quorum = view.outline.find(({ name }) => name === 'quorum');
  const meter = view.outline.filter(({ name }) => METER.includes(name));
  const results = view.outline.filter(({ name }) => RESULT.includes(name));
  const papers = view.timeline.find(({ type, hidden }) => type === 'SEND_PACKET' && !hidden);
  const files = papers ? filesOf(papers) : [];
  const reached = quorum?.tone === 'success';
  return (
    <>
      {vote ? (
        <Section name="vote" title={meeting.vote}>
          <p className="hint">{meeting.voteWhy}</p>
          <ActionForm view={view} kind={kind} action={vote} />
        </Section>
      ) : null}
      {declare ? (
        <Section name="recusal" title={meeting.recusal}>
          {vote ? (
            <details>
              <summary>{meeting.declared}</summary>
              <ActionForm view={view} kind={kind} action={declare} />
            </details>
          ) : (
            <>
              <p className="hint">{meeting.recusalWhy}</p>
              <ActionForm view={view} kind={kind} action={declare} />
            </>
          )}
        </Section>
      ) : null}
      {quorum ? (
        <Section name="quorum" title={meeting.quorum}>
          <p className={reached ? 'quorum is-reached' : 'quorum'}>
            {reached ? <CheckCircleFilled aria-hidden /> : <ExclamationCircleFilled aria-hidden />}
            <strong>{quorum.value}</strong>
          </p>
          <Lines lines={meter} />
        </Section>
      ) : null}
      {papers ? (
        <Section name="packet" title={meeting.packet}>
          {files.length > 0 ? <AttachmentLinks ids={files} /> : <p className="hint">{meeting.noPacket}</p>}
        </Section>
      ) : null}
      {results.length > 0 ? (
        <Section name="resolution" title={meeting.resolution}>
          <Lines lines={results} />
        </Section>
      ) : null}
    </>
  );
}
