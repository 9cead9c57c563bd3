import type { EngineWorld } from './engine-world.js';
import { type Audit, type Ledger, said } from './ledger.js';

/** What every kind of damage must leave behind. */
export const UNHARMED = { lost: 0, doubled: 0, reordered: 0, stale: 0 };

/** Counts, prints and returns what became of everything that was sent, once nothing waits any more. */
export async function auditOf(title: string, ledger: Ledger, query: EngineWorld['rows']): Promise<Audit> {
  const audit = await ledger.audit(query);
  if (audit.accepted > 0) process.stderr.write(`      ${said(title, audit)}\n`);
  return audit;
}
