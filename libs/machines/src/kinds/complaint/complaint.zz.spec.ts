import { exploreKind } from '../../contract/explore/explore-kind.js';
import { machineGraph } from '../../graph/machine-graph.js';
import { complaint } from './complaint.kind.js';
it('explores', () => {
  const t = Date.now();
  const e = exploreKind(complaint);
  console.log(
    e.nodes.length,
    Date.now() - t,
    machineGraph(complaint.machine)
      .transitions.filter((x) => !e.taken.has(x.id))
      .map((x) => x.id)
      .join('\n'),
  );
  const per: Record<string, number> = {};
  for (const n of e.nodes) per[n.chart.state] = (per[n.chart.state] ?? 0) + 1;
  console.log(per);
}, 600000);
