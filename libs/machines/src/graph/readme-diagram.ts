import type { CaseKind } from '../contract/case-kind.js';
import { mermaid } from './mermaid.js';

const BLOCK = /<!-- diagram -->[\s\S]*?<!-- \/diagram -->/;

/** The README of a kind with its diagram drawn anew; throws when the README has no place for it. */
export function withDiagram(readme: string, kind: CaseKind): string {
  if (!BLOCK.test(readme))
    throw new Error(
      `the README of ${kind.name} has no <!-- diagram --> … <!-- /diagram --> block; add one where it belongs`,
    );
  const block = [
    '<!-- diagram -->',
    '',
    '```mermaid',
    mermaid(kind, 'zh-CN'),
    '```',
    '',
    '<!-- /diagram -->',
  ].join('\n');
  return readme.replace(BLOCK, () => block);
}
