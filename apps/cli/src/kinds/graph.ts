import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { withDiagram } from '#machines/graph/readme-diagram.js';
import { folderOfKind, kindsFolder } from './source-folder.js';

export interface WrittenDiagram {
  readonly kind: string;
  readonly file: string;
  readonly changed: boolean;
}

/** `heyi kinds graph`: draws the diagram in the README of each kind anew; a missing README is begun. */
export function writeDiagrams(kinds: readonly CaseKind[], folder = kindsFolder()): readonly WrittenDiagram[] {
  return kinds.map((kind) => {
    const file = join(folderOfKind(kind.name, folder), 'README.md');
    const before = existsSync(file) ? readFileSync(file, 'utf8') : firstReadme(kind);
    const after = withDiagram(before, kind);
    const changed = !existsSync(file) || after !== before;
    if (changed) writeFileSync(file, after);
    return { kind: kind.name, file, changed };
  });
}

function firstReadme(kind: CaseKind): string {
  return `# ${kind.label.zh} · ${kind.label.en} (\`${kind.name}\`)\n\n<!-- diagram -->\n<!-- /diagram -->\n`;
}
