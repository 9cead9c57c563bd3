import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { guardNames } from '../statechart/explain.js';

/** A state in which a case can be: a leaf of the machine, named as `statechart` names it (`hearing.scheduled`). */
export interface GraphState {
  readonly name: string;
  /** A final state of the machine itself: the case is over. */
  readonly final: boolean;
  /** Left at once whatever the guards say, so no case ever rests here and nobody needs a label for it. */
  readonly passedThrough: boolean;
}

/** One transition as declared: once, however many states inherit it. */
export interface GraphTransition {
  /** `source > event #n`: stable as long as the declaration stays where it is. */
  readonly id: string;
  /** Name of the declaring state; the root of the machine is the empty name. */
  readonly source: string;
  /** Empty when the machine moves by itself. */
  readonly event: string;
  readonly starts: 'by event' | 'at once' | 'when done';
  /** Leaves that are entered; empty when the state stays. */
  readonly targets: readonly string[];
  readonly guards: readonly string[];
  readonly actions: readonly unknown[];
  readonly reenter: boolean;
  /** `EVENT: {}` takes an inherited transition away and does nothing itself. */
  readonly blocks: boolean;
  readonly definition: AnyTransitionDefinition;
}

/** One step that a case may take: transitions of outer states are repeated for each leaf that inherits them. */
export interface Move {
  readonly from: string;
  readonly event: string;
  /** Empty when the case stays in `from`. */
  readonly targets: readonly string[];
  readonly transition: GraphTransition;
}

export interface MachineGraph {
  readonly initial: string;
  readonly states: readonly GraphState[];
  readonly transitions: readonly GraphTransition[];
  readonly moves: readonly Move[];
}

const graphs = new WeakMap<AnyStateMachine, MachineGraph>();

/** The machine as plain nodes and edges, guards ignored. Checks, diagrams and the fingerprint all read this. */
export function machineGraph(machine: AnyStateMachine): MachineGraph {
  const known = graphs.get(machine);
  if (known) return known;
  const nodes = nodesBelow(machine.root);
  const leaves = nodes.filter((node) => node.type === 'atomic' || node.type === 'final');
  const transitions = nodes.flatMap(declaredTransitions);
  const graph: MachineGraph = {
    initial: leavesEntered(machine.root)[0] ?? '',
    states: leaves.map((leaf) => ({
      name: nameOf(leaf),
      final: leaf.type === 'final' && leaf.parent === machine.root,
      passedThrough: (leaf.always ?? []).some((always) => always.guard === undefined),
    })),
    transitions,
    moves: leaves.flatMap((leaf) => movesOf(leaf, transitions)),
  };
  graphs.set(machine, graph);
  return graph;
}

/** Name of a state as cases carry it; the root has the empty name. */
export function nameOf(node: AnyStateNode): string {
  return node.path.join('.');
}

/** The node and everything inside it, in document order. */
export function nodesBelow(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap((child) => nodesBelow(child as AnyStateNode))];
}

function declaredTransitions(node: AnyStateNode): GraphTransition[] {
  const all = (
    definitions: readonly AnyTransitionDefinition[],
    event: string,
    starts: GraphTransition['starts'],
  ) => definitions.map((definition, index) => transitionOf(node, event, starts, index + 1, definition));
  const named = [...node.transitions].flatMap(([event, definitions]) =>
    event.startsWith('xstate.') ? all(definitions, '', 'when done') : all(definitions, event, 'by event'),
  );
  return [...named, ...all(node.always ?? [], '', 'at once')];
}

function transitionOf(
  node: AnyStateNode,
  event: string,
  starts: GraphTransition['starts'],
  place: number,
  definition: AnyTransitionDefinition,
): GraphTransition {
  const targets = (definition.target ?? []) as readonly AnyStateNode[];
  return {
    id: `${nameOf(node) || '(root)'} > ${event || starts} #${place}`,
    source: nameOf(node),
    event,
    starts,
    targets: targets.flatMap(leavesEntered),
    guards: guardNames(definition.guard),
    actions: definition.actions,
    reenter: definition.reenter,
    blocks: targets.length === 0 && definition.actions.length === 0,
    definition,
  };
}

/** Where entering this node may end: its initial leaf, or any leaf of its parent when it is a history state. */
function leavesEntered(node: AnyStateNode): string[] {
  if (node.type === 'history')
    return nodesBelow(node.parent as AnyStateNode)
      .filter((inner) => inner.type === 'atomic' || inner.type === 'final')
      .map(nameOf);
  if (node.type === 'compound') return (node.initial.target as AnyStateNode[]).flatMap(leavesEntered);
  if (node.type === 'parallel')
    return Object.values(node.states).flatMap((child) => leavesEntered(child as AnyStateNode));
  return [nameOf(node)];
}

/** What the leaf and its ancestors offer, event by event, up to the first transition that no guard can refuse. */
function movesOf(leaf: AnyStateNode, transitions: readonly GraphTransition[]): Move[] {
  const closed = new Set<string>();
  const moves: Move[] = [];
  for (let node: AnyStateNode | undefined = leaf; node; node = node.parent as AnyStateNode | undefined)
    for (const transition of transitions.filter(
      (candidate) => candidate.source === nameOf(node as AnyStateNode),
    )) {
      if (closed.has(transition.event) || !mayStart(leaf, transition)) continue;
      if (!transition.blocks)
        moves.push({ from: nameOf(leaf), event: transition.event, targets: transition.targets, transition });
      if (transition.starts === 'by event' && transition.definition.guard === undefined)
        closed.add(transition.event);
    }
  return moves;
}

/** Nothing starts from the end of the machine; from the end of an outer state only what that state does when done. */
function mayStart(leaf: AnyStateNode, { starts }: GraphTransition): boolean {
  if (leaf.type !== 'final') return starts !== 'when done';
  return leaf.parent !== leaf.machine.root && starts === 'when done';
}
