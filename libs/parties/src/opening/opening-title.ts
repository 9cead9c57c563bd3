import type { CaseKind } from '#machines/contract/case-kind.js';

const LONGEST = 120;

/**
 * The line under which a case stands in lists: the title that was given, else the beginning of the first words, else
 * the name of the kind. Cut by characters as people count them, never through the middle of one.
 */
export function openingTitle(
  kind: Pick<CaseKind, 'label'>,
  narrative: Readonly<Record<string, unknown>>,
): string {
  const words = [narrative['title'], ...Object.values(narrative)].find(isReadable);
  if (words === undefined) return kind.label.zh;
  const line = [...words.replace(/\s+/g, ' ').trim()];
  return line.length <= LONGEST ? line.join('') : `${line.slice(0, LONGEST - 1).join('')}…`;
}

function isReadable(value: unknown): value is string {
  return typeof value === 'string' && /\S/.test(value);
}
