import { derivedId } from '#kernel/ids.js';
import type { TaskRule } from '#machines/contract/task-rule.js';
import { WORDS } from '#machines/testing/toy-kind.js';
import type { Deadline, Task } from './case-file.js';
import { deriveParties, deriveTasks } from './derive-tasks.js';

const CASE = '0190a000-0000-7000-8000-000000000001';
const rule = (more: Partial<TaskRule> = {}): TaskRule => ({
  name: 'answer',
  label: WORDS,
  in: ['asked'],
  assignees: () => [{ role: 'clerk' }],
  ...more,
});
const deadline = (more: Partial<Deadline> = {}): Deadline =>
  ({
    name: 'time',
    status: 'running',
    dueAt: 'D',
    blueAt: 'B',
    yellowAt: 'Y',
    provisional: true,
    ...more,
  }) as Deadline;
const derive = (before: readonly Task[], more: Partial<Parameters<typeof deriveTasks>[1]> = {}) =>
  deriveTasks(before, {
    caseId: CASE,
    rules: [rule()],
    state: 'asked',
    context: {},
    finished: false,
    at: 'now',
    seq: 7,
    deadlines: [],
    ...more,
  });

describe('the tasks after an event', () => {
  it('are those of the state, each open since this event under an id that a retry would give as well', () => {
    expect(derive([])).toEqual([
      {
        id: derivedId(CASE, 'answer|clerk||', 7),
        name: 'answer',
        role: 'clerk',
        deadline: null,
        dueAt: null,
        blueAt: null,
        yellowAt: null,
        provisional: false,
        openedSeq: 7,
        openedAt: 'now',
        closedAt: null,
      },
    ]);
  });

  it.each([
    ['in another state', { state: 'answered' }],
    ['in a finished case', { finished: true }],
    ['while its condition does not hold', { rules: [rule({ when: () => false })] }],
  ])('are none %s', (_, more) => {
    expect(derive([], more)).toEqual([]);
  });

  it('may depend on context and state', () => {
    const when = (context: unknown, state: string) => context === 'c' && state === 'asked';
    expect(derive([], { rules: [rule({ when })], context: 'c' })).toHaveLength(1);
    expect(derive([], { rules: [rule({ when })], context: 'd' })).toHaveLength(0);
  });

  it('are one for each who is meant: a role, the people of a firm, one person', () => {
    const assignees = () => [
      { role: 'clerk' as const },
      { role: 'firmHandler' as const, firmId: 'f1' },
      { role: 'firmHandler' as const, firmId: 'f2' },
      { role: 'clerk' as const, userId: 'u1' },
      { role: 'clerk' as const },
    ];
    const tasks = derive([], { rules: [rule({ assignees })] });
    expect(tasks.map(({ role, firmId, userId }) => [role, firmId, userId])).toEqual([
      ['clerk', undefined, undefined],
      ['firmHandler', 'f1', undefined],
      ['firmHandler', 'f2', undefined],
      ['clerk', undefined, 'u1'],
    ]);
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(4);
    expect(Object.keys(tasks[0]!)).not.toContain('firmId');
    expect(Object.keys(tasks[0]!)).not.toContain('userId');
  });

  it('show the time of their deadline, unless it has ended', () => {
    const rules = [rule({ deadline: 'time' })];
    const shown = { deadline: 'time', dueAt: 'D', blueAt: 'B', yellowAt: 'Y', provisional: true };
    expect(derive([], { rules, deadlines: [deadline()] })).toMatchObject([shown]);
    const hidden = { deadline: 'time', dueAt: null, blueAt: null, yellowAt: null, provisional: false };
    expect(derive([], { rules, deadlines: [deadline({ status: 'ended' })] })).toMatchObject([hidden]);
    expect(derive([], { rules, deadlines: [deadline({ name: 'other' })] })).toMatchObject([hidden]);
    const anew = [deadline({ status: 'ended', dueAt: 'old' }), deadline()];
    expect(derive([], { rules, deadlines: anew })).toMatchObject([shown]);
  });

  it('that go on keep their beginning and follow their deadline', () => {
    const rules = [rule({ deadline: 'time' })];
    const [first] = derive([], { rules, seq: 3, at: 'then', deadlines: [deadline()] });
    const [again, ...more] = derive([first!], { rules, deadlines: [deadline({ dueAt: 'D2' })] });
    expect(more).toEqual([]);
    expect(again).toEqual({ ...first, dueAt: 'D2' });
  });

  it('that are no longer wanted are closed by this event, others stay', () => {
    const both = derive([], { rules: [rule(), rule({ name: 'call' })], seq: 3, at: 'then' });
    const after = derive(both, { rules: [rule({ name: 'call' })] });
    expect(after.map(({ name, closedAt }) => [name, closedAt])).toEqual([
      ['answer', 'now'],
      ['call', null],
    ]);
    expect(derive(both, { finished: true }).map(({ closedAt }) => closedAt)).toEqual(['now', 'now']);
  });
});

describe('the parties after an event', () => {
  const firm = { role: 'firmHandler', firmId: 'f1', side: 'b' } as const;

  it('keep the number of the event that began them, even on another side', () => {
    const before = deriveParties([], [firm], 2);
    expect(before).toEqual([{ ...firm, sinceSeq: 2 }]);
    expect(deriveParties(before, [{ ...firm, side: 'a' }, { role: 'counsel' }], 5)).toEqual([
      { ...firm, side: 'a', sinceSeq: 2 },
      { role: 'counsel', sinceSeq: 5 },
    ]);
  });

  it('end when nobody names them, and begin anew after that', () => {
    const before = deriveParties([], [firm], 2);
    const gone = deriveParties(before, [], 3);
    expect(gone).toEqual([]);
    expect(deriveParties(gone, [firm], 4)).toEqual([{ ...firm, sinceSeq: 4 }]);
  });

  it('are told apart by role, firm, person and the case whose tracking stands for them; named twice they are one', () => {
    const wanted = [
      { role: 'complainant', complainantOf: 'c1' },
      { role: 'complainant', complainantOf: 'c2' },
      { role: 'mediator', userId: 'u1' },
      { role: 'mediator', userId: 'u2' },
      { role: 'mediator', userId: 'u2' },
    ] as const;
    expect(deriveParties([], wanted, 1)).toEqual(
      wanted.slice(0, 4).map((party) => ({ ...party, sinceSeq: 1 })),
    );
  });
});
