import type { AnyStateNode } from 'xstate';
import { nameOf, nodesBelow } from '../../graph/machine-graph.js';
import { defectsOf, type KindCheck, type KindDefect, only } from './kind-defect.js';

/** Check 2: the machine only decides. Time, other actors and endless loops stay outside. */
export const checkPurity: KindCheck = (kind) => {
  const defect = defectsOf(kind);
  const options = kind.machine.options as { maxIterations?: number } | undefined;
  const loops = !(Number.isInteger(options?.maxIterations) && (options?.maxIterations ?? 0) > 0);
  return [
    ...only([
      loops &&
        defect(
          'machine',
          'options.maxIterations',
          'is not set, so a loop of `always` never ends',
          'Set it, 20 is plenty.',
        ),
    ]),
    ...nodesBelow(kind.machine.root).flatMap((node) => impureParts(node, defect)),
  ];
};

function impureParts(node: AnyStateNode, defect: ReturnType<typeof defectsOf>): KindDefect[] {
  const place = nameOf(node) || '(root)';
  const config = node.config as { after?: object; invoke?: unknown };
  return only([
    config.after !== undefined &&
      defect(
        'machine',
        `${place}.after`,
        'timers of a machine live in memory and are lost',
        'Declare a deadline (….deadlines.ts) whose onPassed event this state handles.',
      ),
    config.invoke !== undefined &&
      defect(
        'machine',
        `${place}.invoke`,
        'a machine that calls others cannot be replayed',
        'Name an effect (openCase, tellCase, notify …) and handle the event that comes back.',
      ),
    node.type === 'parallel' &&
      defect(
        'machine',
        place,
        'parallel states have no single label, stage and turn',
        'Keep the second thread in the context, or open a case of another kind for it.',
      ),
  ]);
}
