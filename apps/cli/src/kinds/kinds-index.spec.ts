import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkoutFolder } from './source-folder.js';

interface IndexScript {
  kindsIndexText(folder: string): string;
  writeKindsIndex(folder: string): boolean;
}

const script = join(checkoutFolder(), 'apps/cli/bin/kinds-index.mjs');

describe('the index of kinds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'heyi-kinds-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is current (npm run kinds:index)', () => {
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('lists every folder with a kind, by name, and no other', async () => {
    const { kindsIndexText, writeKindsIndex } = (await import(script)) as IndexScript;
    for (const name of ['visit', 'fire-drill']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, `${name}.kind.ts`), '');
      writeFileSync(join(folder, name, `${name}.machine.ts`), '');
    }
    mkdirSync(join(folder, 'notes'));
    expect(kindsIndexText(folder).split('\n').slice(1)).toEqual([
      "import type { CaseKind } from '../contract/case-kind.js';",
      "import { fireDrill } from './fire-drill/fire-drill.kind.js';",
      "import { visit } from './visit/visit.kind.js';",
      '',
      '/** Every kind of case that this program knows. */',
      'export const KINDS: readonly CaseKind[] = [fireDrill, visit];',
      '',
    ]);
    expect([writeKindsIndex(folder), writeKindsIndex(folder)]).toEqual([true, false]);
    expect(readFileSync(join(folder, 'index.ts'), 'utf8')).toBe(kindsIndexText(folder));
  });
});
