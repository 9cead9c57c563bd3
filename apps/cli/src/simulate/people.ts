import type { DataSource } from 'typeorm';
import { derivedId } from '#kernel/ids.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import type { Caller, PersonCaller } from '#parties/caller.js';
import { DEMO_ACCOUNTS } from '#parties/demo/demo-accounts.js';
import { DEMO_ESTATES } from '#parties/demo/demo-estates.js';
import { DEMO_FIRMS } from '#parties/demo/demo-firms.js';
import { demoContests, demoTies } from '#parties/demo/demo-registers.js';
import { Stream } from './random.js';

const NAMESPACE = 'b8b1a0cc-5a0d-4a5e-9f6b-0a4b9f6f2f5e';
const STAFF = [
  ['firmHandler', '经办'],
  ['firmManager', '经理'],
] as const;
const FIRM_ROLES: readonly CaseRole[] = STAFF.map(([role]) => role);

/** Everybody who can sign in: the offices of the demo association, and two people in each member firm. */
export class People {
  private readonly offices = new Map<CaseRole, PersonCaller[]>();
  private readonly staff = new Map<string, PersonCaller>();
  private readonly accounts = new Map<string, PersonCaller>();
  private readonly stakes: Stakes;

  /** On the day on which the association is founded: its registers count from there. */
  constructor(at: Date) {
    this.stakes = stakesOn(at);
    for (const { id, username, name, roles, firmId } of DEMO_ACCOUNTS) {
      const caller: PersonCaller = {
        kind: 'person',
        accountId: id,
        username,
        name,
        roles,
        firmId: firmId ?? null,
      };
      for (const role of roles) {
        // Whoever sits on a body comes from a firm too, but does not act for it there.
        if (firmId && FIRM_ROLES.includes(role)) this.staff.set(`${firmId} ${role}`, caller);
        else this.offices.set(role, [...(this.offices.get(role) ?? []), caller]);
      }
    }
    for (const { id: firmId, member } of DEMO_FIRMS)
      for (const [role, title] of STAFF)
        if (member && !this.staff.has(`${firmId} ${role}`))
          this.staff.set(`${firmId} ${role}`, employee(firmId, role, title));
    const everybody = [...this.offices.values()].flat().concat(...this.staff.values());
    for (const caller of everybody) this.accounts.set(caller.accountId, caller);
  }

  person(accountId: string): PersonCaller | null {
    return this.accounts.get(accountId) ?? null;
  }

  /** Everybody who holds this office. */
  holders(role: CaseRole): readonly string[] {
    return (this.offices.get(role) ?? []).map(({ accountId }) => accountId).sort();
  }

  /** People of these offices whom nothing binds to the firm, nor to a firm with a stake in the estate. */
  impartial(
    roles: readonly CaseRole[],
    { firmId, estateId }: { readonly firmId: string | null; readonly estateId: string | null },
  ): readonly string[] {
    const firms = [firmId, ...(estateId === null ? [] : (this.stakes.inEstate.get(estateId) ?? []))];
    const holders = [...this.accounts.values()].filter((one) =>
      one.roles.some((role) => roles.includes(role)),
    );
    return holders
      .filter((one) => one.firmId === null || !firms.includes(one.firmId))
      .filter(({ accountId }) => !this.stakes.ofPerson.get(accountId)?.some((firm) => firms.includes(firm)))
      .map(({ accountId }) => accountId)
      .sort();
  }

  /**
   * Who acts in this role: of several officers one keeps the case, as in an office; null when there is nobody, as in a
   * firm outside the association.
   */
  callerFor(role: CaseRole, caseId: string, firmId: string | null): Caller | null {
    if (role === 'complainant') return { kind: 'complainant', caseId };
    const ofFirm = firmId === null ? undefined : this.staff.get(`${firmId} ${role}`);
    if (ofFirm) return ofFirm;
    const holders = this.offices.get(role) ?? [];
    // The chair is a member too, and acts as one only where there is nobody else.
    const proper = holders.filter(({ roles }) => roles[0] === role);
    const officers = proper.length > 0 ? proper : holders;
    return officers.length === 0 ? null : Stream.of(caseId).of('officer', role).pick(officers);
  }

  /** Gives the staff of firms accounts, so that pages can name them. They have no password: nobody signs in as them. */
  async seed(dataSource: DataSource, at: Date): Promise<void> {
    const known = new Set(DEMO_ACCOUNTS.map(({ id }) => id));
    const rows = [...this.staff.values()].filter(({ accountId }) => !known.has(accountId));
    await dataSource.query(
      `INSERT INTO account (id, username, name, password_hash, roles, firm_id, demo, created_at)
       SELECT r."accountId", r.username, r.name, '', r.roles, r."firmId", TRUE, $2
         FROM jsonb_to_recordset($1::jsonb) AS r("accountId" uuid, username text, name text, roles text[], "firmId" uuid)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows), at],
    );
  }
}

function employee(firmId: string, role: CaseRole, title: string): PersonCaller {
  const accountId = derivedId(NAMESPACE, 'staff', firmId, role);
  const short = firmId.slice(0, 8);
  return {
    kind: 'person',
    accountId,
    username: `${role === 'firmHandler' ? 'h' : 'm'}-${short}`,
    name: `${title}${short.slice(0, 4)}`,
    roles: [role],
    firmId,
  };
}

interface Stakes {
  /** Firms by the account that is tied to them. */
  readonly ofPerson: ReadonlyMap<string, readonly string[]>;
  /** Firms by the estate that they serve or bid for. */
  readonly inEstate: ReadonlyMap<string, readonly string[]>;
}

function stakesOn(at: Date): Stakes {
  const contests = demoContests(at).map(({ estate_id, firm_id }) => [estate_id, firm_id] as const);
  const serving = DEMO_ESTATES.flatMap(({ id, firmId }) => (firmId ? [[id, firmId] as const] : []));
  return {
    ofPerson: grouped(demoTies(at).map(({ account_id, firm_id }) => [account_id, firm_id] as const)),
    inEstate: grouped([...contests, ...serving]),
  };
}

function grouped(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}
