import type { DataSource } from 'typeorm';
import { AccountService } from '#parties/accounts/accounts.js';
import { ApiTokenService } from '#parties/accounts/api-tokens.js';
import { SessionService } from '#parties/accounts/sessions.js';
import type { PersonCaller } from '#parties/caller.js';
import { DemoAssociation } from '#parties/demo/demo-association.js';
import { DEMO_ACCOUNTS } from '#parties/demo/demo-accounts.js';
import { IdentityVault } from '#parties/identity/identity-vault.js';
import { Limits } from '#parties/limits/limits.js';
import { PrepareOpening } from '#parties/opening/prepare-opening.js';
import { Keyring } from '#parties/secrets/keyring.js';
import { QueryCodes } from '#parties/tracking/query-code.js';
import { RenewedAccess } from '#parties/tracking/renewed-access.js';
import { TrackTokens } from '#parties/tracking/track-token.js';
import { TrackingAccess } from '#parties/tracking/tracking.js';
import { ManualClock } from '#kernel/clock.js';
import { newId } from '#kernel/ids.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { sampleKind } from '#machines/template/sample-kind/sample-kind.kind.js';
import { defaultSettings } from '#persistence/book/settings-book.js';
import { dataSourceOf } from '#persistence/data-source.js';
import { CommandGate } from '#persistence/store/command-gate.js';
import { freshDatabase } from './world/database.js';

export const DEMO_PASSWORD = 'a demo password';
const FIRST_MOMENT = '2026-03-02T01:00:00.000Z';

export type PartiesWorld = Awaited<ReturnType<typeof partiesWorld>>;

/** The parts of libs/parties on a database of their own, with a clock that moves by hand. */
export async function partiesWorld({ redisUrl }: { redisUrl?: string } = {}) {
  const database = await freshDatabase();
  const dataSource = await dataSourceOf({ url: database.url, poolSize: 8 }).initialize();
  const clock = new ManualClock(new Date(FIRST_MOMENT));
  const keyring = new Keyring({ secret: 'a secret for tests, 32 letters long' });
  const kinds = new KindRegistry([sampleKind]);
  const codes = new QueryCodes(keyring);
  const tokens = new TrackTokens(keyring);
  const warned: unknown[] = [];
  const log = { warn: (about: unknown) => void warned.push(about) };
  const limits = new Limits({ redisUrl }, dataSource, log);
  const vault = new IdentityVault(keyring);
  const settings = { at: () => ({ values: defaultSettings(sampleKind), inForce: {} }) };
  return {
    dataSource,
    clock,
    limits,
    /** What was told in the log. */
    warned,
    keyring,
    vault,
    kinds,
    gate: new CommandGate(dataSource, kinds),
    accounts: new AccountService(dataSource, limits),
    sessions: new SessionService(dataSource, clock),
    apiTokens: new ApiTokenService(dataSource, clock),
    tracking: new TrackingAccess(dataSource, clock, limits, codes, tokens),
    renewed: new RenewedAccess(dataSource, clock, codes, tokens),
    opening: new PrepareOpening(kinds, settings, codes, tokens, vault),
    demo: new DemoAssociation(dataSource, { demoPassword: DEMO_PASSWORD }, clock),
    async close() {
      await limits.onApplicationShutdown();
      await dataSource.destroy();
      await database.drop();
    },
  };
}

/** A demo account as a caller. */
export function demoCaller(username: string): PersonCaller {
  const account = DEMO_ACCOUNTS.find((one) => one.username === username);
  if (!account) throw new Error(`no demo account ${username}`);
  const { id: accountId, name, roles, firmId = null } = account;
  return { kind: 'person', accountId, username, name, roles, firmId };
}

/** A case row alone: enough for whoever only asks for rows about cases. */
export async function bareCase(dataSource: DataSource, caseNo: string): Promise<string> {
  const id = newId();
  await dataSource.query(
    `INSERT INTO case_file (id, kind, machine_version, fingerprint, case_no, status, opened_at, updated_at)
     VALUES ($1, 'sample_kind', 1, '', $2, 'active', now(), now())`,
    [id, caseNo],
  );
  return id;
}
