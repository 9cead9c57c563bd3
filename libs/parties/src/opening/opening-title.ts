import type { CaseKind } from '#machines/contract/case-kind.js';

const LONGEST = 120;

interface Opening {
  readonly payload: Readonly<Record<string, unknown>>;
  readonly narrative: Readonly<Record<string, unknown>>;
}

/**
 * The line under which a case stands in lists: the title that was given, else the name of the kind and what it is about in
 * the words of our own codes. Nothing else that somebody wrote: whoever sees the case sees the title, also those from whom
 * the opening's words are kept. Cut by characters as people count them, never through the middle of one.
 */
export function openingTitle(
  kind: Pick<CaseKind, 'label' | 'opening' | 'codes'>,
  { payload, narrative }: Opening,
): string {
  const { title } = narrative;
  if (!isReadable(title)) return titleOfCodes(kind, payload);
  const line = [...title.replace(/\s+/g, ' ').trim()];
  return line.length <= LONGEST ? line.join('') : `${line.slice(0, LONGEST - 1).join('')}…`;
}

/** The first coded field that says anything; kinds list the telling one first. */
function titleOfCodes(
  { label, opening, codes = {} }: Pick<CaseKind, 'label' | 'opening' | 'codes'>,
  payload: Opening['payload'],
): string {
  for (const [field, words] of Object.entries(codes)) {
    const [event, name = ''] = field.split('.');
    const code = payload[name];
    const about = event === opening && typeof code === 'string' ? words[code] : undefined;
    if (about) return `${label.zh}：${about.zh}`;
  }
  return label.zh;
}

function isReadable(value: unknown): value is string {
  return typeof value === 'string' && /\S/.test(value);
}
