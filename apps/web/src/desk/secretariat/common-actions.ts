import type { Action } from '../api/questions.js';

/** Actions that at least one of several cases takes now, the most widely possible first. */
export function commonActions(cases: readonly (readonly Action[])[]): readonly Action[] {
  const counts = new Map<string, { action: Action; count: number }>();
  for (const actions of cases)
    for (const action of actions)
      if (action.available) {
        const known = counts.get(action.type);
        counts.set(action.type, { action, count: (known?.count ?? 0) + 1 });
      }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ action }) => action);
}
