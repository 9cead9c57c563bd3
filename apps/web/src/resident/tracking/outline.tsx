import type { Schemas } from '../../shared/api/client.js';
import { SummaryList } from '../../shared/parts/summary-list.js';
import { useWords } from '../../shared/surroundings.js';
import { useTracking } from './tracking-context.js';

type Line = Schemas['OutlineLine'];

/** What the kind computed for its readers: single lines, and a table for each group. */
export function Outline() {
  const { outline } = useWords().tracking;
  const lines = useTracking().loaded.data?.view.outline ?? [];
  if (lines.length === 0) return null;
  const single = lines.filter(({ group }) => group === null);
  const groups = [...new Set(lines.flatMap(({ group }) => group ?? []))];
  return (
    <section aria-labelledby="outline-title">
      <h2 id="outline-title">{outline.heading}</h2>
      {single.length > 0 ? <SummaryList rows={single.map(({ label, value }) => ({ label, value }))} /> : null}
      {groups.map((group) => (
        <OutlineTable key={group} group={group} lines={lines.filter((line) => line.group === group)} />
      ))}
    </section>
  );
}

export function OutlineTable({ group, lines }: { group: string; lines: readonly Line[] }) {
  const { outline } = useWords().tracking;
  const caption = outline.groups[group as 'offers'] as string | undefined;
  return (
    <table className="who-sees">
      <caption>{caption ?? outline.heading}</caption>
      <thead>
        <tr>
          <th scope="col">{outline.what}</th>
          <th scope="col">{outline.value}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, label, value }) => (
          <tr key={name}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
