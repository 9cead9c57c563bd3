import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { IdentityVault } from '#parties/identity/identity-vault.js';
import { Keyring } from '#parties/secrets/keyring.js';
import { freshDatabase, type TestDatabase } from './world/database.js';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await freshDatabase();
  folder = mkdtempSync(join(tmpdir(), 'heyi-cli-'));
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  // eslint-disable-next-line typescript/no-explicit-any
  json(): any;
}

/** The built command line, as an operator runs it. */
function heyi(args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(process.cwd(), 'dist/apps/cli/src/main.js'), ...args], {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: database.url,
        DATA_DIR: folder,
        HEYI_SECRET: 'a secret for tests, at least 32 letters',
        LOG_LEVEL: 'silent',
        ...env,
      },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('close', (code) => resolve({ code, out, err, json: () => JSON.parse(out) as unknown }));
  });
}

const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return name;
};

const LETTER =
  '我们小区三号楼的电梯从上个月开始经常停运，多次打电话给物业都说已经报修，但是到今天还没有人来修理。';

describe('heyi import', () => {
  const rows = [
    JSON.stringify({
      id: 'a-1',
      title: '电梯停运',
      text: `\n\t\t　　${LETTER}_x000D_\r\n`,
      submitted_at: '2026-01-02 03:04:05',
    }),
    '{"id":"a-2","title":"半行',
    JSON.stringify({ id: 'a-3', title: '同一件事', text: `${LETTER}请督促。` }),
    JSON.stringify({ title: '没有编号', text: '没有编号的一行' }),
    JSON.stringify({ id: 'a-4', title: '空', text: '' }),
    JSON.stringify({ id: 'a-5', title: '', text: '' }),
    JSON.stringify({ id: 'a-6', title: '含有空字符', text: 'a\u0000b' }),
  ].join('\n');

  it('files every good row, keeps every bad one with line and reason, and suggests duplicates', async () => {
    const ran = await heyi(['import', file('rows.jsonl', rows), '--json']);
    expect(ran.code).toBe(3);
    expect(ran.json()).toMatchObject({
      rows: 7,
      filed: 3,
      known: 0,
      rejected: 4,
      refused: 0,
      encoding: 'utf-8',
    });
    expect(ran.json().duplicates).toHaveLength(1);
    const rejects = readFileSync(join(folder, 'rows.jsonl.rejects.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map(
        (line) => JSON.parse(line) as { line: number; reasons: { zh: string; en: string }[]; raw: string },
      );
    expect(rejects.map(({ line }) => line)).toEqual([2, 4, 6, 7]);
    expect(
      rejects.every(({ reasons }) => reasons.length > 0 && reasons.every(({ zh, en }) => zh && en)),
    ).toBe(true);
    expect(rejects[0]?.raw).toBe('{"id":"a-2","title":"半行');
  });

  it('a second import adds nothing', async () => {
    const ran = await heyi(['import', 'rows.jsonl', '--json', '--no-duplicates']);
    expect(ran.json()).toMatchObject({ filed: 0, known: 3, rejected: 4 });
  });

  it('keeps what people wrote, without what spreadsheets left in it', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows: found } = await client.query<{ text: string }>(
      `SELECT t.narrative->>'text' AS text FROM case_content t JOIN case_file c ON c.id = t.case_id WHERE c.source_id = 'a-1'`,
    );
    await client.end();
    expect(found[0]?.text).toContain(LETTER);
    expect(found[0]?.text).not.toMatch(/_x000D_|\r|\t/);
  });

  it('reads CSV in GB18030 and says so', async () => {
    // 编号,标题,内容 / g-1,停车,车位被占 in GB18030
    const gb = Buffer.from('b1e0bac52cb1eacce22cc4dac8dd0a672d312ccda3b3b52cb3b5cebbb1bbd5bc0a', 'hex');
    const ran = await heyi(['import', file('old.csv', gb), '--json']);
    expect(ran.code).toBe(0);
    expect(ran.json()).toMatchObject({ filed: 1, encoding: 'gb18030' });
  });

  it('reads CSV in UTF-8 with a byte order mark and line breaks in fields', async () => {
    const csv = '\uFEFFid,title,text\r\nb-1,垃圾,"第一行\n第二行"\r\nb-2,多一列,x,y\r\n';
    const ran = await heyi(['import', file('bom.csv', csv), '--json']);
    expect(ran.json()).toMatchObject({ rows: 2, filed: 1, rejected: 1 });
  });

  it('a file that is not there is wrong use, said in both languages', async () => {
    const ran = await heyi(['import', 'nowhere.jsonl']);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/读不到文件[\s\S]*Cannot read/);
  });
});

describe('heyi verify', () => {
  it('is clean after the imports, and names a case that was tampered with', async () => {
    const clean = await heyi(['verify', '--json']);
    expect([clean.code, clean.json().findings]).toEqual([0, []]);
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(`UPDATE case_file SET state = 'closed' WHERE source_id = 'a-1'`);
    await client.end();
    const found = await heyi(['verify', '--json']);
    expect(found.code).toBe(4);
    expect(found.json().findings[0].what).toMatch(/state: stored "closed"/);
  });
});

describe('heyi calendar import', () => {
  it('shows what would change, then stores it and counts open deadlines anew', async () => {
    const year = {
      year: 2027,
      source: '测试通知',
      days: [{ date: '2027-01-01', kind: 'holiday', name: '元旦' }],
    };
    const name = file('2027.json', JSON.stringify(year));
    const dry = await heyi(['calendar', 'import', name, '--dry-run', '--json']);
    expect(dry.json()).toMatchObject({
      year: 2027,
      recounted: 0,
      dryRun: true,
      added: [{ date: '2027-01-01' }],
    });
    const ran = await heyi(['calendar', 'import', name, '--json']);
    expect(ran.code).toBe(0);
    expect(ran.json().recounted).toBeGreaterThan(0);
  });

  it('a broken file is refused with every bad line', async () => {
    const bad = {
      year: 2027,
      source: 'x',
      days: [
        { date: '2027-02-30', kind: 'holiday', name: 'x' },
        { date: '2026-01-01', kind: 'feast', name: 'y' },
      ],
    };
    const ran = await heyi(['calendar', 'import', file('bad.json', JSON.stringify(bad)), '--json']);
    expect(ran.code).toBe(2);
    expect(ran.json().error.problems.length).toBeGreaterThanOrEqual(2);
  });
});

describe('the other commands', () => {
  it('kinds check restores every live case against this code', async () => {
    const ran = await heyi(['kinds', 'check', '--json']);
    expect(ran.code).toBe(0);
    expect(ran.json().checked).toBeGreaterThan(0);
  });

  it('migrate twice changes nothing', async () => {
    expect((await heyi(['migrate', '--json'])).json()).toEqual({ migrated: [] });
  });

  it('a wrong environment is listed at once', async () => {
    const ran = await heyi(['migrate'], { PORT: 'abc', HEYI_ROLE: 'king', HEYI_CLOCK_OFFSET: 'soon' });
    expect(ran.code).toBe(1);
    for (const key of ['PORT', 'HEYI_ROLE', 'HEYI_CLOCK_OFFSET']) expect(ran.err).toContain(key);
  });

  it('an unknown command is wrong use', async () => {
    expect((await heyi(['sing'])).code).toBe(2);
  });
});

describe('heyi keys', () => {
  const OLD = 'a secret for tests, at least 32 letters';
  const NEW = 'the next secret for tests, as long as that';

  it('rotate seals every identity under the new secret, and tells what hangs on a secret that is missing', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query<{ id: string }>('SELECT id FROM case_file');
    const held = rows.length;
    expect(held).toBeGreaterThan(0);
    const vault = new IdentityVault(new Keyring({ secret: OLD }));
    for (const { id } of rows) {
      const { sealed, wrappedKey, keyId } = vault.seal(id, 'complainant', { contact: { name: '示例' } });
      await client.query(
        `INSERT INTO person_identity (case_id, role, sealed, wrapped_key, key_id, created_at)
         VALUES ($1, 'complainant', $2, $3, $4, now())
             ON CONFLICT (case_id, role) DO UPDATE SET sealed = $2, wrapped_key = $3, key_id = $4`,
        [id, sealed, wrappedKey, keyId],
      );
    }
    await client.end();
    const without = await heyi(['keys', 'rotate', '--json'], { HEYI_SECRET: NEW });
    expect([without.code, without.json()]).toEqual([
      4,
      expect.objectContaining({ rotated: 0, unknown: held }),
    ]);
    const rotated = await heyi(['keys', 'rotate', '--json'], { HEYI_SECRET: NEW, HEYI_SECRET_PREVIOUS: OLD });
    expect([rotated.code, rotated.json()]).toEqual([
      0,
      expect.objectContaining({ rotated: held, unknown: 0 }),
    ]);
    const listed = await heyi(['keys', 'list', '--json'], { HEYI_SECRET: NEW });
    expect([listed.code, listed.json().keys]).toEqual([
      0,
      [{ keyId: expect.any(String), identities: held, from: 'current' }],
    ]);
  });
});
