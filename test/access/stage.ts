import { SessionService } from '#parties/accounts/sessions.js';
import { complaintOf } from '../world/complaints.js';
import type { HttpClient } from '../world/http-client.js';
import { invited, signedIn } from '../world/people.js';
import { firmsInSession } from '../world/talks.js';
import { estateOf, firmOf, idOf, type Slip, Walk } from '../world/walk.js';
import { WarningCase } from '../world/warnings.js';
import { ACCOUNTS, type Column } from './columns.js';

/** What the requests are about: made once, by the people whose business it is. */
export interface Things {
  /** About the firm of `firm1`, which has signed for it. */
  readonly complaint: Slip & { readonly trackToken: string };
  /** About the firm of `firm2`, and not yet with it. */
  readonly foreignComplaint: Slip;
  readonly draft: Slip;
  /** Between the firms of `firm3` and `firm4`, before `mediator1`. */
  readonly mediation: string;
  /** Reported, and not yet told to the firm of `firm1`. */
  readonly warning: string;
  /** Brought by the resident with the complaint. */
  readonly evidence: string;
  /** Uploaded by `firm1` and not named in any case. */
  readonly upload: string;
  readonly task: string;
  readonly document: string;
  readonly command: string;
  readonly session: string;
  readonly standIn: string;
  readonly tie: string;
  readonly victim: string;
  readonly token: string;
}

/** One world with its cases, and everybody who may ask about them. */
export class Stage {
  private constructor(
    readonly walk: Walk,
    readonly things: Things,
    private readonly clients: ReadonlyMap<Column, HttpClient>,
  ) {}

  static async set(): Promise<Stage> {
    const walk = await Walk.begin();
    const things = await thingsOf(walk);
    return new Stage(walk, things, await clientsOf(walk, things));
  }

  close(): Promise<void> {
    return this.walk.close();
  }

  who(column: Column): HttpClient {
    return this.clients.get(column) as HttpClient;
  }

  /** A session that may be ended; the account's other one goes on. */
  async passing(column: Column): Promise<HttpClient> {
    const username = ACCOUNTS[column];
    if (username) return this.walk.world.as(username);
    return column === 'unproven' ? signedIn(this.walk.world, 'unproven') : this.who(column);
  }

  accountOf(column: Column): string {
    return idOf(ACCOUNTS[column] ?? 'clerk2');
  }

  /** What the stream of news tells this listener, until the signal ends it. */
  async listen(column: Column, signal: AbortSignal, hear: (text: string) => void): Promise<void> {
    const { world } = this.walk;
    const { token } = await world.app.get(SessionService).start(this.accountOf(column));
    const response = await fetch(`${world.base}/api/live`, {
      headers: { cookie: `heyi_session=${token}` },
      signal,
    });
    const decoder = new TextDecoder();
    try {
      for await (const part of response.body as unknown as AsyncIterable<Uint8Array>)
        hear(decoder.decode(part));
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** Waits for what comes by itself; the test fails by its own assertion when it does not. */
  async until(holds: () => boolean): Promise<void> {
    for (let tries = 0; tries < 400 && !holds(); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 25));
  }

  query<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.walk.world.dataSource.query(sql, parameters);
  }
}

async function thingsOf(walk: Walk): Promise<Things> {
  const { world } = walk;
  const evidence = await world.upload(world.anyone);
  const filed = async (more: object) =>
    (await world.anyone.post('/api/complaints', await complaintOf(world, more))).ok(
      201,
    ) as Things['complaint'];
  const complaint = await filed({ attachmentIds: [evidence] });
  const foreignComplaint = await filed({ estateId: estateOf('firm2'), firmId: firmOf('firm2') });
  const draft = await filed({ asDraft: true });
  await walk.does('clerk1', complaint.caseId, 'REGISTER');
  await walk.does('clerk1', complaint.caseId, 'ACCEPT', { withinPower: true, notSeisedElsewhere: true });
  await walk.does('clerk1', complaint.caseId, 'NOTIFY_FIRM', { redacted: true });
  const signed = (await (await walk.who('firm1')).event(complaint.caseId, 'SIGN')).ok(200);
  const mediation = await firmsInSession(walk);
  const { caseId: warning } = await WarningCase.reported(world);
  await walk.quiet();
  await world.papers();
  return {
    complaint,
    foreignComplaint,
    draft,
    mediation,
    warning,
    evidence,
    upload: await walk.upload('firm1'),
    command: String(signed.commandId),
    ...(await rowsOf(walk, complaint.caseId)),
    ...(await madeByPeople(walk)),
  };
}

async function rowsOf({ world }: Walk, caseId: string) {
  const one = async (sql: string, ...parameters: unknown[]) => {
    const [row] = (await world.dataSource.query(sql, parameters)) as { id: string }[];
    if (!row) throw new Error(`nothing is there for ${sql}`);
    return row.id;
  };
  return {
    task: await one(
      `SELECT id FROM task WHERE case_id = $1 AND closed_at IS NULL AND firm_id = $2 AND role = 'firmHandler' LIMIT 1`,
      caseId,
      firmOf('firm1'),
    ),
    document: await one(
      `SELECT id FROM document WHERE case_id = $1 AND 'firmHandler' = ANY(visible_to) LIMIT 1`,
      caseId,
    ),
    session: await one(`SELECT id FROM session WHERE account_id = $1 LIMIT 1`, idOf('clerk1')),
  };
}

async function madeByPeople(walk: Walk) {
  const { world } = walk;
  const until = new Date(world.clock.now().getTime() + 86_400_000).toISOString();
  const standIn = (await (await walk.who('clerk1')).post('/api/stand-ins', { to: idOf('clerk2'), until })).ok(
    201,
  );
  const tie = { firmId: firmOf('firm5'), nature: 'employment', since: '2020-01-01' };
  const declared = (await (await walk.who('counsel2')).post('/api/ties', tie)).ok(201);
  const admin = await walk.who('admin');
  const token = (await admin.post('/api/tokens', { accountId: idOf('clerk2'), label: '旧程序' })).ok(201);
  return {
    standIn: String(standIn.id),
    tie: String(declared.id),
    victim: await invited(world, 'victim', ['firmHandler'], firmOf('firm5')),
    token: String(token.id),
  };
}

async function clientsOf(
  walk: Walk,
  { complaint, foreignComplaint }: Things,
): Promise<Map<Column, HttpClient>> {
  const { world } = walk;
  const clients = new Map<Column, HttpClient>([['anyone', world.anyone]]);
  clients.set('resident', await world.tracking(complaint));
  clients.set('neighbour', await world.tracking(foreignComplaint));
  for (const [column, username] of Object.entries(ACCOUNTS))
    clients.set(column as Column, await world.as(username));
  const admin = await walk.who('admin');
  const { token } = (await admin.post('/api/tokens', { accountId: idOf('clerk2'), label: '程序' })).ok(201);
  clients.set('program', world.anyone.with({ authorization: `Bearer ${String(token)}` }));
  await invited(world, 'unproven', ['clerk']);
  clients.set('unproven', await signedIn(world, 'unproven'));
  return clients;
}
