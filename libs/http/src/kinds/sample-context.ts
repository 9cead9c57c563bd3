import type { CaseKind } from '#machines/contract/case-kind.js';
import { sampleOpenings } from '#machines/contract/explore/sample-events.js';
import { openChart } from '#machines/statechart/statechart.js';

const known = new WeakMap<CaseKind, unknown>();

/** The context of an ordinary case of this kind, right after its opening. */
export function sampleContext(kind: CaseKind): unknown {
  if (!known.has(kind)) {
    const [opening] = sampleOpenings(kind);
    known.set(kind, opening ? openChart(kind.machine, opening).chart.context : {});
  }
  return known.get(kind);
}
