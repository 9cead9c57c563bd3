import { canonicalText } from '#kernel/canonical-json.js';
import type { RecordedCase } from '../contract/accepted-files.js';
import type { CaseKind } from '../contract/case-kind.js';
import { sampleEvents } from '../contract/explore/sample-events.js';
import { upgradeSnapshot } from '../contract/upgrade-snapshot.js';
import { eventsOfState } from '../statechart/explain.js';
import { accepts, applyEvent, type Chart, restoreChart } from '../statechart/statechart.js';

/** Why a case recorded under an earlier version could not go on under this one; null when it can be finished. */
export function historyProblem(kind: CaseKind, version: number, recorded: RecordedCase): string | null {
  let chart: Chart;
  try {
    chart = restoreChart(kind.machine, upgradeSnapshot(kind, version, recorded.snapshot));
  } catch (error) {
    return `a case of version ${version} in ${recorded.state} cannot be restored: ${String(error)}`;
  }
  const broken = kind.invariants(chart.context);
  if (broken.length > 0)
    return `a case of version ${version} in ${recorded.state} breaks: ${broken.join('; ')}`;
  if (!kind.states[chart.state] && chart.status === 'active')
    return `${recorded.state} became ${chart.state}, which has no rule`;
  return canFinish(kind, chart, recorded.at)
    ? null
    : `a case of version ${version} in ${recorded.state} can no longer end`;
}

/** Searches for any way to a final state with the samples of the kind. */
function canFinish(kind: CaseKind, from: Chart, at: string): boolean {
  const keyOf = (chart: Chart) => canonicalText([chart.state, kind.nodeKey(chart.context)]);
  const found = new Map([[keyOf(from), { chart: from, at }]]);
  for (const node of found.values()) {
    if (node.chart.status === 'done') return true;
    for (const event of sampleEvents(kind, eventsOfState(node.chart), node.chart.context, node.at)) {
      if (!accepts(node.chart, event)) continue;
      const { chart } = applyEvent(kind.machine, node.chart, event);
      if (!found.has(keyOf(chart))) found.set(keyOf(chart), { chart, at: event.meta.at });
    }
  }
  return false;
}
