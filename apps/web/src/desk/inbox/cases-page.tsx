import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useSurroundings } from '../../shared/surroundings.js';
import { casesQuestion, kindQuestion, kindsQuestion } from '../api/questions.js';
import { Light } from '../case/light.js';
import { StateTag } from '../case/state-tag.js';
import { Failure } from '../frame/failure.js';
import { Waiting } from '../frame/waiting.js';
import { useDeskWords } from '../words/desk-words.js';

/** Every case that concerns me, the newest first. */
export default function CasesPage() {
  const words = useDeskWords();
  const [params, setParams] = useSearchParams();
  const wanted = Object.fromEntries(params);
  const list = useInfiniteQuery(casesQuestion(wanted));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const change = (name: string, value: string) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        if (name === 'kind') next.delete('state');
        return next;
      },
      { replace: true },
    );
  return (
    <div className="sheet is-wide">
      <h1>{words.cases.heading}</h1>
      <CaseFilters wanted={wanted} onChange={change} />
      {list.isError ? <Failure error={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Waiting rows={10} /> : null}
      {list.isSuccess && items.length === 0 ? <p className="empty">{words.cases.empty}</p> : null}
      <ul className="case-list">
        {items.map((item) => (
          <li key={item.caseId}>
            <Link to={`/cases/${item.caseId}`}>
              <span className="case-no">{item.caseNo}</span>
              <span className="case-title">{item.title}</span>
              <StateTag tone={item.tone} label={item.stateLabel} />
              <span className="case-firm">{item.firm?.name ?? ''}</span>
              <Light due={item} />
            </Link>
          </li>
        ))}
      </ul>
      {list.hasNextPage ? (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {words.frame.more}
        </Button>
      ) : null}
    </div>
  );
}

interface FilterProps {
  readonly wanted: Readonly<Record<string, string>>;
  readonly onChange: (name: string, value: string) => void;
}

function CaseFilters({ wanted, onChange }: FilterProps) {
  const { inbox, cases } = useDeskWords();
  const { language } = useSurroundings();
  const { data: kinds = [] } = useQuery(kindsQuestion(language));
  const { data: kind } = useQuery({
    ...kindQuestion(wanted.kind ?? '', language),
    enabled: Boolean(wanted.kind),
  });
  return (
    <div className="filter-row">
      <Input.Search
        aria-label={inbox.search}
        placeholder={inbox.search}
        defaultValue={wanted.q}
        maxLength={100}
        allowClear
        onSearch={(q) => onChange('q', q.trim())}
      />
      <Select
        aria-label={inbox.kind}
        value={wanted.kind ?? ''}
        onChange={(value: string) => onChange('kind', value)}
        popupMatchSelectWidth={false}
        options={[
          { value: '', label: inbox.allKinds },
          ...kinds.map((one) => ({ value: one.kind, label: one.label })),
        ]}
      />
      {kind ? (
        <Select
          aria-label={cases.state}
          value={wanted.state ?? ''}
          onChange={(value: string) => onChange('state', value)}
          popupMatchSelectWidth={false}
          options={[
            { value: '', label: cases.status },
            ...kind.states.map(({ name, label }) => ({ value: name, label })),
          ]}
        />
      ) : null}
    </div>
  );
}
