import * as fc from 'fast-check';
import { canonicalText } from '#kernel/canonical-json.js';
import { computeDue } from '#kernel/calendar/due.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { defaultSettings, sampleEvents } from '#machines/contract/explore/sample-events.js';
import { runs } from '#kernel/testing/runs.js';
import { KINDS } from '#machines/kinds/index.js';
import { eventsOfState } from '#machines/statechart/explain.js';
import { accepts, applyEvent, type Chart } from '#machines/statechart/statechart.js';
import { sampleKind } from '#machines/template/sample-kind/sample-kind.kind.js';
import type { CaseFile } from './case-file.js';
import { decide } from './decide.js';
import { checkChain, differences, replay } from './replay.js';
import { chartOf, freshCase, PLAIN_CALENDAR, type RandomCase, randomCase } from './testing/random-case.js';

/**
 * What holds for every history of every kind (architecture.md §1, style.md 5.5 L2). Nothing here knows any kind.
 * A failure prints its seed and path: fast-check runs it again with `{ seed, path }`.
 */
const subjects = [...KINDS, sampleKind].map((kind) => ({ name: kind.name, kind }));

const histories = fc.record({
  first: fc.nat(),
  picks: fc.array(fc.record({ number: fc.nat(), accepted: fc.constantFrom(true, true, true, false) }), {
    minLength: 4,
    maxLength: 30,
  }),
});

function holds(kind: CaseKind, numRuns: number, check: (run: RandomCase) => void): void {
  fc.assert(
    fc.property(histories, ({ first, picks }) => check(randomCase(kind, first, picks))),
    runs(numRuns),
  );
}

describe.each(subjects)('every history of $name', ({ kind }) => {
  it('comes out the same when each step goes through the database', () => {
    holds(kind, 40, ({ steps }) => {
      for (const { before, command, world, decision } of steps) {
        const stored = JSON.parse(JSON.stringify({ before, command })) as {
          before: CaseFile;
          command: never;
        };
        expect(canonicalText(decide(stored.before, stored.command, world))).toBe(canonicalText(decision));
      }
    });
  });

  it('is untouched by whatever it refuses', () => {
    holds(kind, 40, ({ steps }) => {
      for (const { before, command, world, decision } of steps) {
        if (decision.outcome === 'applied') continue;
        const text = canonicalText(before);
        expect(decide(before, command, world)).toEqual(decision);
        expect(canonicalText(before)).toBe(text);
        expect(decision.refusal.code).toMatch(/^[A-Z]+\.[A-Z_]+$/);
      }
    });
  });

  it('is proof of the stored case: replayed from nothing it gives the same rows', () => {
    holds(kind, 40, ({ file, entries }) => {
      expect(checkChain(file.id, entries)).toBeNull();
      const again = replay(freshCase(kind), entries, {
        kinds: { get: () => kind, fingerprint: () => 'test' },
        calendar: PLAIN_CALENDAR,
        defaults: () => defaultSettings(kind),
      });
      expect(differences(file, again)).toEqual([]);
    });
  });

  it('has exactly the deadlines that its state asks for, each with the due date that its budget gives', () => {
    holds(kind, 40, ({ file }) => {
      const { context } = chartOf(kind, file);
      const wanted = (place: 'in' | 'paused') =>
        kind.deadlines
          .filter((rule) => file.status === 'active' && (rule.when?.(context) ?? true))
          .filter((rule) =>
            place === 'in' ? rule.in.includes(file.state) : rule.pausedIn?.[file.state] !== undefined,
          )
          .map(({ name }) => name);
      const names = file.deadlines.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(wanted('in')));
      expect([...wanted('in'), ...wanted('paused')]).toEqual(expect.arrayContaining(names));
      expect(new Set(names).size).toBe(names.length);
      for (const { countsFrom, budget, pauses, dueAt, status } of file.deadlines) {
        expect(dueAt).toBe(computeDue(PLAIN_CALENDAR, countsFrom, budget, pauses).dueAt);
        expect(status).toBe(dueAt === null ? 'paused' : 'running');
      }
    });
  });

  it('has exactly the tasks that its state asks for', () => {
    holds(kind, 40, ({ file }) => {
      const { context } = chartOf(kind, file);
      const key = (name: string, who: { role: string; firmId?: string; userId?: string }) =>
        [name, who.role, who.firmId ?? '', who.userId ?? ''].join('|');
      const wanted = kind.tasks
        .filter(
          (rule) =>
            file.status === 'active' &&
            rule.in.includes(file.state) &&
            (rule.when?.(context, file.state) ?? true),
        )
        .flatMap((rule) => rule.assignees(context).map((who) => key(rule.name, who)));
      expect(file.tasks.map((task) => key(task.name, task)).toSorted()).toEqual(
        [...new Set(wanted)].toSorted(),
      );
    });
  });

  it('never runs backwards, and never goes on after its end', () => {
    holds(kind, 40, ({ entries, steps }) => {
      const times = steps.flatMap(({ decision }) =>
        decision.outcome === 'applied' ? [decision.entry.at] : [],
      );
      expect(times).toEqual(times.toSorted());
      const end = steps.findIndex(
        ({ decision }) => decision.outcome === 'applied' && decision.file.status === 'done',
      );
      if (end >= 0) expect(entries).toHaveLength(entriesUpTo(steps.slice(0, end + 1)));
    });
  });

  it('can still come to an end', () => {
    const ends = endFinder(kind);
    holds(kind, 15, ({ file }) => {
      if (file.status === 'active') expect(ends(chartOf(kind, file), file.lastAt as string)).toBe(true);
    });
  });
});

function entriesUpTo(steps: RandomCase['steps']): number {
  return steps.filter(({ decision }) => decision.outcome === 'applied').length;
}

/** Searches for any way to a final state; what is known to lead there is remembered from one search to the next. */
function endFinder(kind: CaseKind): (from: Chart, at: string) => boolean {
  const leadOn = new Set<string>();
  const keyOf = (chart: Chart) => canonicalText([chart.state, kind.nodeKey(chart.context)]);
  return (from, at) => {
    const cameFrom = new Map<string, string | null>([[keyOf(from), null]]);
    const waiting = [{ chart: from, at }];
    for (let node = waiting.shift(); node; node = waiting.shift()) {
      const key = keyOf(node.chart);
      if (node.chart.status === 'done' || leadOn.has(key)) {
        for (let step: string | null | undefined = key; step; step = cameFrom.get(step)) leadOn.add(step);
        return true;
      }
      for (const event of sampleEvents(kind, eventsOfState(node.chart), node.chart.context, node.at)) {
        if (!accepts(node.chart, event)) continue;
        const { chart } = applyEvent(kind.machine, node.chart, event);
        if (cameFrom.has(keyOf(chart))) continue;
        cameFrom.set(keyOf(chart), key);
        waiting.push({ chart, at: event.meta.at });
      }
    }
    return false;
  };
}
