import { machineGraph } from '../../graph/machine-graph.js';
import { defectsOf, type KindCheck, only, repeated } from './kind-defect.js';
import { missingLanguages } from './texts.js';

/** Tasks point at states and deadlines that exist. */
export const checkTasks: KindCheck = (kind) => {
  const defect = defectsOf(kind);
  const states = machineGraph(kind.machine).states.map((state) => state.name);
  const deadlines = kind.deadlines.map((deadline) => deadline.name);
  return [
    ...kind.tasks.flatMap((task) =>
      only([
        task.in.length === 0 &&
          defect('tasks', `${task.name}.in`, 'is open in no state', 'Name the states, or remove it.'),
        ...task.in
          .filter((state) => !states.includes(state))
          .map((state) =>
            defect('tasks', `${task.name}.in`, `there is no state "${state}"`, 'Correct its name.'),
          ),
        task.deadline !== undefined &&
          !deadlines.includes(task.deadline) &&
          defect(
            'tasks',
            `${task.name}.deadline`,
            `there is no deadline "${task.deadline}"`,
            'Correct its name.',
          ),
        missingLanguages(task.label).length > 0 &&
          defect(
            'tasks',
            `${task.name}.label`,
            `has no ${missingLanguages(task.label).join(' and no ')} text`,
            'Fill it in.',
          ),
      ]),
    ),
    ...repeated(kind.tasks.map(({ name }) => name)).map((name) =>
      defect('tasks', name, 'two tasks have this name', 'Rename one: rows are told apart by it.'),
    ),
  ];
};
