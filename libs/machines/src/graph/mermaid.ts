import type { Language } from '#kernel/text.js';
import type { CaseKind } from '../contract/case-kind.js';
import { type Diagram, diagramOf } from './diagram.js';
import { NOTES_TITLE, noteText } from './note-text.js';

/** The machine as Mermaid text (`stateDiagram-v2`), what is not drawn in a note beside its beginning. */
export function mermaid(kind: CaseKind, language: Language = 'zh-CN'): string {
  const diagram = diagramOf(kind, language);
  return [...drawing(diagram), ...noteLines(diagram, language)].join('\n');
}

/** The same for a page that tells the notes itself: a long note would make the picture as wide as its longest line. */
export function mermaidWithoutNotes(diagram: Diagram): string {
  return drawing(diagram).join('\n');
}

function drawing(diagram: Diagram): string[] {
  return [
    'stateDiagram-v2',
    ...diagram.states.map(({ name, label }) => `  state "${plain(label)}" as ${idOf(name)}`),
    `  [*] --> ${idOf(diagram.initial)}`,
    ...diagram.edges.map(
      ({ from, to, labels }) => `  ${idOf(from)} --> ${idOf(to)}: ${labels.map(plain).join(' / ')}`,
    ),
    ...diagram.states
      .filter(({ stays }) => stays.length > 0)
      .map(({ name, stays }) => `  ${idOf(name)} --> ${idOf(name)}: ${stays.map(plain).join(' / ')}`),
    ...diagram.states.filter(({ final }) => final).map(({ name }) => `  ${idOf(name)} --> [*]`),
  ];
}

function noteLines(diagram: Diagram, language: Language): string[] {
  if (diagram.notes.length === 0) return [];
  const lines = diagram.notes.map((note) => `    ${plain(noteText(note, diagram, language))}`);
  return [
    `  note right of ${idOf(diagram.initial)}`,
    `    ${plain(NOTES_TITLE[language])}`,
    ...lines,
    '  end note',
  ];
}

/** Mermaid ids know no dots; `end` and other words of its grammar are kept apart by the prefix. */
export function idOf(state: string): string {
  return `s_${state.replaceAll('.', '__')}`;
}

/** Quotes, colons, semicolons, hashes and line ends would end a Mermaid label. */
function plain(label: string): string {
  return label
    .replaceAll('"', '”')
    .replaceAll(':', '：')
    .replaceAll(';', '；')
    .replaceAll('#', '＃')
    .replace(/\s+/g, ' ');
}
