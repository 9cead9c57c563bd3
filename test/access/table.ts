import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Column, COLUMN_NAMES, COLUMNS } from './columns.js';
import type { Area, Row } from './row.js';

const FILE = join(import.meta.dirname, '../../docs/security/access-table.md');

export type Cells = Partial<Record<Column, number>>;

const isIn = (status: number | undefined): boolean =>
  status !== undefined && status !== 401 && status !== 403 && status !== 404;

const keyOf = ({ route, about }: Pick<Row, 'route' | 'about'>) => `${route} | ${about}`;

/** The table as it is checked in: what each may expect of each line. */
export class AccessTable {
  private constructor(private readonly lines: ReadonlyMap<string, Cells>) {}

  static read(): AccessTable {
    const lines = new Map<string, Cells>();
    let columns: readonly string[] = [];
    for (const [first = '', about = '', ...cells] of tableLines(readFileSync(FILE, 'utf8'))) {
      if (first === 'route') columns = cells;
      if (!first.startsWith('`')) continue;
      const statuses = columns.map((column, place) => [column, Number(cells[place])]);
      lines.set(keyOf({ route: first.replaceAll('`', ''), about }), Object.fromEntries(statuses) as Cells);
    }
    return new AccessTable(lines);
  }

  /** Lines that let in somebody in these columns: the request is carried out, or refused only for what was sent. */
  lettingIn(...columns: readonly Column[]): string[] {
    return [...this.lines]
      .filter(([, cells]) => columns.some((column) => isIn(cells[column])))
      .map(([key]) => key);
  }

  get statuses(): number[] {
    return [...this.lines.values()].flatMap((cells) => Object.values(cells));
  }

  of(row: Row): Cells {
    return this.lines.get(keyOf(row)) ?? {};
  }

  /** Writes down what was answered, for review as a change of rules. */
  static write(areas: readonly Area[], answered: ReadonlyMap<Row, Cells>): void {
    const tables = areas.map(({ title, rows, columns = COLUMN_NAMES }) => {
      const lines = rows.map((row) => [
        `\`${row.route}\``,
        row.about,
        ...columns.map((column) => String(answered.get(row)?.[column] ?? '')),
      ]);
      return `## ${title}\n\n${aligned([['route', 'about', ...columns], ...lines])}`;
    });
    writeFileSync(FILE, `${ABOUT}\n${tables.join('\n\n')}\n`);
  }
}

/** The cells of every line of every table. */
function tableLines(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** As the formatter writes a table. */
function aligned([head = [], ...lines]: readonly (readonly string[])[]): string {
  const widths = head.map((cell, place) =>
    Math.max(3, ...[cell, ...lines.map((line) => line[place] ?? '')].map((text) => text.length)),
  );
  const written = (cells: readonly string[]) =>
    `| ${cells.map((cell, place) => cell.padEnd(widths[place] ?? 0)).join(' | ')} |`;
  return [written(head), written(widths.map((width) => '-'.repeat(width))), ...lines.map(written)].join('\n');
}

const ABOUT = `# Who may ask for what

Every route of the interface × who asks → the status of the answer. \`test/http-access-table.e2e-spec.ts\` sends each of these requests and compares; a route that stands in no line fails it. The requests are in \`test/access/rows\`. To add a line, write its request there, then

\`\`\`
HEYI_ACCEPT=1 npm run jest -- test/http-access-table
\`\`\`

writes what is answered into this file: read the difference as a change of rules.

- 2xx, 303: done. 400, 409, 410, 415, 422: let in, and refused for what was sent (some requests are broken on purpose, so that nothing is ended or changed by whoever is let in).
- 401: who are you? 403: known, but not for this office. 404: it does not exist for you, in the same words as if it did not exist at all.

${aligned([['who', 'is'], ...Object.entries(COLUMNS)])}
`;
