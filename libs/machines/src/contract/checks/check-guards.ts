import { machineGraph } from '../../graph/machine-graph.js';
import { guardFormProblem } from './guard-forms.js';
import { defectsOf, type KindCheck, only } from './kind-defect.js';
import { missingLanguages } from './texts.js';

/** Check 2, guards: each has one name, under which it is implemented, explained in words and traced to its rule. */
export const checkGuards: KindCheck = (kind) => {
  const defect = defectsOf(kind);
  const { transitions } = machineGraph(kind.machine);
  const malformed = transitions.flatMap(({ id, definition }) => {
    const problem = guardFormProblem(definition.guard);
    return problem === null
      ? []
      : [
          defect(
            'machine',
            `${id}.guard`,
            problem,
            'Use a name, or and([names]); give a negated rule its own name.',
          ),
        ];
  });
  const names = [...new Set([...transitions.flatMap(({ guards }) => guards), ...(kind.openingGuards ?? [])])];
  return [...malformed, ...names.flatMap((name) => [...unimplemented(name), ...unexplained(name)])];

  function unimplemented(name: string) {
    const implementation: unknown = kind.machine.implementations.guards[name];
    return only([
      typeof implementation !== 'function' &&
        defect('guards', name, 'is used by the machine but not implemented', 'Add it to setup({guards}).'),
    ]);
  }

  function unexplained(name: string) {
    const words = Object.hasOwn(kind.guards, name) ? kind.guards[name] : undefined;
    const missing = missingLanguages(words?.says);
    return only([
      missing.length > 0 &&
        defect(
          'guards',
          name,
          `says nothing in ${missing.join(' and ')}`,
          'Add a sentence for the person it refuses.',
        ),
      !words?.source?.trim() &&
        defect('guards', name, 'names no source', 'Cite the article or house rule it applies.'),
    ]);
  }
};
