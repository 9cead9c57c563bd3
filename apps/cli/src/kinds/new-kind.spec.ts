import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { checkKind } from '#machines/contract/check-kind.js';
import { fingerprintOf } from '#machines/contract/fingerprint.js';
import { stateTable } from '#machines/contract/state-table.js';
import { withDiagram } from '#machines/graph/readme-diagram.js';
import { acceptKind } from './accept.js';
import { writeDiagrams } from './graph.js';
import { kindNames } from './kind-names.js';
import { newKind } from './new-kind.js';
import { checkoutFolder } from './source-folder.js';

/** A folder from which `../../contract` and packages are found as they are from libs/machines/src/kinds. */
function workshop(): { folder: string; kinds: string } {
  const folder = mkdtempSync(join(tmpdir(), 'heyi-new-kind-'));
  const machines = join(checkoutFolder(), 'libs/machines/src');
  for (const name of readdirSync(machines))
    if (name !== 'kinds') symlinkSync(join(machines, name), join(folder, name));
  symlinkSync(join(checkoutFolder(), 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'kinds'));
  return { folder, kinds: join(folder, 'kinds') };
}

describe('a new kind from the template', () => {
  const { folder, kinds } = workshop();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('carries its own name everywhere, and works', async () => {
    const made = newKind('fire_drill', kinds);
    expect(made.folder).toBe(join(kinds, 'fire-drill'));
    for (const file of made.files)
      expect(`${file} ${readFileSync(join(made.folder, file), 'utf8')}`).not.toMatch(/sample.?kind/i);

    const module = (await import(join(made.folder, 'fire-drill.kind.ts'))) as {
      default: CaseKind;
      fireDrill: CaseKind;
    };
    const kind = module.default;
    expect(kind).toBe(module.fireDrill);
    expect([kind.name, kind.prefix, kind.version]).toEqual(['fire_drill', 'FD', 1]);
    expect(checkKind(kind)).toEqual([]);
    const read = (file: string) => readFileSync(join(made.folder, file), 'utf8');
    expect(JSON.parse(read('fingerprint.json'))).toEqual({ version: 1, fingerprint: fingerprintOf(kind) });
    expect(read('state-table.md')).toBe(stateTable(kind));
    expect(read('README.md')).toBe(withDiagram(read('README.md'), kind));
  });

  it('says what to do next in both languages', () => {
    const { next } = newKind('visit', kinds);
    expect(next).toHaveLength(5);
    expect(next.every(({ zh, en }) => zh.length > 5 && en.length > 5)).toBe(true);
  });

  it('never writes over a kind that is there', () => {
    newKind('twice', kinds);
    expect(() => newKind('twice', kinds)).toThrow(/exists already; nothing was done/);
  });

  it('is accepted as it is, and asks for a new version once it is changed', async () => {
    const made = newKind('road_works', kinds);
    const { default: kind } = (await import(join(made.folder, 'road-works.kind.ts'))) as {
      default: CaseKind;
    };
    expect(acceptKind(kind, { folder: kinds })).toContain('histories/v1/asked.json');
    const changed = { ...kind, tasks: [] };
    expect(() => acceptKind(changed, { folder: kinds })).toThrow(/Raise it to 2, add an upgrade from 1/);
    acceptKind(changed, { folder: kinds, sameVersion: true });
    const accepted = JSON.parse(readFileSync(join(made.folder, 'fingerprint.json'), 'utf8')) as {
      fingerprint: string;
    };
    expect(accepted.fingerprint).toBe(fingerprintOf(changed));
    acceptKind(
      { ...changed, version: 2, upgrades: [{ from: 1, apply: (snapshot) => snapshot }] },
      { folder: kinds },
    );
    expect(readdirSync(join(made.folder, 'histories')).toSorted()).toEqual(['v1', 'v2']);
    expect(() => acceptKind(changed, { folder: kinds })).toThrow(/1 is older/);
  });
});

describe('drawing the diagrams', () => {
  const { folder, kinds } = workshop();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('changes a README only when the machine is drawn otherwise, and begins a missing one', async () => {
    const made = newKind('visit', kinds);
    const { default: kind } = (await import(join(made.folder, 'visit.kind.ts'))) as { default: CaseKind };
    expect(writeDiagrams([kind], kinds)).toEqual([
      { kind: 'visit', file: join(made.folder, 'README.md'), changed: false },
    ]);
    rmSync(join(made.folder, 'README.md'));
    expect(writeDiagrams([kind], kinds)[0]?.changed).toBe(true);
    expect(readFileSync(join(made.folder, 'README.md'), 'utf8')).toContain('stateDiagram-v2');
  });
});

describe('the name of a kind', () => {
  it.each(['Complaint', 'a-b', 'a__b', '_a', 'a_', '1a', '', '../evil', 'case', 'index', 'x'.repeat(41)])(
    'is not %j',
    (name) => {
      expect(() => kindNames(name)).toThrow(/cannot be the name of a kind/);
    },
  );

  it('is spelt as each place wants it', () => {
    expect(kindNames('integrity_warning')).toEqual({
      snake: 'integrity_warning',
      kebab: 'integrity-warning',
      camel: 'integrityWarning',
      pascal: 'IntegrityWarning',
      prefix: 'IW',
    });
    expect(kindNames('a').prefix).toBe('AX');
  });
});
