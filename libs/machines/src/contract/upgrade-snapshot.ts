import type { JsonObject } from '#kernel/json.js';
import type { CaseKind } from './case-kind.js';

/** Moves a stored snapshot of an earlier version to the kind's version of today, one step after the other. */
export function upgradeSnapshot(kind: CaseKind, storedVersion: number, stored: JsonObject): JsonObject {
  if (storedVersion > kind.version)
    throw new Error(
      `${kind.name}: a case of version ${storedVersion} is newer than this program (${kind.version})`,
    );
  let snapshot = stored;
  for (let version = storedVersion; version < kind.version; version += 1) {
    const upgrade = kind.upgrades.find((candidate) => candidate.from === version);
    if (!upgrade)
      throw new Error(`${kind.name}: nothing moves a case of version ${version} to ${version + 1}`);
    snapshot = upgrade.apply(snapshot);
  }
  return snapshot;
}
