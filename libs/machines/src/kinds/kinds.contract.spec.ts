import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { canonicalText } from '#kernel/canonical-json.js';
import type { JsonObject } from '#kernel/json.js';
import { acceptedFiles, type RecordedCase } from '../contract/accepted-files.js';
import { describeDefect, KIND_CHECKS } from '../contract/check-kind.js';
import { kindFolder } from '../contract/checks/kind-defect.js';
import { type Exploration, exploreKind } from '../contract/explore/explore-kind.js';
import { type AcceptedFingerprint, fingerprintProblem } from '../contract/fingerprint.js';
import { stateTable } from '../contract/state-table.js';
import { withDiagram } from '../graph/readme-diagram.js';
import { explainRefusal } from '../statechart/explain.js';
import { accepts, applyEvent, type Chart, openChart, restoreChart } from '../statechart/statechart.js';
import { sampleKind } from '../template/sample-kind/sample-kind.kind.js';
import { derivedProblems, timelessNodes } from '../testing/derived-problems.js';
import { effectProblems } from '../testing/effect-problems.js';
import { historyProblem } from '../testing/history-problems.js';
import {
  invariantProblems,
  neverRefusing,
  roundTripProblems,
  sampleProblems,
  unmetStates,
  untakenTransitions,
} from '../testing/kind-problems.js';
import { acceptedOpenings, pickEvent } from '../testing/random-history.js';
import { untranslatedConstraints } from '../testing/untranslated-constraints.js';
import { KINDS } from './index.js';

/**
 * The tests that every kind gets for nothing (style.md 5.2), the template included. Nothing here knows any kind.
 * `HEYI_ACCEPT=1` rewrites state tables, diagrams and fingerprints of new versions; `HEYI_ACCEPT=same-version` also
 * the fingerprint of a version that nobody has used yet.
 */
const ACCEPT = process.env['HEYI_ACCEPT'];
/** Kinds of domain.md §4 that others open by name; the check is strict once they are among `KINDS`. */
const PLANNED: readonly string[] = [];
const here = dirname(fileURLToPath(import.meta.url));
const subjects = [
  ...KINDS.map((kind) => ({ name: kind.name, kind, folder: join(here, kindFolder(kind.name)) })),
  { name: 'the template', kind: sampleKind, folder: join(here, '../template/sample-kind') },
];
const all = subjects.map((subject) => subject.kind);

describe.each(subjects)('$name', ({ kind, folder }) => {
  let known: Exploration | undefined;
  const explored = () => (known ??= exploreKind(kind));
  const read = (file: string) =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : null;
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };

  it.each(Object.entries(KIND_CHECKS))('%s', (_, check) => {
    expect(check(kind, all).map(describeDefect)).toEqual([]);
  });

  it('stands for the definition that was accepted for its version', () => {
    const accepted = JSON.parse(read('fingerprint.json') ?? 'null') as AcceptedFingerprint | null;
    const grown = accepted === null || accepted.version < kind.version;
    if (ACCEPT === 'same-version' || (ACCEPT === '1' && grown))
      for (const [file, text] of Object.entries(acceptedFiles(kind, explored()))) write(file, text);
    const current = JSON.parse(read('fingerprint.json') ?? 'null') as AcceptedFingerprint | null;
    expect(fingerprintProblem(kind, current)).toBeNull();
  });

  it('would let its own samples and openings in', () => {
    expect(sampleProblems(kind)).toEqual([]);
  });

  it('says in both languages what is wrong with a field', () => {
    expect(untranslatedConstraints(kind)).toEqual([]);
  });

  it('reaches every state and takes every declared transition with its samples', () => {
    expect(unmetStates(kind, explored())).toEqual([]);
    expect(untakenTransitions(kind, explored())).toEqual([]);
  });

  it('meets every guard from both sides', () => {
    expect(neverRefusing(kind, explored())).toEqual([]);
  });

  it('comes back from JSON unchanged at every reachable node', () => {
    expect(roundTripProblems(kind, explored())).toEqual([]);
  });

  it('keeps its invariants at every reachable node', () => {
    expect(invariantProblems(kind, explored())).toEqual([]);
  });

  it('derives rows that can be stored at every reachable node', () => {
    expect(derivedProblems(kind, explored())).toEqual([]);
  });

  it('asks for effects that can be carried out', () => {
    expect(effectProblems(kind, all, explored(), PLANNED)).toEqual([]);
  });

  it('waits nowhere without a deadline', () => {
    expect(timelessNodes(kind, explored())).toEqual([]);
  });

  it('goes on with every case recorded under an earlier version', () => {
    const versions = existsSync(join(folder, 'histories')) ? readdirSync(join(folder, 'histories')) : [];
    const problems = versions.flatMap((version) =>
      readdirSync(join(folder, 'histories', version)).map((file) => {
        const recorded = JSON.parse(read(`histories/${version}/${file}`) ?? '') as RecordedCase;
        return historyProblem(kind, Number(version.slice(1)), recorded);
      }),
    );
    expect(problems.filter((problem) => problem !== null)).toEqual([]);
  });

  it('does what its committed state table says (accept a change with HEYI_ACCEPT=1)', () => {
    const table = stateTable(kind, explored());
    if (ACCEPT) write('state-table.md', table);
    expect(table).toBe(read('state-table.md'));
  });

  it('is drawn in its README as it is (redraw with HEYI_ACCEPT=1 or `heyi kinds graph`)', () => {
    const readme = read('README.md') ?? '';
    const current = withDiagram(readme, kind);
    if (ACCEPT) write('README.md', current);
    expect(current).toBe(read('README.md'));
  });

  const picks = fc.array(fc.record({ number: fc.nat(), accepted: fc.boolean() }), { maxLength: 25 });

  it('decides the same in memory and through the database, and a refused event changes nothing', () => {
    const openings = acceptedOpenings(kind);
    fc.assert(
      fc.property(fc.nat(), picks, (first, steps) => {
        const opening = openings[first % openings.length];
        if (!opening) return;
        let inMemory: Chart = openChart(kind.machine, opening).chart;
        let { at } = opening.meta;
        for (const step of steps) {
          const restored = restoreChart(
            kind.machine,
            JSON.parse(JSON.stringify(inMemory.stored)) as JsonObject,
          );
          const event = pickEvent(kind, inMemory, at, step);
          if (!event) break;
          expect(accepts(restored, event)).toBe(accepts(inMemory, event));
          if (!accepts(inMemory, event)) {
            expectInert(inMemory, event);
            continue;
          }
          const next = applyEvent(kind.machine, inMemory, event);
          const nextRestored = applyEvent(kind.machine, restored, event);
          expect(canonicalText(nextRestored.chart.stored)).toBe(canonicalText(next.chart.stored));
          expect(nextRestored.effects).toEqual(next.effects);
          expect(kind.invariants(next.chart.context)).toEqual([]);
          inMemory = next.chart;
          at = event.meta.at;
        }
      }),
      { numRuns: 150 },
    );
  });

  function expectInert(chart: Chart, event: Parameters<typeof accepts>[1]): void {
    const before = canonicalText(chart.stored);
    expect(explainRefusal(kind.machine, chart, event)).not.toBeNull();
    if (chart.status === 'active') {
      const { chart: after, effects } = applyEvent(kind.machine, chart, event);
      expect(canonicalText(after.stored)).toBe(before);
      expect(effects).toEqual([]);
    }
    expect(canonicalText(chart.stored)).toBe(before);
  }
});
