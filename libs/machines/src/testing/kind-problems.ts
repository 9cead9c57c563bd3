import { canonicalText } from '#kernel/canonical-json.js';
import type { JsonObject } from '#kernel/json.js';
import type { CaseKind } from '../contract/case-kind.js';
import { isPlainJson } from '../contract/checks/plain-json.js';
import type { ExploredNode, Exploration } from '../contract/explore/explore-kind.js';
import { samplesOf } from '../contract/explore/sample-events.js';
import { validatePayload } from '../contract/validate-payload.js';
import { machineGraph } from '../graph/machine-graph.js';
import { restoreChart } from '../statechart/statechart.js';

/** Samples and openings that production would not let in. */
export function sampleProblems(kind: CaseKind): string[] {
  return Object.entries(kind.events).flatMap(([type, rule]) => {
    const samples = type === kind.opening ? [...kind.openings, ...rule.samples] : samplesOf(rule);
    return samples.flatMap((sample, index) => {
      const result = validatePayload(rule as never, sample);
      return result.ok ? [] : [`${type} sample ${index + 1}: ${canonicalText(result.problems)}`];
    });
  });
}

/** Declared transitions that no sample takes: either nobody can, or a sample is missing. */
export function untakenTransitions(kind: CaseKind, explored: Exploration): string[] {
  return machineGraph(kind.machine)
    .transitions.filter((transition) => !transition.blocks && !explored.taken.has(transition.id))
    .map(
      (transition) =>
        `${transition.id}${transition.guards.length > 0 ? ` [${transition.guards.join(', ')}]` : ''}`,
    );
}

/**
 * Guards that no sample is refused by: the rule could be dropped and no test would notice. Guards that only choose
 * between ways onward refuse nobody.
 */
export function neverRefusing(kind: CaseKind, explored: Exploration): string[] {
  const cells = [...explored.cells.values()].flatMap((row) => [...row.values()]);
  const refusing = new Set([...explored.opening.refusedBy, ...cells.flatMap((cell) => [...cell.refusedBy])]);
  const used = machineGraph(kind.machine)
    .transitions.filter(({ event }) => event !== '')
    .flatMap(({ guards }) => guards);
  return [...new Set([...used, ...(kind.openingGuards ?? [])])].filter(
    (guard) => !refusing.has(guard) && kind.guards[guard]?.branch !== true,
  );
}

/** States that no sample reaches. */
export function unmetStates(kind: CaseKind, explored: Exploration): string[] {
  const met = new Set(explored.nodes.map((node) => node.chart.state));
  return Object.keys(kind.states).filter((state) => !met.has(state));
}

/** Nodes that come back from the database as something else than they were stored. */
export function roundTripProblems(kind: CaseKind, explored: Exploration): string[] {
  return explored.nodes.flatMap((node) => {
    const { chart } = node;
    if (!isPlainJson(chart.context)) return [`${wayTo(node)}: the context is not plain JSON`];
    const restored = restoreChart(kind.machine, JSON.parse(JSON.stringify(chart.stored)) as JsonObject);
    const same =
      canonicalText(restored.stored) === canonicalText(chart.stored) &&
      restored.state === chart.state &&
      restored.status === chart.status;
    return same ? [] : [`${wayTo(node)}: restored as ${canonicalText(restored.stored)}`];
  });
}

/** Nodes that break an invariant of their kind. */
export function invariantProblems(kind: CaseKind, explored: Exploration): string[] {
  return explored.nodes.flatMap((node) =>
    kind.invariants(node.chart.context).map((sentence) => `${wayTo(node)}: ${sentence}`),
  );
}

/** The shortest way to a node, for messages: `SUBMIT → REGISTER (registered)`. */
export function wayTo(node: Pick<ExploredNode, 'path' | 'chart'>): string {
  return `${node.path.join(' → ')} (${node.chart.state})`;
}
