import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { machineGraph, nameOf, nodesBelow } from '../../graph/machine-graph.js';

/** An action as it stands in the machine, with the place where it stands. */
export interface PlacedAction {
  readonly place: string;
  readonly action: unknown;
}

/** Every action of the machine: of transitions, on entry and exit, and of entering an initial state. */
export function placedActions(machine: AnyStateMachine): PlacedAction[] {
  const ofTransitions = machineGraph(machine).transitions.flatMap(({ id, actions }) =>
    actions.map((action) => ({ place: `${id}.actions`, action })),
  );
  return [...ofTransitions, ...nodesBelow(machine.root).flatMap(ofNode)];
}

function ofNode(node: AnyStateNode): PlacedAction[] {
  const name = nameOf(node) || '(root)';
  const initial = node.type === 'compound' ? (node.initial.actions as readonly unknown[]) : [];
  return [
    ...node.entry.map((action) => ({ place: `${name}.entry`, action })),
    ...node.exit.map((action) => ({ place: `${name}.exit`, action })),
    ...initial.map((action) => ({ place: `${name}.initial`, action })),
  ];
}

/** Name and parameters of an action; null for an inline function. */
export function namedAction(action: unknown): { readonly type: string; readonly params: unknown } | null {
  if (typeof action === 'string') return { type: action, params: undefined };
  if (typeof action !== 'object' || action === null || !('type' in action)) return null;
  return { type: String(action.type), params: 'params' in action ? action.params : undefined };
}

/** `assign` for a change of context, another of XState's own names, `function` for a bare one, null when missing. */
export function implementationOf(machine: AnyStateMachine, name: string): string | null {
  const implementation: unknown = (machine.implementations.actions as Record<string, unknown>)[name];
  if (implementation === undefined || implementation === null) return null;
  const type: unknown = (implementation as { type?: unknown }).type;
  return typeof type === 'string' ? type.replace(/^xstate\./, '') : 'function';
}
