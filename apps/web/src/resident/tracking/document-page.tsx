import { Link, useParams } from 'react-router';
import { api, ask, type Schemas } from '../../shared/api/client.js';
import { useLoad } from '../../shared/api/use-load.js';
import { momentInWords } from '../../shared/days.js';
import { Button } from '../../shared/parts/button.js';
import { Failure } from '../../shared/parts/failure.js';
import { PageHeading } from '../../shared/parts/page-heading.js';
import { Skeleton } from '../../shared/parts/waiting.js';
import { useSurroundings } from '../../shared/surroundings.js';
import { useTracking } from './tracking-context.js';

/** One document, to read and to print. */
export function DocumentPage() {
  const { id = '' } = useParams();
  const { words, language } = useSurroundings();
  const { documents } = words.tracking;
  const { session, base } = useTracking();
  const headers = { authorization: `Bearer ${session.token}`, accept: 'application/json' };
  const loaded = useLoad(`document ${id} ${language}`, (signal) =>
    ask(api.GET('/api/documents/{id}', { params: { path: { id } }, headers, signal })),
  );
  const back = (
    <Link to={base} className="back no-print">
      {documents.back}
    </Link>
  );
  if (!loaded.data)
    return (
      <>
        {back}
        <PageHeading>{documents.heading}</PageHeading>
        {loaded.state === 'failed' ? (
          <Failure error={loaded.error} retry={loaded.reload} />
        ) : (
          <Skeleton lines={8} />
        )}
      </>
    );
  const { title, number, body, issuedAt, digest, caseNo } = loaded.data as Schemas['Document'];
  return (
    <>
      {back}
      <article className="document">
        <PageHeading over={`${documents.number(number)} · ${caseNo}`}>{title}</PageHeading>
        {body.split(/\n{2,}/).map((paragraph) => (
          <p key={paragraph} className="document-text">
            {paragraph}
          </p>
        ))}
        <footer className="small">
          {documents.issued} {momentInWords(issuedAt, language)}
          <br />
          {documents.digest} <code>{digest}</code>
        </footer>
      </article>
      <div className="row no-print">
        <Button kind="secondary" onClick={() => window.print()}>
          {documents.print}
        </Button>
      </div>
    </>
  );
}
