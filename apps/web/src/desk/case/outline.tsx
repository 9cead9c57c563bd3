import type { CaseView } from '../api/questions.js';
import { useDeskWords } from '../words/desk-words.js';
import { Section } from './section.js';

type Line = CaseView['outline'][number];

/** What is computed from the facts of a case. Lines of one group are one table. */
export function Outline({ view, without = [] }: { view: CaseView; without?: readonly string[] }) {
  const { file } = useDeskWords();
  const lines = view.outline.filter(({ name, group }) => !without.includes(group ?? name));
  if (lines.length === 0) return null;
  const single = lines.filter(({ group }) => group === null);
  const groups = [...new Set(lines.flatMap(({ group }) => (group === null ? [] : [group])))];
  return (
    <Section name="outline" title={file.outline}>
      {single.length > 0 ? <Lines lines={single} /> : null}
      {groups.map((group) => (
        <GroupTable key={group} lines={lines.filter((line) => line.group === group)} />
      ))}
    </Section>
  );
}

export function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <dl className="facts">
      {lines.map(({ name, label, value, tone }, index) => (
        <div key={`${name}${index}`}>
          <dt>{label}</dt>
          <dd className={`tone-text tone-${tone}`}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function GroupTable({ lines, caption }: { lines: readonly Line[]; caption?: string }) {
  const { file } = useDeskWords();
  return (
    <table className="outline-table">
      {caption ? <caption>{caption}</caption> : null}
      <thead>
        <tr>
          <th scope="col">{file.item}</th>
          <th scope="col">{file.content}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, label, value, tone }, index) => (
          <tr key={`${name}${index}`}>
            <th scope="row">{label}</th>
            <td className={`tone-text tone-${tone}`}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
