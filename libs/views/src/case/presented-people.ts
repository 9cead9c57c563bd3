import type { DataSource } from 'typeorm';
import { accountNames } from '../reading/account-names.js';
import { chartOf } from '../reading/chart-of.js';
import type { SeenCase } from '../reading/seen-case.js';

/** Names of those whom the case puts before its parties; nobody's for whoever reads status and dates only. */
export async function presentedPeople(dataSource: DataSource, seen: SeenCase) {
  if (!seen.kind.presents || seen.level === 'S' || seen.level === 'N') return [];
  const chart = chartOf(seen);
  const ids = chart ? seen.kind.presents(chart.context) : [];
  const names = await accountNames(dataSource, ids);
  return ids.flatMap((id) => {
    const name = names.get(id);
    return name === undefined ? [] : [{ id, name }];
  });
}
