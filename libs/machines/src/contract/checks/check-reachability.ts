import { machineGraph, type Move } from '../../graph/machine-graph.js';
import { defectsOf, type KindCheck, only } from './kind-defect.js';

/** Check 3: every state can be reached, and from every state the case can come to an end. */
export const checkReachability: KindCheck = (kind) => {
  const defect = defectsOf(kind);
  const { initial, states, moves } = machineGraph(kind.machine);
  const finals = states.filter((state) => state.final).map((state) => state.name);
  const reached = closure([initial], (name) => targetsOf(moves, name));
  const ending = closure(finals, (name) => sourcesOf(moves, name));
  return [
    ...only([
      finals.length === 0 &&
        defect(
          'machine',
          'states',
          'no state is final, so no case ever ends',
          "Mark one with type: 'final'.",
        ),
    ]),
    ...states
      .filter((state) => !reached.has(state.name))
      .map(({ name }) =>
        defect('machine', name, 'no transition leads here', 'Add one, or remove the state.'),
      ),
    ...states
      .filter((state) => !ending.has(state.name) && finals.length > 0)
      .map(({ name }) =>
        defect('machine', name, 'no way leads from here to a final state', 'Add a way out.'),
      ),
  ];
};

const targetsOf = (moves: readonly Move[], name: string) =>
  moves.filter((move) => move.from === name).flatMap((move) => move.targets);

const sourcesOf = (moves: readonly Move[], name: string) =>
  moves.filter((move) => move.targets.includes(name)).map((move) => move.from);

function closure(start: readonly string[], next: (name: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>(start);
  for (const name of found) for (const neighbour of next(name)) found.add(neighbour);
  return found;
}
