import { machineGraph } from '../../graph/machine-graph.js';
import { isCaseRole } from '../case-role.js';
import { defectsOf, type KindCheck, only } from './kind-defect.js';
import { missingLanguages } from './texts.js';

/** Check 4: machine and event table speak of the same events. */
export const checkEventNames: KindCheck = (kind) => {
  const defect = defectsOf(kind);
  const declared = Object.keys(kind.events);
  const handled = new Set(machineGraph(kind.machine).transitions.map((transition) => transition.event));
  handled.delete('');
  return [
    ...only([
      !declared.includes(kind.opening) &&
        defect(
          'events',
          kind.opening,
          'the opening event has no rule',
          'Add its rule, or correct `opening`.',
        ),
    ]),
    ...[...handled]
      .filter((event) => !declared.includes(event))
      .map((event) =>
        defect(
          'events',
          event,
          'the machine handles it but it has no rule',
          'Add its payload class and rule.',
        ),
      ),
    ...declared
      .filter((event) => !handled.has(event) && event !== kind.opening)
      .map((event) =>
        defect(
          'machine',
          event,
          'has a rule but no state handles it',
          'Add a transition, or remove the rule.',
        ),
      ),
  ];
};

/** Checks 5 and 10, events: somebody may send each event, and everybody can read its name. */
export const checkEventRules: KindCheck = (kind) => {
  const defect = defectsOf(kind);
  return Object.entries(kind.events).flatMap(([event, rule]) => {
    const missing = missingLanguages(rule.label);
    const says = rule.says === undefined ? [] : missingLanguages(rule.says);
    const strangers = [...rule.by, ...Object.keys(rule.sight)].filter((role) => !isCaseRole(role));
    const openers = Object.values(rule.sight).flatMap((sight) =>
      typeof sight === 'object' ? [sight.after] : [],
    );
    return only([
      !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(event) &&
        defect('events', event, 'is not UPPER_SNAKE', 'Rename it, in the machine too.'),
      typeof rule.payload !== 'function' &&
        defect('events', event, 'has no payload class', 'Name one; without payload use NoPayload.'),
      rule.by.length === 0 &&
        defect('events', `${event}.by`, 'nobody may send it', "Name a role, or 'system'."),
      missing.length > 0 &&
        defect('events', `${event}.label`, `has no ${missing.join(' and no ')} text`, 'Fill it in.'),
      says.length > 0 &&
        defect('events', `${event}.says`, `has no ${says.join(' and no ')} text`, 'Fill it in.'),
      ...strangers.map((role) =>
        defect('events', event, `"${role}" is no role of a case`, 'See contract/case-role.ts.'),
      ),
      ...openers
        .filter((opener) => !Object.hasOwn(kind.events, opener))
        .map((opener) =>
          defect('events', `${event}.sight`, `waits for unknown event ${opener}`, 'Correct its name.'),
        ),
    ]);
  });
};

/** Check 10, coded fields: each code of a form has its words. */
export const checkCodes: KindCheck = (kind) => {
  const defect = defectsOf(kind);
  return Object.entries(kind.codes ?? {}).flatMap(([field, words]) => [
    ...only([
      !Object.hasOwn(kind.events, field.split('.')[0] ?? '') &&
        defect('events', `codes ${field}`, 'belongs to no event', 'Write it as EVENT.field.'),
    ]),
    ...Object.entries(words)
      .filter(([, label]) => missingLanguages(label).length > 0)
      .map(([code, label]) =>
        defect(
          'events',
          `codes ${field}.${code}`,
          `has no ${missingLanguages(label).join(' and no ')} text`,
          'Fill it in.',
        ),
      ),
  ]);
};
