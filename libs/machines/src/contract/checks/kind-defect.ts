import type { CaseKind } from '../case-kind.js';

/** Something wrong with the definition of a kind, told to its author: where it is and what to do about it. */
export interface KindDefect {
  readonly kind: string;
  /** File and place in it, e.g. `libs/machines/src/kinds/complaint/complaint.machine.ts: submitted > ACCEPT #1`. */
  readonly where: string;
  readonly problem: string;
  readonly cure: string;
}

/** Looks at one kind among all that start together. Pure: no file is read, nothing is run but the definition itself. */
export type KindCheck = (kind: CaseKind, all: readonly CaseKind[]) => readonly KindDefect[];

type Part =
  | 'kind'
  | 'machine'
  | 'events'
  | 'guards'
  | 'deadlines'
  | 'tasks'
  | 'notices'
  | 'view'
  | 'settings'
  | 'upgrades';

/** Kinds have lower_snake names, their folders and files kebab-case ones. */
export function kindFolder(kindName: string): string {
  return kindName.replaceAll('_', '-');
}

/** Reports defects of one kind, naming the file where such things usually stand. */
export function defectsOf(kind: CaseKind) {
  const folder = kindFolder(kind.name);
  return (part: Part, place: string, problem: string, cure: string): KindDefect => ({
    kind: kind.name,
    where: `libs/machines/src/kinds/${folder}/${folder}.${part}.ts: ${place}`,
    problem,
    cure,
  });
}

/** Keeps what is there: `[condition && defect, …]` without the ones that do not apply. */
export function only(candidates: readonly (KindDefect | false | undefined)[]): KindDefect[] {
  return candidates.filter((candidate) => candidate !== false && candidate !== undefined);
}

/** Values that occur more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
