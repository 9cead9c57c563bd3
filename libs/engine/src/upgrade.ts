import type { JsonObject } from '#kernel/json.js';
import type { CaseKind } from '#machines/contract/case-kind.js';

/** Moves a stored snapshot to the machine version that runs now, one step at a time. */
export function upgradeSnapshot(kind: CaseKind, from: number, snapshot: JsonObject): JsonObject {
  let moved = snapshot;
  for (let version = from; version < kind.version; version += 1) {
    const step = kind.upgrades.find((upgrade) => upgrade.from === version);
    if (!step)
      throw new Error(
        `kind ${kind.name}: no upgrade from version ${version}; add one to its upgrades/ before releasing version ${version + 1}`,
      );
    moved = step.apply(moved);
  }
  return moved;
}
