import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { api, ask, type Schemas } from '../shared/api/client.js';
import { dayInWords } from '../shared/days.js';
import { Notice } from '../shared/parts/notice.js';
import { useSurroundings } from '../shared/surroundings.js';
import { DirectoryPage } from './directory-page.js';

type About = Pick<Schemas['Registry'], 'asOf' | 'method'>;

const SIZE = 20;

/** Warnings that are published at this moment, of all firms or of one. */
export default function Registry() {
  const { id } = useParams();
  return <List key={id ?? 'all'} firmId={id} />;
}

function List({ firmId }: { firmId?: string }) {
  const { words } = useSurroundings();
  const { registry, titles } = words;
  const [about, setAbout] = useState<About | null>(null);
  const [firm, setFirm] = useState<string | null>(null);
  const heading = firm === null ? titles['/registry'] : registry.ofFirm(firm);

  const fetchPage = async (q: string | undefined, cursor: string | undefined) => {
    if (!firmId) {
      const page = await pageOfAll(q, cursor);
      setAbout(page);
      return page;
    }
    const page = await pageOfFirm(firmId, cursor);
    setAbout(page);
    setFirm(page.firm.name);
    return page;
  };
  return (
    <>
      {firmId ? (
        <Link to="/registry" className="back">
          {registry.all}
        </Link>
      ) : null}
      <DirectoryPage
        heading={heading}
        lead={registry.lead}
        searchLabel={firmId ? null : registry.search}
        fetchPage={fetchPage}
        keyOf={({ caseNo }) => caseNo}
        row={(entry) => <Entry entry={entry} />}
        empty={firmId ? registry.noneOfFirm : registry.none}
      >
        {about ? <Method about={about} firmId={firmId} /> : null}
      </DirectoryPage>
    </>
  );
}

function Entry({ entry }: { entry: Schemas['RegistryEntry'] }) {
  const { words, language } = useSurroundings();
  const { registry } = words;
  const { caseNo, firm, level, levelLabel, breachLabel, decision, from, until, objection, statement } = entry;
  const inWords = (day: string) => dayInWords(day, language);
  return (
    <article>
      <Link to={`/registry/firms/${firm.id}`} className="card-link">
        {firm.name}
      </Link>
      <p className="registry-what">
        <strong>{registry.level(level, levelLabel)}</strong>
        {objection ? <span className="tag">{registry.objection}</span> : null}
      </p>
      <p>{breachLabel}</p>
      <p className="small">
        {caseNo}
        {decision ? ` · ${registry.decision(decision.number, inWords(decision.date))}` : null}
        <br />
        {registry.shown(inWords(from), inWords(until))}
      </p>
      {statement ? (
        <Notice title={registry.statement(inWords(statement.date))}>
          <p>{statement.text}</p>
        </Notice>
      ) : null}
    </article>
  );
}

function Method({ about: { asOf, method }, firmId }: { about: About; firmId?: string }) {
  const { words, language } = useSurroundings();
  const { registry } = words;
  return (
    <section aria-labelledby="method-title">
      <h2 id="method-title">{registry.method}</h2>
      <p>{method.text}</p>
      <p>{registry.object}</p>
      <p className="small">
        {registry.asOf(dayInWords(asOf, language))} · {registry.version(method.version)}
      </p>
      <p className="row">
        <a href="/checkpoints">{registry.proof}</a>
        <a href={firmId ? `/api/registry/firms/${firmId}` : '/api/registry'}>{registry.data}</a>
      </p>
    </section>
  );
}

const pageOfAll = (q: string | undefined, cursor: string | undefined) =>
  ask(api.GET('/api/registry', { params: { query: { q, cursor, limit: SIZE } } }));

const pageOfFirm = (id: string, cursor: string | undefined) =>
  ask(api.GET('/api/registry/firms/{id}', { params: { path: { id }, query: { cursor, limit: SIZE } } }));
