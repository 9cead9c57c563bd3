import type { JsonObject } from '#kernel/json.js';
import type { CaseKind } from './case-kind.js';
import { type Exploration, exploreKind } from './explore/explore-kind.js';
import { type AcceptedFingerprint, fingerprintOf } from './fingerprint.js';
import { stateTable } from './state-table.js';

/** A case of a released version as it was stored: `histories/v<version>/<state>.json`. */
export interface RecordedCase {
  readonly state: string;
  readonly at: string;
  readonly snapshot: JsonObject;
}

/**
 * What is committed beside a kind when its author accepts the definition as it is now: path in the kind's folder →
 * text. One case of each state is recorded, so that the next version is tested against cases of this one.
 */
export function acceptedFiles(
  kind: CaseKind,
  explored: Exploration = exploreKind(kind),
): Readonly<Record<string, string>> {
  const fingerprint: AcceptedFingerprint = { version: kind.version, fingerprint: fingerprintOf(kind) };
  const histories = Object.keys(kind.states).flatMap((state) => {
    const node = explored.nodes.find((candidate) => candidate.chart.state === state);
    if (!node) return [];
    const recorded: RecordedCase = { state, at: node.last.meta.at, snapshot: node.chart.stored };
    return [[`${historiesFolder(kind.version)}/${state}.json`, jsonText(recorded)] as const];
  });
  return {
    'fingerprint.json': jsonText(fingerprint),
    'state-table.md': stateTable(kind, explored),
    ...Object.fromEntries(histories),
  };
}

/** Where cases of this version are recorded, seen from the kind's folder. */
export function historiesFolder(version: number): string {
  return `histories/v${version}`;
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
