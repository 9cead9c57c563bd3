/** Characters of Chinese, Japanese and Korean text, full-width forms, and everything beyond the first plane. */
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]|[\u{10000}-\u{10ffff}]/u;

/**
 * Width of a line of text in pixels, near enough to size boxes by: a Chinese character is as wide as it is high, a
 * Latin letter a little more than half. The server has no fonts to measure with.
 */
export function textWidth(line: string, fontSize: number): number {
  let ems = 0;
  for (const character of line) ems += WIDE.test(character) ? 1 : 0.58;
  return Math.ceil(ems * fontSize);
}

/** Joins labels into lines of about this width; a label is never broken. */
export function wrapLabels(labels: readonly string[], fontSize: number, width: number): string[] {
  const lines: string[] = [];
  for (const label of labels) {
    const last = lines.at(-1);
    const longer = last === undefined ? label : `${last} · ${label}`;
    if (last !== undefined && textWidth(longer, fontSize) <= width) lines[lines.length - 1] = longer;
    else lines.push(label);
  }
  return lines;
}
