import { machineGraph } from '../../graph/machine-graph.js';
import type { CaseKind } from '../case-kind.js';
import { type DeadlineRule, RUNG_EVENT } from '../deadline-rule.js';
import { defectsOf, type KindCheck, only, repeated } from './kind-defect.js';
import { missingLanguages } from './texts.js';

/** Check 7: a deadline that passes is always heard, and nobody but the system can say that it passed. */
export const checkDeadlines: KindCheck = (kind) => {
  const defect = defectsOf(kind);
  const graph = machineGraph(kind.machine);
  const climbs = kind.deadlines.some((deadline) => (deadline.rungs ?? []).length > 0);
  const atRoot = graph.transitions.some(({ source, event }) => source === '' && event === RUNG_EVENT);
  return [
    ...kind.deadlines.flatMap((deadline) => [...whereItRuns(kind, deadline), ...whatItSays(kind, deadline)]),
    ...repeated(kind.deadlines.map(({ name }) => name)).map((name) =>
      defect('deadlines', name, 'two deadlines have this name', 'Rename one: rows are told apart by it.'),
    ),
    ...only([
      climbs &&
        !atRoot &&
        defect(
          'machine',
          `(root).on.${RUNG_EVENT}`,
          'rungs are raised but not handled',
          'Handle it at the root of the machine.',
        ),
      ...[
        ...new Set([...kind.deadlines.map(({ onPassed }) => onPassed), ...(climbs ? [RUNG_EVENT] : [])]),
      ].map((event) => {
        const by = kind.events[event]?.by ?? ['system'];
        return (
          by.join() !== 'system' &&
          defect(
            'events',
            `${event}.by`,
            `${by.join(', ')} could pretend that time is up`,
            "Allow ['system'] only.",
          )
        );
      }),
    ]),
  ];
};

function whereItRuns(kind: CaseKind, { name, in: running, pausedIn = {}, onPassed }: DeadlineRule) {
  const defect = defectsOf(kind);
  const { states, moves } = machineGraph(kind.machine);
  const stateOf = (wanted: string) => states.find((state) => state.name === wanted);
  return only([
    running.length === 0 &&
      defect('deadlines', `${name}.in`, 'runs in no state', 'Name the states, or remove it.'),
    ...[...running, ...Object.keys(pausedIn)]
      .filter((state) => !stateOf(state))
      .map((state) => defect('deadlines', name, `there is no state "${state}"`, 'Correct its name.')),
    ...running
      .filter((state) => Object.hasOwn(pausedIn, state))
      .map((state) => defect('deadlines', name, `both runs and pauses in "${state}"`, 'Choose one.')),
    ...running
      .filter((state) => stateOf(state)?.final)
      .map((state) =>
        defect('deadlines', `${name}.in`, `the case is over in "${state}"`, 'Remove the state.'),
      ),
    ...running
      .filter((state) => stateOf(state)?.final === false)
      .filter((state) => !moves.some((move) => move.from === state && move.event === onPassed))
      .map((state) =>
        defect(
          'machine',
          state,
          `does not handle ${onPassed}, raised when "${name}" passes`,
          'Add a transition.',
        ),
      ),
  ]);
}

function whatItSays(kind: CaseKind, { name, label, source, rungs = [] }: DeadlineRule) {
  const defect = defectsOf(kind);
  return only([
    missingLanguages(label).length > 0 &&
      defect(
        'deadlines',
        `${name}.label`,
        `has no ${missingLanguages(label).join(' and no ')} text`,
        'Fill it in.',
      ),
    missingLanguages(source).length > 0 &&
      defect(
        'deadlines',
        `${name}.source`,
        'names no source in both languages',
        'Cite the article or house rule.',
      ),
    ...repeated(rungs.map((rung) => rung.name)).map((rung) =>
      defect('deadlines', `${name}.rungs`, `two rungs are called "${rung}"`, 'Rename one.'),
    ),
  ]);
}
