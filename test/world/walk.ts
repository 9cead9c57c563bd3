import { demoAccount } from '#parties/demo/demo-accounts.js';
import { DEMO_ESTATES } from '#parties/demo/demo-estates.js';
import { type AppWorld, startWorld } from './app.js';
import type { Answer, HttpClient } from './http-client.js';

export interface Refusal {
  readonly status: number;
  readonly code: string;
  /** The rule that forbids it, as the person reads it. */
  readonly detail: string;
}

/** What holds number and query code of a complaint. */
export interface Slip {
  readonly caseId: string;
  readonly caseNo: string;
  readonly queryCode: string;
}

export const idOf = (username: string): string => demoAccount(username).id;
export const firmOf = (username: string): string => demoAccount(username).firmId as string;

export function estateOf(username: string): string {
  const estate = DEMO_ESTATES.find(({ firmId }) => firmId === firmOf(username));
  if (!estate?.id) throw new Error(`the firm of ${username} serves no estate`);
  return estate.id;
}

/**
 * A story over the wire: everybody acts through their own account, and after each step the story waits until all cases
 * have heard of it. Only the clock is moved by hand.
 */
export class Walk {
  private readonly slips = new Map<string, Slip>();
  private clients = new Map<string, Promise<HttpClient>>();

  private constructor(readonly world: AppWorld) {}

  static async begin(): Promise<Walk> {
    return new Walk(await startWorld());
  }

  close(): Promise<void> {
    return this.world.close();
  }

  /** By the name of an account, or by the name under which a resident has filed. */
  who(name: string): Promise<HttpClient> {
    const known = this.clients.get(name);
    if (known) return known;
    const slip = this.slips.get(name);
    const client = slip ? this.world.tracking(slip) : this.world.as(name);
    this.clients.set(name, client);
    return client;
  }

  /** A resident whose number and code were read elsewhere, on a screen perhaps. */
  knows(resident: string, slip: Slip): void {
    this.slips.set(resident, slip);
  }

  isResident(name: string): boolean {
    return this.slips.has(name);
  }

  /** A resident files, or somebody for a resident; later steps call that resident by this name. */
  async files(resident: string, body: object, by?: string): Promise<string> {
    const client = by ? await this.who(by) : this.world.anyone;
    const filed = (await client.post('/api/complaints', body)).ok(201) as Slip;
    this.slips.set(resident, filed);
    await this.quiet();
    return filed.caseId;
  }

  async opens(name: string, kind: string, input: object): Promise<string> {
    const opened = (await (await this.who(name)).post('/api/cases', { kind, input })).ok(201);
    await this.quiet();
    return String(opened.caseId);
  }

  async does(name: string, caseId: string, type: string, payload: object = {}): Promise<void> {
    const answer = await this.send(name, caseId, type, payload);
    if (answer.status !== 200) throw new Error(`${name}: ${type}\n${answer.status} ${answer.text}`);
    await this.quiet();
  }

  /** Several people one after another, the same event. */
  async all(names: readonly string[], caseId: string, type: string, payload: object = {}): Promise<void> {
    for (const name of names) await this.does(name, caseId, type, payload);
  }

  async refused(name: string, caseId: string, type: string, payload: object = {}): Promise<Refusal> {
    return refusalOf(await this.send(name, caseId, type, payload));
  }

  async refusedOpening(name: string, kind: string, input: object): Promise<Refusal> {
    return refusalOf(await (await this.who(name)).post('/api/cases', { kind, input }));
  }

  /** The view of somebody, of the case as far as it concerns them. */
  // eslint-disable-next-line typescript/no-explicit-any
  async view(name: string, caseId: string): Promise<Record<string, any>> {
    return (await this.look(name, caseId)).ok(200);
  }

  async look(name: string, caseId: string): Promise<Answer> {
    const client = await this.who(name);
    return client.get(this.isResident(name) ? `/api/track?caseId=${caseId}` : `/api/cases/${caseId}`);
  }

  async state(caseId: string): Promise<string> {
    return String((await this.view('sg', caseId)).state);
  }

  /** The case that grew out of this one in this relation, besides those that are known already. */
  async child(caseId: string, relation: string, ...known: readonly string[]): Promise<string> {
    const [one, ...more] = (await this.children(caseId, relation)).filter((id) => !known.includes(id));
    if (one === undefined || more.length > 0)
      throw new Error(`${more.length + (one ? 1 : 0)} cases of ${relation} grew out of ${caseId}`);
    return one;
  }

  async children(caseId: string, relation: string): Promise<string[]> {
    const links = (await this.view('sg', caseId)).links as {
      caseId: string;
      relation: string;
      direction: string;
    }[];
    return links
      .filter((link) => link.relation === relation && link.direction === 'child')
      .map((link) => link.caseId);
  }

  async titlesOf(name: string, path = '/api/notices?limit=100'): Promise<string[]> {
    await this.world.papers();
    const { items } = (await (await this.who(name)).get(path)).ok(200);
    return (items as { title: string }[]).map(({ title }) => title);
  }

  /** Moves the clock to this moment, one day after another, so that what is due happens when it is due. */
  async until(moment: string): Promise<void> {
    const end = new Date(moment).getTime();
    const { clock } = this.world;
    while (clock.now().getTime() < end) {
      clock.set(new Date(Math.min(clock.now().getTime() + DAY, end)).toISOString());
      await this.quiet();
    }
    // Sessions end by the same clock.
    this.clients = new Map();
  }

  /** Ten in the morning in Zhuhai. */
  onDay(day: string): Promise<void> {
    return this.until(`${day}T02:00:00.000Z`);
  }

  /** So many days later, at the same hour. */
  async later(days: number): Promise<void> {
    await this.until(new Date(this.world.clock.now().getTime() + days * DAY).toISOString());
  }

  get today(): string {
    return new Date(this.world.clock.now().getTime() + EIGHT_HOURS).toISOString().slice(0, 10);
  }

  upload = async (name: string): Promise<string> => this.world.upload(await this.who(name));

  private async send(name: string, caseId: string, type: string, payload: object): Promise<Answer> {
    const client = await this.who(name);
    return this.isResident(name)
      ? client.post('/api/track/events', { caseId, type, payload })
      : client.event(caseId, type, payload);
  }

  /** Until every accepted command has its outcome and nothing is due any more. */
  async quiet(): Promise<void> {
    for (;;) {
      const [row] = (await this.world.dataSource.query(
        `SELECT (SELECT count(*) FROM case_command WHERE status = 'waiting')::int AS waiting,
                (SELECT count(*) FROM deadline WHERE status = 'running' AND next_at <= $1)::int AS due`,
        [this.world.clock.now()],
      )) as [{ waiting: number; due: number }];
      if (row.waiting === 0 && row.due === 0) return;
      if (row.due > 0) await this.world.sweep();
      else await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }
}

const DAY = 86_400_000;
const EIGHT_HOURS = 8 * 3_600_000;

function refusalOf(answer: Answer): Refusal {
  if (answer.status < 400) throw new Error(`${answer.request} was not refused: ${answer.text}`);
  const { code = '', detail = '' } = answer.body as { code?: string; detail?: string };
  return { status: answer.status, code, detail };
}
