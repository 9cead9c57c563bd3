import type { Language } from '#kernel/text.js';
import type { CaseKind } from '../contract/case-kind.js';
import { type Diagram, diagramOf } from './diagram.js';
import { NOTES_TITLE, noteText } from './note-text.js';

/** The machine as Mermaid text (`stateDiagram-v2`), for README files. */
export function mermaid(kind: CaseKind, language: Language = 'zh-CN'): string {
  const diagram = diagramOf(kind, language);
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
    ...noteLines(diagram, language),
  ].join('\n');
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
