import { upgradeSnapshot } from '#machines/contract/upgrade-snapshot.js';
import { type Chart, restoreChart } from '#machines/statechart/statechart.js';
import type { SeenCase } from './seen-case.js';

/** Where the case stands in today's version of its machine; null while its opening waits to be applied. */
export function chartOf({ kind, file }: Pick<SeenCase, 'kind' | 'file'>): Chart | null {
  if (file.snapshot === null) return null;
  return restoreChart(kind.machine, upgradeSnapshot(kind, file.machineVersion, file.snapshot));
}
