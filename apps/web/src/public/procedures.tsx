import { Link, useParams } from 'react-router';
import { api, ask } from '../shared/api/client.js';
import { useLoad } from '../shared/api/use-load.js';
import { Failure } from '../shared/parts/failure.js';
import { PageHeading } from '../shared/parts/page-heading.js';
import { Skeleton } from '../shared/parts/waiting.js';
import { useSurroundings } from '../shared/surroundings.js';

/** How each kind of matter goes: its diagram, its stages in words, its times with their source. */
export default function Procedures() {
  const { kind } = useParams();
  return kind ? <OneProcedure kind={kind} /> : <AllProcedures />;
}

function AllProcedures() {
  const { words, language } = useSurroundings();
  const kinds = useLoad(`kinds ${language}`, (signal) => ask(api.GET('/api/kinds', { signal })));
  return (
    <>
      <PageHeading>{words.titles['/procedures']}</PageHeading>
      <p className="lead">{words.procedures.lead}</p>
      {kinds.state === 'failed' ? <Failure error={kinds.error} retry={kinds.reload} /> : null}
      {kinds.data ? (
        <ul className="cards">
          {kinds.data.items.map(({ kind, label }) => (
            <li key={kind}>
              <Link to={`/procedures/${kind}`} className="card-link">
                {label}
              </Link>
            </li>
          ))}
        </ul>
      ) : kinds.state === 'loading' ? (
        <Skeleton />
      ) : null}
    </>
  );
}

function OneProcedure({ kind }: { kind: string }) {
  const { words, language } = useSurroundings();
  const { procedures } = words;
  const loaded = useLoad(`kind ${kind} ${language}`, (signal) =>
    ask(api.GET('/api/kinds/{kind}', { params: { path: { kind } }, signal })),
  );
  if (!loaded.data)
    return (
      <>
        <PageHeading>{words.titles['/procedures']}</PageHeading>
        {loaded.state === 'failed' ? (
          <Failure error={loaded.error} retry={loaded.reload} />
        ) : (
          <Skeleton lines={8} />
        )}
      </>
    );
  const { label, stages, deadlines } = loaded.data;
  const diagram = `/api/kinds/${encodeURIComponent(kind)}/diagram.svg`;
  return (
    <>
      <PageHeading over={<Link to="/procedures">{words.titles['/procedures']}</Link>}>{label}</PageHeading>
      <h2>{procedures.stages}</h2>
      <dl className="stages-list">
        {stages.map(({ name, label: stage, explains }) => (
          <div key={name}>
            <dt>{stage}</dt>
            <dd>{explains}</dd>
          </div>
        ))}
      </dl>
      <h2>{procedures.diagram}</h2>
      <p className="hint">{procedures.diagramHint}</p>
      <div className="diagram" tabIndex={0} role="region" aria-label={procedures.diagramOf(label)}>
        <img src={diagram} alt={procedures.diagramOf(label)} loading="lazy" />
      </div>
      <p>
        <a href={diagram}>{procedures.open}</a>
      </p>
      <h2>{procedures.times}</h2>
      <ul className="cards">
        {deadlines
          .filter(({ length }) => length)
          .map(({ name, label: deadline, length, source }) => (
            <li key={name}>
              <strong>{deadline}</strong>
              <span className="card-line">
                <span>{length}</span>
                <span className="small">{procedures.source(source)}</span>
              </span>
            </li>
          ))}
      </ul>
    </>
  );
}
