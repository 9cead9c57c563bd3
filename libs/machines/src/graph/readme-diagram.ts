import type { CaseKind } from '../contract/case-kind.js';
import { diagramOf } from './diagram.js';
import { mermaidWithoutNotes } from './mermaid.js';
import { NOTES_TITLE, noteText } from './note-text.js';

const BLOCK = /<!-- diagram -->[\s\S]*?<!-- \/diagram -->/;

/** The README of a kind with its diagram drawn anew; throws when the README has no place for it. */
export function withDiagram(readme: string, kind: CaseKind): string {
  if (!BLOCK.test(readme))
    throw new Error(
      `the README of ${kind.name} has no <!-- diagram --> … <!-- /diagram --> block; add one where it belongs`,
    );
  const diagram = diagramOf(kind, 'zh-CN');
  const notes = diagram.notes.map((note) => `- ${markdown(noteText(note, diagram, 'zh-CN'))}`);
  const block = [
    '<!-- diagram -->',
    ['```mermaid', mermaidWithoutNotes(diagram), '```'].join('\n'),
    ...(notes.length > 0 ? [`${NOTES_TITLE['zh-CN']}：`, notes.join('\n')] : []),
    '<!-- /diagram -->',
  ].join('\n\n');
  return readme.replace(BLOCK, () => block);
}

/** Labels are words, not markup. */
function markdown(words: string): string {
  return words.replace(/[\\`*_<[|]/g, (mark) => `\\${mark}`);
}
