import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import type { CaseKind } from '../contract/case-kind.js';
import { assertKinds } from '../contract/check-kind.js';
import { fingerprintOf } from '../contract/fingerprint.js';

/** The kinds this program knows. A wrong kind stops the program here, before the first case is touched. */
export class KindRegistry {
  private readonly kinds: ReadonlyMap<string, CaseKind>;
  private readonly fingerprints: ReadonlyMap<string, string>;

  constructor(kinds: readonly CaseKind[]) {
    assertKinds(kinds);
    this.kinds = new Map(kinds.map((kind) => [kind.name, kind]));
    this.fingerprints = new Map(kinds.map((kind) => [kind.name, fingerprintOf(kind)]));
  }

  /** The kind of this name; the error names those that exist. */
  get(name: string): CaseKind {
    const kind = this.kinds.get(name);
    if (!kind)
      throw new HeyiError(ERRORS.kindUnknown, { kind: name, known: [...this.kinds.keys()].join(', ') });
    return kind;
  }

  /** What the definition of this kind does, as one hash; stored with every case. */
  fingerprint(name: string): string {
    return this.fingerprints.get(this.get(name).name) ?? '';
  }

  has(name: string): boolean {
    return this.kinds.has(name);
  }

  all(): readonly CaseKind[] {
    return [...this.kinds.values()];
  }
}
