import type { CaseKind } from '../case-kind.js';
import { isCaseRole } from '../case-role.js';
import { type EffectType, isEffectType } from '../effect-intent.js';
import { defectsOf, type KindCheck, type KindDefect, only } from './kind-defect.js';
import { namedAction, placedActions } from './named-actions.js';
import { missingLanguages } from './texts.js';

type Params = Readonly<Record<string, unknown>>;
type EffectCheck = (params: Params, place: string, kind: CaseKind, all: readonly CaseKind[]) => KindDefect[];

/** Check 6: whatever an effect names (a notice, a document, an entry, a kind) is there when it is carried out. */
export const checkEffects: KindCheck = (kind, all) => [
  ...placedActions(kind.machine).flatMap(({ place, action }) => {
    const named = namedAction(action);
    if (named === null || !isEffectType(named.type)) return [];
    return CHECKS[named.type]((named.params ?? {}) as Params, place, kind, all);
  }),
  ...checkTemplates(kind, all),
];

const CHECKS: Readonly<Record<EffectType, EffectCheck>> = {
  notify: (params, place, kind) => {
    const readers = [params['to']].flat();
    const strangers = readers.filter((role) => !isCaseRole(role));
    return [
      ...listed(kind, place, 'notice', params['notice'], kind.notices),
      ...strangers.map((role) =>
        defectsOf(kind)(
          'machine',
          place,
          `notify.to: ${JSON.stringify(role) ?? 'nobody'} is no role`,
          'See contract/case-role.ts.',
        ),
      ),
    ];
  },
  issue: (params, place, kind) => listed(kind, place, 'document', params['document'], kind.documents),
  record: (params, place, kind) => listed(kind, place, 'entry', params['entry'], kind.records),
  tellCase: () => [],
  openCase: (params, place, kind, all) =>
    only([
      typeof params['kind'] === 'string' &&
        !all.some((other) => other.name === params['kind']) &&
        defectsOf(kind)(
          'machine',
          place,
          `openCase: there is no kind "${params['kind']}"`,
          'Correct it, or add that kind.',
        ),
    ]),
};

function listed(kind: CaseKind, place: string, what: string, name: unknown, table: object): KindDefect[] {
  return only([
    !(typeof name === 'string' && Object.hasOwn(table, name)) &&
      defectsOf(kind)(
        'notices',
        `${place}, ${what}`,
        `${JSON.stringify(name) ?? 'none'} is not in the table`,
        `Add its text, or correct params.${what}.`,
      ),
  ]);
}

const checkTemplates: KindCheck = (kind) => {
  const defect = defectsOf(kind);
  const texts = [
    ...Object.entries({ ...kind.notices, ...kind.documents }).flatMap(([name, { title, body }]) => [
      [`${name}.title`, title] as const,
      [`${name}.body`, body] as const,
    ]),
    ...Object.entries(kind.records),
    ...(kind.categories ?? []).map((category) => [`category ${category.id}`, category.label] as const),
  ];
  return texts
    .map(([place, text]) => ({ place, missing: missingLanguages(text) }))
    .filter(({ missing }) => missing.length > 0)
    .map(({ place, missing }) =>
      defect('notices', place, `has no ${missing.join(' and no ')} text`, 'Fill it in.'),
    );
};
