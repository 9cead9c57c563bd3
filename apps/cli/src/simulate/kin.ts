import type { CaseFile } from '#engine/case-file.js';
import type { CaseChange } from '#engine/ports.js';
import type { Letter } from './input/letter.js';

interface Origin {
  readonly letter: Letter | null;
  readonly parent: string | null;
}

/** Which cases belong together, who acted in them, and what there is about a firm; ended cases are not forgotten. */
export class Kin {
  private readonly files = new Map<string, CaseFile>();
  private readonly roots = new Map<string, string>();
  /** `caseId kind` of what a case waits for before it can end. */
  private readonly waits = new Set<string>();
  private readonly acted = new Map<string, Set<string>>();

  follow(file: CaseFile, { letter, parent }: Origin, steps: CaseChange['steps']): void {
    this.files.set(file.id, file);
    // Letters that tell the same may be joined, and then are one family.
    const own = letter?.twins ? `twins ${letter.twins}` : file.id;
    if (!this.roots.has(file.id))
      this.roots.set(file.id, (parent === null ? undefined : this.roots.get(parent)) ?? own);
    const root = this.roots.get(file.id) as string;
    const people = this.acted.get(root) ?? new Set();
    // A mediator may mediate again in the same matter (M3); everybody else has taken part.
    for (const { actor } of steps.map(({ command }) => command))
      if (actor.kind === 'person' && actor.role !== 'mediator') people.add(actor.id);
    this.acted.set(root, people);
    for (const { type, data } of steps.flatMap(({ effects }) => effects))
      if (type === 'openCase' && data['blocking'] === true)
        this.waits.add(`${file.id} ${String(data['kind'])}`);
  }

  /** Whether a case waits with its end for a child of this kind (E8). */
  waitsFor(caseId: string, kind: string): boolean {
    return this.waits.has(`${caseId} ${kind}`);
  }

  /** Whether this person acted in the case or in one of its family. */
  hasActed(caseId: string, accountId: string): boolean {
    return this.acted.get(this.roots.get(caseId) ?? '')?.has(accountId) === true;
  }

  /** The other cases of the same kind about the same firm. */
  othersLike({ id, kind, summary: { firmId } }: CaseFile): readonly CaseFile[] {
    if (firmId === null) return [];
    return [...this.files.values()].filter(
      (other) => other.kind === kind && other.id !== id && other.summary.firmId === firmId,
    );
  }
}
