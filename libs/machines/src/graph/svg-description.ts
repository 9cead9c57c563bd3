import type { Language } from '#kernel/text.js';
import type { Diagram } from './diagram.js';
import { NOTES_TITLE, noteText } from './note-text.js';

/** The whole diagram in sentences, for readers who do not see it. */
export function describeDiagram(diagram: Diagram, language: Language, current?: string): string {
  const zh = language === 'zh-CN';
  const labelOf = (name: string) => diagram.states.find((state) => state.name === name)?.label ?? name;
  const stop = zh ? '。' : '. ';
  const now =
    current === undefined
      ? []
      : [zh ? `当前状态：${labelOf(current)}` : `Current state: ${labelOf(current)}`];
  const begin = zh
    ? `案件开始时为“${labelOf(diagram.initial)}”`
    : `A case begins as "${labelOf(diagram.initial)}"`;
  const ways = diagram.edges.map(({ from, to, labels }) =>
    zh
      ? `由“${labelOf(from)}”经${labels.join('、')}到“${labelOf(to)}”`
      : `From "${labelOf(from)}" by ${labels.join(', ')} to "${labelOf(to)}"`,
  );
  const notes = diagram.notes.map((note) => noteText(note, diagram, language)).join(zh ? '；' : '; ');
  const common = notes === '' ? [] : [`${NOTES_TITLE[language]}${zh ? '：' : ': '}${notes}`];
  return [...now, begin, ...ways, ...common].join(stop) + stop.trimEnd();
}
