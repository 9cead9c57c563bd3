import { type Cells, AccessTable } from './access/table.js';
import { type Column, COLUMN_NAMES } from './access/columns.js';
import type { Row } from './access/row.js';
import { AREAS } from './access/rows/index.js';
import { PUBLIC } from './access/rows/public.js';
import { Stage } from './access/stage.js';

const ACCEPTS = process.env.HEYI_ACCEPT === '1';
const ROWS = AREAS.flatMap(({ rows, columns = COLUMN_NAMES }) => rows.map((row) => ({ row, columns })));
const table = AccessTable.read();
const answered = new Map<Row, Cells>();

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
});
afterAll(async () => {
  if (ACCEPTS) AccessTable.write(AREAS, answered);
  await stage.close();
});

it('has a line for every route, and none for a route that is gone', () => {
  const routes = Object.entries(stage.walk.world.described.document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect([...new Set(ROWS.map(({ row }) => row.route))].sort()).toEqual(routes.sort());
});

it.each(ROWS.map(({ row, columns }) => [row.route, row.about, row, columns] as const))(
  '%s %s',
  async (...line) => {
    const [, , row, columns] = line;
    const cells = await cellsOf(row, columns);
    answered.set(row, cells);
    if (!ACCEPTS) expect(cells).toEqual(table.of(row));
  },
);

/** What no acceptance of new answers may change by oversight. */
describe('the table itself', () => {
  const besides = (lines: readonly string[], ...patterns: readonly RegExp[]) =>
    lines.filter((line) => !patterns.some((pattern) => pattern.test(line)));

  it('lets in a stranger only where everybody is let in, and to the doors', () => {
    const open = new Set(PUBLIC.rows.map(({ route }) => route));
    const doors =
      /^POST \/api\/(auth\/(login|logout|passkey|passkey\/options|invitation|activate)|track|attachments) \|/;
    expect(
      besides(table.lettingIn('anyone'), doors, /^GET \/api\/auth\/oidc \|/).filter(
        (line) => !open.has(line.split(' | ')[0] as string),
      ),
    ).toEqual([]);
  });

  it('lets another firm, a neighbour and the administrator into no line about the complaint, its task or its papers', () => {
    const about =
      /the complaint (of the table|about the firm)|a task of|photo that the resident|once it is blackened|the letter|sent by the handler|who the complainant|(adds|logs|withdraws|extends|directs)/;
    const among = (...columns: Column[]) => table.lettingIn(...columns).filter((line) => about.test(line));
    expect(among('handler').length).toBeGreaterThan(5);
    expect(among('anyone', 'neighbour', 'other firm', 'admin', 'delegate', 'owners')).toEqual([]);
  });

  it('lets whoever owes the second factor in like a stranger, apart from the way to prove it', () => {
    const strangers = new Set(table.lettingIn('anyone'));
    expect(
      besides(table.lettingIn('unproven'), /^\w+ \/api\/auth\//).filter((line) => !strangers.has(line)),
    ).toEqual([]);
  });

  it('knows no answer that says the program has broken', () => {
    expect(table.statuses.filter((status) => status < 200 || status >= 500)).toEqual([]);
  });
});

async function cellsOf(row: Row, columns: readonly Column[]): Promise<Cells> {
  const cells: Cells = {};
  for (const column of columns) cells[column] = await statusOf(row, column);
  return cells;
}

async function statusOf(row: Row, column: Column): Promise<number> {
  const { path, body, form, method } = await row.ask(stage, column);
  const who = row.ownSession ? await stage.passing(column) : stage.who(column);
  const [verb = ''] = row.route.split(' ');
  if (form) return (await who.send(verb, path, {}, form)).status;
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  const sent = body === undefined ? undefined : JSON.stringify(body);
  return (await who.send(method ?? verb, path, type, sent)).status;
}
