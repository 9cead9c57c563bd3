import { type Language, say } from '#kernel/text.js';
import type { CaseKind } from '../contract/case-kind.js';
import type { Tone } from '../contract/state-rule.js';
import { type GraphTransition, machineGraph } from './machine-graph.js';

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

/** What is possible in every state and would be an arrow from each: told in a note instead. */
export interface DiagramNote {
  readonly label: string;
  /** Labels of the states it leads to; empty when the state stays. */
  readonly to: readonly string[];
}

/** A machine as a reader sees it: labelled, parallel arrows merged, nothing left out. */
export interface Diagram {
  readonly initial: string;
  readonly states: readonly DiagramState[];
  readonly edges: readonly DiagramEdge[];
  readonly anywhere: readonly DiagramNote[];
}

/** Both pictures (Mermaid and SVG) are drawn from this. */
export function diagramOf(kind: CaseKind, language: Language): Diagram {
  const { initial, states, moves, transitions } = machineGraph(kind.machine);
  const labelOf = (state: string) => sayOr(kind.states[state]?.label, state, language);
  const eventOf = (event: string) => (event === '' ? AT_ONCE[language] : sayOr(kind.events[event]?.label, event, language));
  const local = moves.filter((move) => move.transition.source !== '');
  const edges = new Map<string, { from: string; to: string; labels: string[] }>();
  for (const { from, targets, event } of local)
    for (const to of targets) {
      const edge = edges.get(`${from} ${to}`) ?? { from, to, labels: [] };
      edges.set(`${from} ${to}`, edge);
      if (!edge.labels.includes(eventOf(event))) edge.labels.push(eventOf(event));
    }
  return {
    initial,
    states: states.map(({ name, final }) => ({
      name,
      label: labelOf(name),
      tone: kind.states[name]?.tone ?? 'neutral',
      final,
      stays: unique(
        local.filter((move) => move.from === name && move.targets.length === 0).map((move) => eventOf(move.event)),
      ),
    })),
    edges: [...edges.values()],
    anywhere: notesOf(transitions.filter((transition) => transition.source === '' && !transition.blocks)),
  };

  function notesOf(inherited: readonly GraphTransition[]): DiagramNote[] {
    const events = unique(inherited.map((transition) => transition.event));
    return events.map((event) => ({
      label: eventOf(event),
      to: unique(inherited.filter((transition) => transition.event === event).flatMap(({ targets }) => targets)).map(labelOf),
    }));
  }
}

const AT_ONCE: Readonly<Record<Language, string>> = { 'zh-CN': '自动', en: 'at once' };

function sayOr(text: { zh: string; en: string } | undefined, name: string, language: Language): string {
  return (text ? say(text, language) : '') || name;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
