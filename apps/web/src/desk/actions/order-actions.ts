import type { Action, Kind } from '../api/questions.js';

export interface OrderedActions {
  /** What I do in my own part. */
  readonly main: readonly Action[];
  /** What a party could do itself and the office only enters for it. */
  readonly onBehalf: readonly Action[];
  /** What cannot be done now, gathered by the reason. */
  readonly notNow: readonly { readonly why: string; readonly labels: readonly string[] }[];
}

const OFFICE = ['clerk', 'secretaryGeneral'];
const PARTIES = ['complainant', 'representative', 'ownersCommittee', 'firmHandler', 'firmManager'];
const LAST = '~';

export function orderActions(
  actions: readonly Action[],
  kind: Pick<Kind, 'events'>,
  myRoles: readonly string[],
  keys: Readonly<Record<string, string>> = {},
): OrderedActions {
  const rolesOf = new Map(kind.events.map(({ type, roles }) => [type, roles as readonly string[]]));
  const isOnBehalf = ({ type }: Action) =>
    myRoles.every((role) => OFFICE.includes(role)) &&
    (rolesOf.get(type) ?? []).some((role) => PARTIES.includes(role));
  const available = actions.filter((action) => action.available);
  const keyOf = (one: Action) => keys[one.type] ?? LAST;
  const reasons = new Map<string, string[]>();
  for (const { available: can, why, label } of actions)
    if (!can) reasons.set(why ?? '', [...(reasons.get(why ?? '') ?? []), label]);
  return {
    main: available
      .filter((action) => !isOnBehalf(action))
      .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b)))),
    onBehalf: available.filter(isOnBehalf),
    notNow: [...reasons].map(([why, labels]) => ({ why, labels })),
  };
}

/** The key of each main action: its own, else the next number that nobody has. */
export function keysFor(
  main: readonly Pick<Action, 'type'>[],
  own: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const { type } of main) {
    const key = own[type];
    if (key && !taken.has(key)) {
      keys.set(type, key);
      taken.add(key);
    }
  }
  const free = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].filter((key) => !taken.has(key));
  for (const { type } of main) {
    const key = keys.has(type) ? undefined : free.shift();
    if (key) keys.set(type, key);
  }
  return keys;
}
