import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import type { Diagram, DiagramEdge, DiagramState } from './diagram.js';
import { textWidth, wrapLabels } from './text-width.js';

export const FONT = { state: 15, stays: 12, edge: 12, line: 17 } as const;
const PADDING = 12;
const LABEL_WIDTH = 150;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedState extends DiagramState, Point {
  readonly width: number;
  readonly height: number;
  readonly staysLines: readonly string[];
}

export interface PlacedEdge extends DiagramEdge {
  readonly points: readonly Point[];
  readonly lines: readonly string[];
  /** Upper left corner of the label. */
  readonly labelAt: Point & { readonly width: number };
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly states: readonly PlacedState[];
  readonly edges: readonly PlacedEdge[];
}

const OPTIONS = {
  'elk.layered.thoroughness': '3',
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.spacing.nodeNodeBetweenLayers': '46',
  'elk.spacing.nodeNode': '36',
  'elk.spacing.edgeNode': '18',
  'elk.spacing.edgeEdge': '12',
  'elk.spacing.edgeLabel': '4',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.edgeLabels.sideSelection': 'ALWAYS_UP',
  'elk.edgeLabels.inline': 'true',
  'elk.padding': '[top=16,left=16,bottom=16,right=16]',
};

/** Places states and arrows in layers from the beginning of a case to its ends (Eclipse Layout Kernel, in process). */
export async function layoutDiagram(diagram: Diagram): Promise<Layout> {
  // 1.5 MB of compiled Java: loaded when the first picture is wanted, not when the server starts.
  const { default: elk } = await import('elkjs/lib/elk.bundled.js');
  const Elk = elk as unknown as new () => { layout(graph: ElkNode): Promise<ElkNode> };
  const graph = await new Elk().layout({
    id: 'root',
    layoutOptions: OPTIONS,
    children: diagram.states.map((state) => boxOf(state, state.name === diagram.initial)),
    edges: diagram.edges.map(arrowOf),
  });
  const edges = (graph.edges ?? []) as ElkExtendedEdge[];
  return {
    width: Math.ceil(graph.width ?? 0),
    height: Math.ceil(graph.height ?? 0),
    states: diagram.states.map((state, index) => placeState(state, graph.children?.[index])),
    edges: diagram.edges.map((edge, index) => placeEdge(edge, edges[index])),
  };
}

const staysOf = ({ stays }: DiagramState) =>
  wrapLabels(
    stays.map((label) => `↻ ${label}`),
    FONT.stays,
    LABEL_WIDTH,
  );
const labelLines = ({ labels }: DiagramEdge) => wrapLabels(labels, FONT.edge, LABEL_WIDTH);
const widest = (lines: readonly string[], size: number) =>
  Math.max(0, ...lines.map((line) => textWidth(line, size)));

function boxOf(state: DiagramState, isFirst: boolean): ElkNode {
  const stays = staysOf(state);
  return {
    id: state.name,
    width: Math.max(84, textWidth(state.label, FONT.state), widest(stays, FONT.stays)) + 2 * PADDING,
    height: 40 + stays.length * FONT.line,
    ...(isFirst ? { layoutOptions: { 'elk.layered.layering.layerConstraint': 'FIRST' } } : {}),
  };
}

function arrowOf(edge: DiagramEdge, index: number): ElkExtendedEdge {
  const lines = labelLines(edge);
  return {
    id: `edge-${index}`,
    sources: [edge.from],
    targets: [edge.to],
    labels: [
      { text: lines.join('\n'), width: widest(lines, FONT.edge) + 8, height: lines.length * FONT.line + 2 },
    ],
  };
}

function placeState(state: DiagramState, box: ElkNode | undefined): PlacedState {
  const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
  return { ...state, x, y, width, height, staysLines: staysOf(state) };
}

function placeEdge(edge: DiagramEdge, arrow: ElkExtendedEdge | undefined): PlacedEdge {
  const label = arrow?.labels?.[0];
  return {
    ...edge,
    points: (arrow?.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [
      startPoint,
      ...bendPoints,
      endPoint,
    ]),
    lines: labelLines(edge),
    labelAt: { x: label?.x ?? 0, y: label?.y ?? 0, width: label?.width ?? 0 },
  };
}
