import { defectsOf, type KindCheck, only } from './kind-defect.js';
import { missingLanguages } from './texts.js';

/** Settings start inside their own limits and say what they are and where they come from. */
export const checkSettings: KindCheck = (kind) => {
  const defect = defectsOf(kind);
  return Object.entries(kind.settings).flatMap(([key, { value, min, max, label, source }]) =>
    only([
      ![value, min, max].every(Number.isFinite) &&
        defect('settings', key, 'value, min and max are not all numbers', 'Give three finite numbers.'),
      (value < min || value > max) &&
        defect('settings', key, `${value} is not within ${min}..${max}`, 'Correct the value or its limits.'),
      missingLanguages(label).length > 0 &&
        defect(
          'settings',
          `${key}.label`,
          `has no ${missingLanguages(label).join(' and no ')} text`,
          'Fill it in.',
        ),
      !source?.trim() &&
        defect('settings', `${key}.source`, 'names no source', 'Cite the article or house rule.'),
    ]),
  );
};
