import type { CaseView } from '../api/questions.js';

/** A text that a clerk uses often. Kept in this browser; holds no data of a case. */
export interface CannedText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

const KEY = 'heyi.desk.cannedTexts';

/** What this browser keeps, or the texts that everybody starts with. */
export function loadCannedTexts(starters: readonly Omit<CannedText, 'id'>[]): readonly CannedText[] {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as CannedText[] | null;
    if (Array.isArray(kept)) return kept;
  } catch {
    // Unreadable or forbidden: as if nothing had been kept.
  }
  return starters.map((starter, index) => ({ ...starter, id: `starter-${index}` }));
}

export function saveCannedTexts(texts: readonly CannedText[]): void {
  localStorage.setItem(KEY, JSON.stringify(texts));
}

export const VARIABLES = ['caseNo', 'title', 'firm', 'estate', 'due', 'me', 'today'] as const;
export type Variable = (typeof VARIABLES)[number];

/** The values that a case gives to variables; what it does not know stays visible as a gap to be filled in. */
export function valuesOf(
  view: Pick<CaseView, 'caseNo' | 'title' | 'firm' | 'estate' | 'deadlines'>,
  { me, today, momentOf }: { me: string; today: string; momentOf: (at: string) => string },
): Readonly<Record<Variable, string | undefined>> {
  const due = view.deadlines.flatMap(({ dueAt }) => (dueAt ? [dueAt] : [])).sort()[0];
  return {
    caseNo: view.caseNo,
    title: view.title,
    firm: view.firm?.name,
    estate: view.estate?.name,
    due: due && momentOf(due),
    me,
    today,
  };
}

export function fillIn(text: string, values: Readonly<Partial<Record<string, string>>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (gap, name: string) => values[name] ?? gap);
}
