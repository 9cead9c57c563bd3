import { defectsOf, type KindCheck, only, repeated } from './kind-defect.js';
import { missingLanguages } from './texts.js';

/** Check 1: name, prefix and version say without doubt which kind a stored case belongs to. */
export const checkIdentity: KindCheck = (kind, all) => {
  const defect = defectsOf(kind);
  const twice = (key: 'name' | 'prefix') => all.filter((other) => other[key] === kind[key]).length > 1;
  return only([
    !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(kind.name) &&
      defect(
        'kind',
        'name',
        `"${kind.name}" is not lower_snake`,
        'Use small letters, digits and single underscores.',
      ),
    twice('name') &&
      defect(
        'kind',
        'name',
        `another kind is called "${kind.name}" too`,
        'Give one of the two another name.',
      ),
    !/^[A-Z]{2}$/.test(kind.prefix) &&
      defect(
        'kind',
        'prefix',
        `"${kind.prefix}" is not two capital letters`,
        'Use two letters, as in TS-2026-000123.',
      ),
    twice('prefix') &&
      defect('kind', 'prefix', `another kind numbers its cases "${kind.prefix}" too`, 'Choose free letters.'),
    !(Number.isInteger(kind.version) && kind.version > 0) &&
      defect('kind', 'version', `${kind.version} is not a positive integer`, 'Start at 1 and raise it by 1.'),
    missingLanguages(kind.label).length > 0 &&
      defect('kind', 'label', `has no ${missingLanguages(kind.label).join(' and no ')} text`, 'Fill it in.'),
    ...checkUpgrades(kind, all),
  ]);
};

const checkUpgrades: KindCheck = (kind) => {
  const defect = defectsOf(kind);
  const from = kind.upgrades.map((upgrade) => upgrade.from);
  const wanted = Array.from({ length: Math.max(0, kind.version - 1) }, (_, index) => index + 1);
  return [
    ...wanted
      .filter((version) => !from.includes(version))
      .map((version) =>
        defect(
          'upgrades',
          `from ${version}`,
          `nothing moves a case of version ${version} to version ${version + 1}`,
          `Add {from: ${version}, apply}; when nothing changed for stored cases, apply returns its argument.`,
        ),
      ),
    ...from
      .filter((version) => !wanted.includes(version))
      .map((version) =>
        defect(
          'upgrades',
          `from ${version}`,
          `version ${kind.version} has no such step`,
          'Remove it, or raise the version.',
        ),
      ),
    ...repeated(from.map(String)).map((version) =>
      defect('upgrades', `from ${version}`, 'two upgrades start there', 'Make one of them.'),
    ),
  ];
};
