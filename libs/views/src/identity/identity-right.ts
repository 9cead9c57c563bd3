import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CaseRole } from '#machines/contract/case-role.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { ConsentWithdrawals } from '#parties/privacy/consent-withdrawals.js';
import { loadCases } from '#persistence/store/load-cases.js';
import { isFirmRole, OFFICE } from '../access/sides.js';
import { levelOfRole } from '../access/visibility.js';
import { chartOf } from '../reading/chart-of.js';
import type { SeenCase } from '../reading/seen-case.js';

/** With which case the resident's identity is kept: the complaint behind this one, or the case itself. */
export function identityCase({ file, caller }: Pick<SeenCase, 'file' | 'caller'>): string {
  if (caller.kind === 'complainant') return caller.caseId;
  const complaints = file.parties.flatMap(({ complainantOf }) => complainantOf ?? []);
  return complaints.toSorted()[0] ?? file.id;
}

/** Who may ask who the complainant is (domain.md §4.11a, first line). */
@Injectable()
export class IdentityRight {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(ConsentWithdrawals) private readonly withdrawals: ConsentWithdrawals,
  ) {}

  /**
   * The role in which the caller may ask; null when in none. The office may where it sees the whole case, so never in a
   * draft; a mediator in a case of his own. The firm may where the complainant agreed and the firm still has the matter
   * to read: whoever is left with status and dates has nobody to call.
   */
  async roleOf(seen: SeenCase): Promise<CaseRole | null> {
    const role = seen.roles.find((one) => mayAskAs(seen, one));
    if (role !== undefined) return role;
    const firm = seen.roles.find((one) => isFirmRole(one) && !['N', 'S'].includes(levelIn(seen, one)));
    return firm !== undefined && (await this.isDisclosedTo(seen)) ? firm : null;
  }

  /** What the complainant agreed to is asked of the complaint, and holds for the firm complained of. */
  private async isDisclosedTo(seen: SeenCase): Promise<boolean> {
    const home = identityCase(seen);
    if (await this.withdrawals.isWithdrawn(home)) return false;
    if (home === seen.file.id) return isDisclosed(seen);
    const [file] = await loadCases(this.dataSource.manager, [home]);
    if (!file || !this.kinds.has(file.kind) || file.summary.firmId !== seen.firmId) return false;
    return isDisclosed({ file, kind: this.kinds.get(file.kind) });
  }
}

function mayAskAs(seen: SeenCase, role: CaseRole): boolean {
  if (levelIn(seen, role) !== 'A') return false;
  if (OFFICE.includes(role)) return true;
  // On the roster is not enough: the case must have named this mediator.
  return (
    role === 'mediator' &&
    seen.file.parties.some((party) => party.role === role && party.userId === seen.self)
  );
}

function levelIn({ kind, state }: SeenCase, role: CaseRole) {
  return levelOfRole(kind.states[state], role);
}

/** Whether the case itself says that the firm may know. */
export function isDisclosed(seen: Pick<SeenCase, 'kind' | 'file'>): boolean {
  const chart = chartOf(seen);
  return chart !== null && (seen.kind.discloses?.(chart.context) ?? false);
}
