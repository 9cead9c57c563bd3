import { isEffectType } from '../effect-intent.js';
import { defectsOf, type KindCheck, type KindDefect } from './kind-defect.js';
import { implementationOf, namedAction, placedActions } from './named-actions.js';
import { isPlainJson } from './plain-json.js';

/** Check 2, actions: a name or a name with plain data, so that the history can keep what was asked for. */
export const checkActions: KindCheck = (kind) => {
  const defect = defectsOf(kind);
  return placedActions(kind.machine).flatMap(({ place, action }): KindDefect[] => {
    const named = namedAction(action);
    if (named === null)
      return [
        defect('machine', place, 'is an inline function', 'Move it to setup({actions}) and use its name.'),
      ];
    if (named.params !== undefined && !isPlainJson(named.params))
      return [
        defect(
          'machine',
          place,
          `parameters of ${named.type} are not plain JSON`,
          'Let effectData add what varies.',
        ),
      ];
    if (isEffectType(named.type)) return [];
    const implementation = implementationOf(kind.machine, named.type);
    if (implementation === 'assign') return [];
    return [
      implementation === null
        ? defect(
            'machine',
            place,
            `${named.type} is no effect and is not implemented`,
            'Add it to setup({actions}), or correct the name.',
          )
        : defect(
            'machine',
            place,
            `${named.type} is a ${implementation} and would never be carried out`,
            'Only assign and effects have a result.',
          ),
    ];
  });
};
