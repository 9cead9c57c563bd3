import { machineGraph } from '../graph/machine-graph.js';
import { KINDS } from './index.js';

const ends = KINDS.flatMap((kind) =>
  machineGraph(kind.machine)
    .states.filter((state) => state.final)
    .map(({ name: state }) => ({ kind, state })),
);

it.each(ends)('$kind.name says how long it keeps personal data once it is $state', ({ kind, state }) => {
  const key = kind.retention?.({ agreement: null }, state) ?? 'nothing';
  expect(['year', 'day']).toContain(kind.settings[key]?.unit);
});

it('a mediation that came to an agreement keeps its file for longer', () => {
  const mediation = KINDS.find(({ name }) => name === 'mediation');
  expect(mediation?.retention?.({ agreement: {} }, 'closed')).toBe('retentionAgreement');
});
