import { type Language, say } from '#kernel/text.js';
import type { CaseKind } from '../contract/case-kind.js';
import type { Tone } from '../contract/state-rule.js';
import { type CommonWay, commonWays, type Way, wayKey, waysBehind, waysOf } from './common-ways.js';
import { machineGraph } from './machine-graph.js';

export interface DiagramState {
  readonly name: string;
  readonly label: string;
  readonly tone: Tone;
  readonly final: boolean;
  /** Labels of the events that happen here without leaving the state. */
  readonly stays: readonly string[];
}

/** All ways from one state to another, drawn as one arrow. */
export interface DiagramEdge {
  readonly from: string;
  readonly to: string;
  readonly labels: readonly string[];
}

/** What many arrows would say alike, told in a line instead. */
export interface DiagramNote {
  readonly labels: readonly string[];
  readonly from: readonly string[];
  /** States it leads to; the empty name when the state stays. */
  readonly to: readonly string[];
}

/** A machine as a reader sees it: labelled, parallel arrows merged, nothing left out. */
export interface Diagram {
  readonly initial: string;
  readonly states: readonly DiagramState[];
  readonly edges: readonly DiagramEdge[];
  readonly notes: readonly DiagramNote[];
}

/** Both pictures (Mermaid and SVG) are drawn from this. */
export function diagramOf(kind: CaseKind, language: Language): Diagram {
  const graph = machineGraph(kind.machine);
  const common = commonWays(graph);
  const told = new Set(common.flatMap(waysBehind).map(wayKey));
  const drawn = waysOf(graph).filter((way) => !told.has(wayKey(way)));
  const listed = Object.keys(kind.states);
  const order = graph.states.every(({ name }) => listed.includes(name))
    ? listed
    : fromBeginToEnd(graph.initial, drawn);
  const eventOf = (event: string) =>
    event === '' ? AT_ONCE[language] : sayOr(kind.events[event]?.label, event, language);
  // The picture runs downwards in the order in which the kind lists its states, its beginning first.
  const placeOf = (state: string) =>
    state === graph.initial ? -1 : order.indexOf(state) + 1 || order.length + 1;
  return {
    initial: graph.initial,
    states: graph.states
      .toSorted((a, b) => placeOf(a.name) - placeOf(b.name))
      .map(({ name, final }) => ({
        name,
        label: sayOr(kind.states[name]?.label ?? kind.crossings?.[name], name, language),
        tone: kind.states[name]?.tone ?? 'neutral',
        final,
        stays: unique(
          drawn.filter((way) => way.from === name && way.to === '').map((way) => eventOf(way.event)),
        ),
      })),
    edges: edgesOf(drawn, eventOf),
    notes: notesOf(common, eventOf),
  };
}

/** The states as a case meets them first, for a kind whose states are not labelled yet. */
function fromBeginToEnd(initial: string, drawn: readonly Way[]): readonly string[] {
  const met = new Set([initial]);
  for (const state of met) for (const way of drawn) if (way.from === state && way.to !== '') met.add(way.to);
  return [...met];
}

/** Events that do the same from the same states share a line. */
function notesOf(common: readonly CommonWay[], eventOf: (event: string) => string): DiagramNote[] {
  const notes = new Map<string, { labels: string[]; from: readonly string[]; to: readonly string[] }>();
  for (const { event, from, to } of common) {
    const key = `${from.join(' ')} > ${to.join(' ')}`;
    const note = notes.get(key) ?? { labels: [], from, to };
    notes.set(key, note);
    if (!note.labels.includes(eventOf(event))) note.labels.push(eventOf(event));
  }
  return [...notes.values()];
}

function edgesOf(drawn: readonly Way[], eventOf: (event: string) => string): DiagramEdge[] {
  const edges = new Map<string, { from: string; to: string; labels: string[] }>();
  for (const { from, to, event } of drawn) {
    if (to === '') continue;
    const edge = edges.get(`${from} ${to}`) ?? { from, to, labels: [] };
    edges.set(`${from} ${to}`, edge);
    if (!edge.labels.includes(eventOf(event))) edge.labels.push(eventOf(event));
  }
  return [...edges.values()];
}

const AT_ONCE: Readonly<Record<Language, string>> = { 'zh-CN': '自动', en: 'at once' };

function sayOr(text: { zh: string; en: string } | undefined, name: string, language: Language): string {
  return (text ? say(text, language) : '') || name;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
