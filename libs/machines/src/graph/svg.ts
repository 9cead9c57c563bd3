import { type Language, say } from '#kernel/text.js';
import type { CaseKind } from '../contract/case-kind.js';
import { type Diagram, diagramOf } from './diagram.js';
import { type Layout, layoutDiagram } from './layout.js';
import { NOTES_TITLE, noteText } from './note-text.js';
import { describeDiagram } from './svg-description.js';
import { drawArrowHeads, drawEdge, drawNotes, drawState, notesHeight, notesWidth } from './svg-parts.js';
import { escapeXml } from './xml.js';

export interface DiagramOptions {
  readonly language: Language;
  /** The state in which the case is; marked by shape and words, not by colour alone. */
  readonly current?: string;
  /** The states the case has been in, in order, the current one included. */
  readonly visited?: readonly string[];
}

/** What the reader's own machine has; nothing is fetched. */
const FONTS = "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

interface Prepared {
  readonly diagram: Diagram;
  readonly layout: Layout;
}

const prepared = new WeakMap<CaseKind, Map<Language, Promise<Prepared>>>();

/**
 * The machine of a kind as a standalone SVG: no script, no style sheet, no font from elsewhere. Colours are
 * presentation attributes, so a page's own style sheet wins over them by the classes `state tone-… is-current
 * is-visited`, `edge is-taken`. The layout is computed once for each kind and language; drawing takes about 1 ms.
 */
export async function diagramSvg(kind: CaseKind, options: DiagramOptions): Promise<string> {
  const { diagram, layout } = await prepare(kind, options.language);
  const { language, visited = [] } = options;
  const current = diagram.states.find(({ name }) => name === options.current)?.name;
  const steps = new Set(visited.slice(1).map((state, index) => `${visited[index]} ${state}`));
  const notes = diagram.notes.map((note) => noteText(note, diagram, language));
  const width = Math.max(layout.width, notesWidth(notes));
  const height = layout.height + notesHeight(notes);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
      `class="case-diagram" role="img" lang="${language}" font-family="${FONTS}">`,
    `<title>${escapeXml(say(kind.label, language))}</title>`,
    `<desc>${escapeXml(describeDiagram(diagram, language, current))}</desc>`,
    drawArrowHeads(kind.name),
    ...layout.edges.map((edge) => drawEdge(edge, kind.name, steps.has(`${edge.from} ${edge.to}`))),
    ...layout.states.map((state) =>
      drawState(state, {
        initial: state.name === diagram.initial,
        current: state.name === current,
        visited: visited.includes(state.name),
        language,
      }),
    ),
    ...drawNotes(notes, NOTES_TITLE[language], layout.height),
    '</svg>',
  ].join('\n');
}

function prepare(kind: CaseKind, language: Language): Promise<Prepared> {
  const known = prepared.get(kind) ?? new Map<Language, Promise<Prepared>>();
  prepared.set(kind, known);
  const result = known.get(language) ?? layOut(kind, language);
  known.set(language, result);
  return result;
}

async function layOut(kind: CaseKind, language: Language): Promise<Prepared> {
  const diagram = diagramOf(kind, language);
  return { diagram, layout: await layoutDiagram(diagram) };
}
