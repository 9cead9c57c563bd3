import type { Language } from '#kernel/text.js';
import type { Tone } from '../contract/state-rule.js';
import { FONT, type PlacedEdge, type PlacedState, type Point } from './layout.js';
import { textWidth } from './text-width.js';
import { escapeXml } from './xml.js';

/** Fill and border of each tone; dark text on each keeps a contrast above 7:1. */
const COLOURS: Readonly<Record<Tone, readonly [fill: string, border: string]>> = {
  neutral: ['#f4f5f7', '#6b7788'],
  active: ['#e6f0ff', '#2f6fd0'],
  waiting: ['#fff6dc', '#a67700'],
  warning: ['#ffe9e3', '#c2410c'],
  success: ['#e4f6e8', '#2c7a3f'],
  ended: ['#ececec', '#555555'],
};
const INK = '#1b2430';
const WAY = '#1d4ed8';
const LINE = '#56657a';

export interface StateLook {
  readonly initial: boolean;
  readonly current: boolean;
  readonly visited: boolean;
  readonly language: Language;
}

/** A state as a box: double border at an end, a dot where cases begin, a flag where this case is. */
export function drawState(state: PlacedState, look: StateLook): string {
  const { x, y, width, height, tone, final, name, label, staysLines } = state;
  const [fill, border] = COLOURS[tone];
  const classes = [
    'state',
    `tone-${tone}`,
    final && 'is-final',
    look.current && 'is-current',
    look.visited && 'is-visited',
  ];
  const stroke = look.current || look.visited ? WAY : border;
  const middle = x + width / 2;
  const flag = look.language === 'zh-CN' ? '当前' : 'now';
  return [
    `<g class="${classes.filter(Boolean).join(' ')}" data-state="${escapeXml(name)}">`,
    box(x, y, width, height, fill, stroke, look.current ? 4 : look.visited ? 2.5 : 1.5),
    ...(final ? [box(x + 4, y + 4, width - 8, height - 8, 'none', border, 1)] : []),
    ...(look.initial ? [`<circle cx="${x}" cy="${y}" r="6" fill="${INK}"/>`] : []),
    text(middle, y + 25, FONT.state, label, look.current ? 'bold' : 'normal'),
    ...staysLines.map((line, index) => text(middle, y + 25 + (index + 1) * FONT.line, FONT.stays, line)),
    ...(look.current ? [drawFlag(x - 10, y - 11, flag)] : []),
    '</g>',
  ].join('');
}

/** A filled tag over the corner of the box, so that no arrow runs through its word. */
function drawFlag(x: number, y: number, words: string): string {
  const width = textWidth(words, FONT.edge) + 12;
  return (
    box(x, y, width, 19, WAY, '#ffffff', 1) +
    text(x + width / 2, y + 14, FONT.edge, words, 'bold', 'middle', '#ffffff')
  );
}

/** Ends of arrows. Their ids carry the kind, since several pictures may stand in one page. */
export function drawArrowHeads(kind: string): string {
  const head = (id: string, colour: string, size: number) =>
    `<marker id="${id}-${kind}" viewBox="0 0 8 8" refX="7.5" refY="4" markerUnits="userSpaceOnUse" markerWidth="${size}" ` +
    `markerHeight="${size}" orient="auto"><path d="M0 0 8 4 0 8z" fill="${colour}"/></marker>`;
  return `<defs>${head('way', LINE, 9)}${head('taken', WAY, 13)}</defs>`;
}

/** An arrow with its events; `taken` when this case went that way. */
export function drawEdge(
  { from, to, points, lines, labelAt }: PlacedEdge,
  kind: string,
  taken: boolean,
): string {
  const path = points
    .map(({ x, y }: Point, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`)
    .join('');
  const colour = taken ? WAY : LINE;
  const middle = labelAt.x + labelAt.width / 2;
  return [
    `<g class="edge${taken ? ' is-taken' : ''}" data-from="${escapeXml(from)}" data-to="${escapeXml(to)}">`,
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${taken ? 3 : 1.2}" marker-end="url(#${taken ? 'taken' : 'way'}-${kind})"/>`,
    `<rect x="${round(labelAt.x)}" y="${round(labelAt.y)}" width="${round(labelAt.width)}" height="${lines.length * FONT.line + 2}" fill="#ffffff"/>`,
    ...lines.map((line, index) => text(middle, labelAt.y + 13 + index * FONT.line, FONT.edge, line)),
    '</g>',
  ].join('');
}

/** What is possible in most states, as a list below the picture. */
export function drawNotes(notes: readonly string[], title: string, top: number): string[] {
  if (notes.length === 0) return [];
  return [
    '<g class="notes">',
    text(16, top + 20, FONT.edge, title, 'bold', 'start'),
    ...notes.map((note, index) =>
      text(16, top + 20 + (index + 1) * FONT.line, FONT.edge, `• ${note}`, 'normal', 'start'),
    ),
    '</g>',
  ];
}

export function notesHeight(notes: readonly string[]): number {
  return notes.length === 0 ? 0 : 36 + notes.length * FONT.line;
}

export function notesWidth(notes: readonly string[]): number {
  return 32 + Math.max(0, ...notes.map((note) => textWidth(`• ${note}`, FONT.edge)));
}

function box(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  stroke: string,
  line: number,
): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="8" fill="${fill}" stroke="${stroke}" stroke-width="${line}"/>`;
}

function text(
  x: number,
  y: number,
  size: number,
  words: string,
  weight: 'normal' | 'bold' = 'normal',
  anchor: 'middle' | 'start' = 'middle',
  colour = INK,
): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${colour}">${escapeXml(words)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
