import { machineGraph } from '../../graph/machine-graph.js';
import { isCaseRole } from '../case-role.js';
import { defectsOf, type KindCheck, only } from './kind-defect.js';
import { missingLanguages } from './texts.js';

/** Check 10, states: whoever meets a case is told in both languages where it stands and whose turn it is. */
export const checkStates: KindCheck = (kind) => {
  const defect = defectsOf(kind);
  const { states } = machineGraph(kind.machine);
  return [
    ...states
      .filter((state) => !state.passedThrough && !Object.hasOwn(kind.states, state.name))
      .map(({ name }) =>
        defect('view', name, 'the state has no rule', 'Add label, stage, tone, actor and sees.'),
      ),
    ...Object.entries(kind.states).flatMap(([name, rule]) =>
      only([
        !states.some((state) => state.name === name) &&
          defect('view', name, 'the machine has no such state', 'Correct its name, or remove the rule.'),
        missingLanguages(rule.label).length > 0 &&
          defect(
            'view',
            `${name}.label`,
            `has no ${missingLanguages(rule.label).join(' and no ')} text`,
            'Fill it in.',
          ),
        !Object.hasOwn(kind.stages, rule.stage) &&
          defect(
            'view',
            `${name}.stage`,
            `there is no stage "${rule.stage}"`,
            'Correct its name, or add the stage.',
          ),
        !isCaseRole(rule.actor) &&
          defect(
            'view',
            `${name}.actor`,
            `"${String(rule.actor)}" is no role of a case`,
            'See contract/case-role.ts.',
          ),
        !TONES.includes(rule.tone) &&
          defect(
            'view',
            `${name}.tone`,
            `"${String(rule.tone)}" is no tone`,
            `Use one of ${TONES.join(', ')}.`,
          ),
      ]),
    ),
    ...checkStages(kind, []),
  ];
};

const TONES: readonly string[] = ['neutral', 'active', 'waiting', 'warning', 'success', 'ended'];

const checkStages: KindCheck = (kind) => {
  const defect = defectsOf(kind);
  const used = new Set(Object.values(kind.states).map((rule) => rule.stage));
  return Object.entries(kind.stages).flatMap(([name, stage]) =>
    only([
      !used.has(name) &&
        defect('view', `stage ${name}`, 'no state belongs to it', 'Remove it, or name it in a state.'),
      missingLanguages(stage.label).length > 0 &&
        defect(
          'view',
          `stage ${name}.label`,
          `has no ${missingLanguages(stage.label).join(' and no ')} text`,
          'Fill it in.',
        ),
      missingLanguages(stage.explains).length > 0 &&
        defect(
          'view',
          `stage ${name}.explains`,
          'is not explained in both languages',
          'Say what happens now and next.',
        ),
    ]),
  );
};
