import type { MachineGraph } from './machine-graph.js';

/** One event that may lead from one state to another; `to` is empty when the state stays. */
export interface Way {
  readonly from: string;
  readonly event: string;
  readonly to: string;
}

/** An event that does the same from many states, or leads from one to many: every `from` to every `to`. */
export interface CommonWay {
  readonly event: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** So many arrows that say the same hide the others; they are told in one line instead. */
const MANY = 5;

/** Every way of the machine, once for each state, event and target. */
export function waysOf({ moves }: MachineGraph): readonly Way[] {
  const ways = new Map<string, Way>();
  for (const { from, event, targets } of moves)
    for (const to of targets.length > 0 ? targets : ['']) {
      const way = { from, event, to };
      if (!ways.has(wayKey(way))) ways.set(wayKey(way), way);
    }
  return [...ways.values()];
}

/** The ways that are told instead of drawn: those of the root, and those of which there are many. */
export function commonWays(graph: MachineGraph): readonly CommonWay[] {
  const ways = waysOf(graph);
  const atRoot = new Set(graph.transitions.filter(({ source }) => source === '').map(({ event }) => event));
  const gathered = grouped(ways, ({ event, to }) => `${event} ${to}`).filter(
    (same) => same.length >= MANY || atRoot.has(same[0]?.event ?? ''),
  );
  const told = new Set(gathered.flat());
  const scattered = grouped(
    ways.filter((way) => !told.has(way)),
    ({ event, from }) => `${event} ${from}`,
  ).filter((same) => same.length >= MANY);
  return [
    // Targets that one event reaches from the very same states share a line.
    ...grouped(gathered, (same) => `${same[0]?.event} ${same.map((way) => way.from).join(' ')}`).map(
      (lines) => ({
        event: lines[0]?.[0]?.event ?? '',
        from: (lines[0] ?? []).map((way) => way.from),
        to: lines.map((same) => same[0]?.to ?? ''),
      }),
    ),
    ...scattered.map((same) => ({
      event: same[0]?.event ?? '',
      from: [same[0]?.from ?? ''],
      to: same.map((way) => way.to),
    })),
  ];
}

/** The ways that a common way stands for. */
export function waysBehind({ event, from, to }: CommonWay): Way[] {
  return from.flatMap((state) => to.map((target) => ({ from: state, event, to: target })));
}

export function wayKey({ from, event, to }: Way): string {
  return [from, event, to].join(' ');
}

function grouped<T>(values: readonly T[], keyOf: (value: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value)) ?? [];
    group.push(value);
    groups.set(keyOf(value), group);
  }
  return [...groups.values()];
}
