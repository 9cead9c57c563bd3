import { assign, setup } from 'xstate';
import { toyEvent, toyKind, toyStates } from '../../testing/toy-kind.js';
import type { CaseKind } from '../case-kind.js';
import { contextFeatures } from './context-features.js';
import { exploreKind } from './explore-kind.js';
import { sampleActors } from './sample-actors.js';
import { sampleFacts } from './sample-facts.js';

/** Shouting twice is refused; `nodeKey` says nothing of shouting. */
const shouting = setup({
  guards: { isQuiet: ({ context }) => !(context as { shouted: boolean }).shouted },
  actions: { shout: assign({ shouted: true }) },
}).createMachine({
  context: { shouted: false },
  options: { maxIterations: 20 },
  initial: 'open',
  states: {
    open: { on: { SHOUT: { guard: 'isQuiet', actions: 'shout' }, CLOSE: 'closed' } },
    closed: toyStates().closed,
  },
} as never) as unknown as CaseKind['machine'];

describe('exploring a kind', () => {
  it('keeps a case that shows something new, though nodeKey tells it from none', () => {
    const kind = toyKind({
      machine: shouting,
      events: { ...toyKind().events, SHOUT: toyEvent() },
      nodeKey: () => 0,
    });
    const { nodes, cells } = exploreKind(kind);
    expect(nodes.map((node) => node.path.join())).toEqual([
      'OPEN',
      'OPEN,SHOUT',
      'OPEN,CLOSE',
      'OPEN,SHOUT,CLOSE',
    ]);
    expect(cells.get('open')?.get('SHOUT')?.refusedBy).toEqual(new Set(['isQuiet']));
  });

  it('finds the same every time', () => {
    const [one, two] = [exploreKind(toyKind()), exploreKind(toyKind())];
    expect(one.nodes.map((node) => node.chart.stored)).toEqual(two.nodes.map((node) => node.chart.stored));
  });
});

describe('what a context shows', () => {
  it('is coarse in counts, ids and moments, exact in codes', () => {
    const context = {
      returns: 3,
      by: 'clerk-1',
      at: '2026-03-02',
      from: 'accepted',
      answer: { points: [1, 2] },
      none: null,
    };
    expect(contextFeatures(context)).toEqual([
      'returns=2+',
      'by=set',
      'at=set',
      'from=accepted',
      'answer=set',
      'answer.points=2+',
      'none=null',
    ]);
  });
});

describe('the world of the samples', () => {
  it('answers every question in every way, under the key that guards read', () => {
    const answers = sampleFacts([
      { fact: 'firm', id: 'f' },
      { fact: 'openChildren', id: 'c' },
    ]);
    expect(answers).toHaveLength(6);
    expect(answers).toContainEqual({ 'firm:f': null, 'openChildren:c': 1 });
    expect(sampleFacts([])).toEqual([{}]);
  });

  it('has two persons of each role, and of the firm a stranger too', () => {
    expect(sampleActors('clerk', 'f').map(({ id }) => id)).toEqual(['clerk-1', 'clerk-2']);
    expect(sampleActors('firmHandler', 'f').map(({ firmId }) => firmId)).toEqual(['f', 'f', 'another-firm']);
    expect(sampleActors('firmHandler', null).every((actor) => !('firmId' in actor))).toBe(true);
  });
});
