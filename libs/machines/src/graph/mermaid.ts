import type { Language } from '#kernel/text.js';
import type { CaseKind } from '../contract/case-kind.js';
import { type Diagram, diagramOf } from './diagram.js';

const WORDS = {
  'zh-CN': { anywhere: '任何状态下均可', stays: '状态不变', or: '或' },
  en: { anywhere: 'In any state', stays: 'the state stays', or: 'or' },
} as const satisfies Record<Language, object>;

/** The machine as Mermaid text (`stateDiagram-v2`), for README files. */
export function mermaid(kind: CaseKind, language: Language = 'zh-CN'): string {
  const diagram = diagramOf(kind, language);
  return [
    'stateDiagram-v2',
    ...diagram.states.map(({ name, label }) => `  state "${plain(label)}" as ${idOf(name)}`),
    `  [*] --> ${idOf(diagram.initial)}`,
    ...diagram.edges.map(({ from, to, labels }) => `  ${idOf(from)} --> ${idOf(to)}: ${labels.map(plain).join(' / ')}`),
    ...diagram.states
      .filter(({ stays }) => stays.length > 0)
      .map(({ name, stays }) => `  ${idOf(name)} --> ${idOf(name)}: ${stays.map(plain).join(' / ')}`),
    ...diagram.states.filter(({ final }) => final).map(({ name }) => `  ${idOf(name)} --> [*]`),
    ...noteLines(diagram, language),
  ].join('\n');
}

function noteLines({ anywhere, initial }: Diagram, language: Language): string[] {
  if (anywhere.length === 0) return [];
  const lines = anywhere.map((note) => `    ${plain(noteText(note.label, note.to, language))}`);
  return [`  note right of ${idOf(initial)}`, `    ${WORDS[language].anywhere}`, ...lines, '  end note'];
}

/** `撤回 → 已撤回`, or what stays. Shared by both pictures. */
export function noteText(label: string, to: readonly string[], language: Language): string {
  const words = WORDS[language];
  return to.length === 0 ? `${label}（${words.stays}）` : `${label} → ${to.join(` ${words.or} `)}`;
}

/** Title of the list of what is possible everywhere. */
export function anywhereTitle(language: Language): string {
  return WORDS[language].anywhere;
}

/** Mermaid ids know no dots; `end` and other words of its grammar are kept apart by the prefix. */
export function idOf(state: string): string {
  return `s_${state.replaceAll('.', '__')}`;
}

/** Quotes, colons, semicolons, hashes and line ends would end a Mermaid label. */
function plain(label: string): string {
  return label.replaceAll('"', '”').replaceAll(':', '：').replaceAll(';', '；').replaceAll('#', '＃').replace(/\s+/g, ' ');
}
