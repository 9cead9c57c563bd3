import { type Language, say } from '#kernel/text.js';
import type { CaseKind } from '../contract/case-kind.js';
import { type Diagram, diagramOf } from './diagram.js';
import { type Layout, layoutDiagram } from './layout.js';
import { anywhereTitle } from './mermaid.js';
import { describeDiagram } from './svg-description.js';
import { drawEdge, drawNotes, drawState, notesHeight, notesWidth } from './svg-parts.js';
import { escapeXml } from './xml.js';

export interface DiagramOptions {
  readonly language: Language;
  /** The state in which the case is; marked by shape and words, not by colour alone. */
  readonly current?: string;
  /** The states the case has been in, in order, the current one included. */
  readonly visited?: readonly string[];
}

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
  const { language, current, visited = [] } = options;
  const steps = new Set(visited.slice(1).map((state, index) => `${visited[index]} ${state}`));
  const notes = drawNotes(diagram.anywhere, anywhereTitle(language), layout.height, language);
  const width = Math.max(layout.width, notesWidth(diagram.anywhere, language));
  const height = layout.height + notesHeight(diagram.anywhere);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
      `class="case-diagram" role="img" lang="${language}" font-family="system-ui, 'PingFang SC', 'Microsoft YaHei', sans-serif">`,
    `<title>${escapeXml(say(kind.label, language))}</title>`,
    `<desc>${escapeXml(describeDiagram(diagram, language, current))}</desc>`,
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8" orient="auto">' +
      '<path d="M0 0 8 4 0 8z" fill="#56657a"/></marker></defs>',
    ...layout.edges.map((edge) => drawEdge(edge, steps.has(`${edge.from} ${edge.to}`))),
    ...layout.states.map((state) =>
      drawState(state, {
        initial: state.name === diagram.initial,
        current: state.name === current,
        visited: visited.includes(state.name),
        language,
      }),
    ),
    ...notes,
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
