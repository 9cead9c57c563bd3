import { assign, setup } from 'xstate';
import { exploreKind } from '../contract/explore/explore-kind.js';
import { acceptedFiles, type RecordedCase } from '../contract/accepted-files.js';
import type { CaseKind } from '../contract/case-kind.js';
import { IsInt } from 'class-validator';
import { derivedProblems, timelessNodes } from './derived-problems.js';
import { historyProblem } from './history-problems.js';
import { effectProblems } from './effect-problems.js';
import {
  invariantProblems,
  neverRefusing,
  roundTripProblems,
  sampleProblems,
  unmetStates,
  untakenTransitions,
} from './kind-problems.js';
import { NOTIFY, toyEvent, toyKind, toyMachine, toyStates, WORDS } from './toy-kind.js';

class Count {
  @IsInt()
  count: number;
}

const toy = toyKind();
const withState = (states: object) =>
  toyKind({ machine: toyMachine({ states: { ...toyStates(), ...states } }) });
const withContext = (context: unknown) => toyKind({ machine: toyMachine({ context }), nodeKey: () => 0 });
const isShut = () => false;
const explore = (kind: CaseKind) => exploreKind(kind);
const toyRecord = JSON.parse(acceptedFiles(toy)['histories/v1/open.json'] ?? '') as RecordedCase;

describe('the generated tests of a kind', () => {
  it('find nothing in the toy', () => {
    const explored = explore(toy);
    expect(explored.nodes.map((node) => node.path)).toEqual([['OPEN'], ['OPEN', 'CLOSE']]);
    expect(sampleProblems(toy)).toEqual([]);
    expect(untakenTransitions(toy, explored)).toEqual([]);
    expect(unmetStates(toy, explored)).toEqual([]);
    expect(roundTripProblems(toy, explored)).toEqual([]);
    expect(derivedProblems(toy, explored)).toEqual([]);
    expect(timelessNodes(toy, explored)).toEqual([]);
  });

  it('find a sample that its own class refuses', () => {
    const kind = toyKind({
      events: { ...toy.events, CLOSE: toyEvent({ payload: Count as never, samples: [{} as never] }) },
    });
    expect(sampleProblems(kind)[0]).toMatch(/^CLOSE sample 1: .*"isInt"/);
  });

  it('find a transition that no sample takes, and the state behind it', () => {
    const shut = setup({ guards: { isOpen: isShut }, actions: { notify: () => {} } }).createMachine({
      initial: 'open',
      options: { maxIterations: 20 },
      states: {
        open: { on: { CLOSE: { target: 'closed', guard: 'isOpen', actions: NOTIFY } } },
        closed: { type: 'final' },
      },
    } as never) as unknown as CaseKind['machine'];
    const kind = toyKind({ machine: shut });
    expect(untakenTransitions(kind, explore(kind))).toEqual(['open > CLOSE #1 [isOpen]']);
    expect(unmetStates(kind, explore(kind))).toEqual(['closed']);
    expect(explore(kind).cells.get('open')?.get('CLOSE')).toEqual({
      targets: new Map(),
      refusedBy: new Set(['isOpen']),
    });
  });

  it('count a transition that the machine takes by itself', () => {
    const kind = withState({
      open: { on: { CLOSE: 'between', TIME_PASSED: 'closed' } },
      between: { always: [{ target: 'closed', guard: 'isOpen' }, { target: 'open' }] },
    });
    expect(untakenTransitions(kind, explore(kind))).toEqual(['between > at once #2']);
  });

  it.each([
    ['a date', { at: new Date(0) }],
    ['undefined', { at: undefined }],
    ['a function', { at: () => 0 }],
  ])('find %s in the context', (_, context) => {
    const kind = withContext(context);
    expect(roundTripProblems(kind, explore(kind))[0]).toBe('OPEN (open): the context is not plain JSON');
  });

  it('find a broken invariant, with the way that leads to it', () => {
    const kind = toyKind({ invariants: () => ['count is negative'] });
    expect(invariantProblems(kind, explore(kind))).toContain('OPEN → CLOSE (closed): count is negative');
  });

  it('find rows that could not be stored', () => {
    const kind = toyKind({
      parties: () => [{ role: 'neighbour' as never }],
      tasks: [{ ...toy.tasks[0], assignees: () => [] } as never],
      deadlines: [{ ...toy.deadlines[0], budget: () => ({ amount: Number.NaN, unit: 'workday' }) } as never],
    });
    const found = derivedProblems(kind, explore(kind)).join('\n');
    expect(found).toContain('party of unknown role neighbour');
    expect(found).toContain('task close is for nobody');
    expect(found).toContain('budget of time is');
  });

  it('find a guard that nobody is refused by', () => {
    expect(neverRefusing(toy, explore(toy))).toEqual(['isOpen']);
    const choosing = toyKind({ guards: { isOpen: { says: WORDS, source: 'house rule', branch: true } } });
    expect(neverRefusing(choosing, explore(choosing))).toEqual([]);
    const opened = toyKind({ openingGuards: ['isOpen'] });
    expect(neverRefusing(opened, explore(opened))).toEqual(['isOpen']);
  });

  it.each([
    ['notify', { at: new Date(0) }, 'data of notify is not plain JSON'],
    ['tellCase', { caseId: 'x', event: 'SHOUT', payload: {} }, 'tellCase: no kind has the event SHOUT'],
    [
      'tellCase',
      { caseId: 'x', event: 'CLOSE', payload: {} },
      'tellCase: CLOSE is not for the system to send',
    ],
    [
      'tellCase',
      { caseId: 'x', event: 'TIME_PASSED', payload: { a: 1 } },
      'tellCase: the payload does not fit TIME_PASSED',
    ],
    ['openCase', { kind: 'lost', payload: {} }, 'openCase: there is no kind "lost"'],
    ['openCase', { kind: 'toy', payload: {} }, 'openCase: OPEN of toy is not for the system to send'],
    ['openCase', { kind: 'toy', payload: {} }, 'openCase: relation or blocking is missing'],
    ['openCase', { kind: 'toy', payload: { a: 1 } }, 'openCase: the payload does not fit OPEN'],
  ])('find an effect that cannot be carried out: %s %j', (type, data, problem) => {
    const kind = withState({
      open: { on: { CLOSE: { target: 'closed', actions: { type } }, TIME_PASSED: 'closed' } },
    });
    const asking = { ...kind, effectData: () => data as never };
    expect(effectProblems(asking, [asking], explore(asking))).toContain(`OPEN → CLOSE: ${problem}`);
  });

  it('let a case be told what it understands', () => {
    const kind = withState({
      open: { on: { CLOSE: { target: 'closed', actions: 'tellCase' }, TIME_PASSED: 'closed' } },
    });
    const telling = { ...kind, effectData: () => ({ caseId: 'x', event: 'TIME_PASSED', payload: {} }) };
    expect(effectProblems(telling, [telling], explore(telling))).toEqual([]);
  });

  it('find a state that waits without a deadline', () => {
    const kind = toyKind({ deadlines: [] });
    expect(timelessNodes(kind, explore(kind))).toEqual(['OPEN (open)']);
  });

  it('give up on a kind whose nodeKey tells too much apart', () => {
    const counting = setup({
      actions: { count: assign({ count: ({ context }) => (context as { count: number }).count + 1 }) },
    });
    const machine = counting.createMachine({
      context: { count: 0 },
      on: { CLOSE: { actions: 'count' } },
    } as never);
    expect(() => explore(toyKind({ machine: machine as never, nodeKey: (context) => context }))).toThrow(
      /more than 5000 nodes/,
    );
  });
});

describe('a recorded case', () => {
  it('goes on under the version that recorded it', () => {
    expect(historyProblem(toy, 1, toyRecord)).toBeNull();
  });

  it('must be moved when its state is gone', () => {
    const renamed = { waiting: toyStates().open, closed: toyStates().closed };
    const machine = toyMachine({ initial: 'waiting', states: renamed });
    const apply = (snapshot: object) => ({ ...snapshot, value: 'waiting' }) as never;
    const states = { ...toy.states, waiting: toy.states['open'] as never };
    expect(historyProblem(toyKind({ machine, states }), 1, toyRecord)).toMatch(/in open cannot be restored/);
    const moved = toyKind({ machine, states, version: 2, upgrades: [{ from: 1, apply }] });
    expect(historyProblem(moved, 1, toyRecord)).toBeNull();
  });

  it('must still be able to end', () => {
    const stuck = toyKind({ machine: toyMachine({ states: { open: {}, closed: toyStates().closed } }) });
    expect(historyProblem(stuck, 1, toyRecord)).toMatch(/in open can no longer end/);
  });
});
