import type { DataSource } from 'typeorm';
import { derivedId } from '#kernel/ids.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import type { Caller, PersonCaller } from '#parties/caller.js';
import { DEMO_ACCOUNTS } from '#parties/demo/demo-accounts.js';
import { DEMO_FIRMS } from '#parties/demo/demo-firms.js';
import { Stream } from './random.js';

const NAMESPACE = 'b8b1a0cc-5a0d-4a5e-9f6b-0a4b9f6f2f5e';
const STAFF = [
  ['firmHandler', '经办'],
  ['firmManager', '经理'],
] as const;

/** Everybody who can sign in: the offices of the demo association, and two people in each member firm. */
export class People {
  private readonly offices = new Map<CaseRole, PersonCaller[]>();
  private readonly staff = new Map<string, PersonCaller>();

  constructor() {
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
        if (firmId) this.staff.set(`${firmId} ${role}`, caller);
        else this.offices.set(role, [...(this.offices.get(role) ?? []), caller]);
      }
    }
    for (const { id: firmId, member } of DEMO_FIRMS)
      for (const [role, title] of STAFF)
        if (member && !this.staff.has(`${firmId} ${role}`))
          this.staff.set(`${firmId} ${role}`, employee(firmId, role, title));
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
