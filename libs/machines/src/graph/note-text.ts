import type { Language } from '#kernel/text.js';
import type { Diagram, DiagramNote } from './diagram.js';

/** Heading of what is told instead of drawn. */
export const NOTES_TITLE: Readonly<Record<Language, string>> = {
  'zh-CN': '另有（图中未画）',
  en: 'Also possible (not drawn)',
};

const WORDS = {
  'zh-CN': {
    stays: '状态不变',
    list: '、',
    every: '任何状态',
    except: (states: string) => `除${states}外`,
    line: (from: string, label: string, to: string) => `${from}：${label} → ${to}`,
  },
  en: {
    stays: 'the state stays',
    list: ', ',
    every: 'any state',
    except: (states: string) => `any state but ${states}`,
    line: (from: string, label: string, to: string) => `${from}: ${label} → ${to}`,
  },
} as const;

/** `除草稿外：撤回 → 已撤回`: one line of the notes, in both pictures and in the description. */
export function noteText(note: DiagramNote, diagram: Diagram, language: Language): string {
  const words = WORDS[language];
  const labelOf = (name: string) => diagram.states.find((state) => state.name === name)?.label ?? name;
  const labels = (names: readonly string[]) =>
    names.map((name) => (name === '' ? words.stays : labelOf(name))).join(words.list);
  const living = diagram.states.filter((state) => !state.final).map((state) => state.name);
  const missing = living.filter((state) => !note.from.includes(state));
  const others = missing.length < note.from.length ? words.except(labels(missing)) : labels(note.from);
  return words.line(
    missing.length === 0 ? words.every : others,
    note.labels.join(words.list),
    labels(note.to),
  );
}
