import { checkKind, describeDefect } from '../../contract/check-kind.js';
import { exploreKind } from '../../contract/explore/explore-kind.js';
import { machineGraph } from '../../graph/machine-graph.js';
import { complaint } from './complaint.kind.js';

describe('the kind complaint', () => {
  it('has no defect that would keep the house from starting', () => {
    expect(checkKind(complaint).map(describeDefect)).toEqual([]);
  });
  it('explores', () => {
    const t = Date.now();
    const e = exploreKind(complaint);
    const states = new Set(e.nodes.map((n) => n.chart.state));
    console.log(
      e.nodes.length,
      Date.now() - t,
      'missing',
      Object.keys(complaint.states).filter((s) => !states.has(s)),
      machineGraph(complaint.machine)
        .transitions.filter((x) => !e.taken.has(x.id))
        .map((x) => x.id)
        .join('\n'),
    );
    const per: Record<string, number> = {};
    for (const n of e.nodes) per[n.chart.state] = (per[n.chart.state] ?? 0) + 1;
    console.log(per);
  }, 600000);
});
