import { newId } from '#kernel/ids.js';
import { demoAccount } from '#parties/demo/demo-accounts.js';
import { CommandGate } from '#persistence/store/command-gate.js';
import { QueueBell } from '#queue/queue-bell.js';
import { CommandWaiter } from '#persistence/store/command-waiter.js';
import type { AppWorld } from './app.js';
import type { HttpClient } from './http-client.js';

const WORDS = { text: '情况说明。' };
const SIGNED = { text: '经查，投标承诺的保安人数与实际不符。' };

/** A warning to the firm of `firm1`, walked to its decision by the people who decide such things. */
export class WarningCase {
  private constructor(
    private readonly world: AppWorld,
    readonly caseId: string,
    readonly caseNo: string,
  ) {}

  static async reported(world: AppWorld, clue: object = {}): Promise<WarningCase> {
    const input = {
      firmId: demoAccount('firm1').firmId,
      breach: 'falsePromise',
      source: 'office',
      occurredOn: '2026-02-10',
      ...WORDS,
      ...clue,
    };
    const clerk = await world.as('clerk1');
    const opened = (await clerk.post('/api/cases', { kind: 'integrity_warning', input })).ok(201);
    return new WarningCase(world, String(opened.caseId), String(opened.caseNo));
  }

  async sends(username: string, type: string, payload: object = {}): Promise<void> {
    (await (await this.world.as(username)).event(this.caseId, type, payload)).ok(200);
  }

  /** Up to the appeal period: investigated, reviewed by counsel, resolved, decided, served. */
  async served(level: string, decision: object = {}): Promise<void> {
    await this.investigated();
    await this.sends('counsel2', 'SUBMIT_REPORT', { level, clause: '公约第八条', ...SIGNED });
    await this.sends('sg', 'ASSIGN_COUNSEL', { userId: demoAccount('counsel1').id });
    await this.sends('counsel1', 'CLEAR_LEGAL_REVIEW', WORDS);
    await this.sends('clerk1', 'ISSUE_PRE_NOTICE', SIGNED);
    await this.sends('manager1', 'CONFIRM_RECEIPT');
    await this.sends('manager1', 'ACCEPT_PRE_NOTICE');
    await this.resolve(level);
    await this.sends('clerk1', 'ISSUE_DECISION', {
      rectification: false,
      safety: false,
      ...decision,
      ...SIGNED,
    });
    await this.sends('manager1', 'CONFIRM_RECEIPT');
  }

  /** In force, and shown to those whom its level names. */
  async published(level: string, decision: object = {}): Promise<void> {
    await this.served(level, decision);
    await this.days(25);
    await this.sends('clerk1', 'PUBLISH', { personalDataRemoved: true, ...SIGNED });
    await this.world.papers();
  }

  async days(days: number): Promise<void> {
    const { clock } = this.world;
    clock.set(new Date(clock.now().getTime() + days * 24 * 60 * 60 * 1000).toISOString());
    await this.world.sweep();
    await this.settled();
  }

  private async investigated(): Promise<void> {
    const investigators = ['counsel2', 'mediator2'];
    await this.sends('clerk1', 'ASSESS', { limbs: ['falsePromise'], ...WORDS });
    await this.sends('sg', 'FILE_CASE', WORDS);
    await this.sends('sg', 'APPOINT_INVESTIGATORS', {
      userIds: investigators.map((name) => demoAccount(name).id),
    });
    await this.sends('clerk1', 'NOTIFY_FIRM', { redacted: true });
    await this.sends('manager1', 'DEFEND', WORDS);
    const investigator: HttpClient = await this.world.as('counsel2');
    for (const attachmentIds of [
      [await this.world.upload(investigator)],
      [await this.world.upload(investigator)],
    ])
      await this.sends('counsel2', 'RECORD_EVIDENCE', {
        weight: 'documentary',
        kind: 'ownPromise',
        anonymous: false,
        attachmentIds,
        ...WORDS,
      });
    await this.sends('counsel2', 'CLOSE_INVESTIGATION');
  }

  /** What the review says; its own way there is told elsewhere. */
  private async resolve(level: string): Promise<void> {
    const { app, clock } = this.world;
    const accepted = await app.get(CommandGate).accept({
      id: newId(),
      caseId: this.caseId,
      idempotencyKey: newId(),
      type: 'REVIEW_RESOLVED',
      payload: { outcome: 'adopted', body: 'standingCouncil', level, present: 11, inFavour: 8, against: 3 },
      actor: { kind: 'case', id: newId(), role: 'system' },
      channel: 'case',
      expectedVersion: null,
      acceptedAt: clock.now().toISOString(),
    });
    const outcome = app.get(CommandWaiter).wait(accepted.commandId, 10_000);
    await app.get(QueueBell).ringCases([this.caseId]);
    expect(await outcome).toMatchObject({ status: 'applied' });
  }

  /** Until nothing waits to be applied to this case. */
  private async settled(): Promise<void> {
    const waiting = `SELECT id FROM case_command WHERE case_id = $1 AND status = 'waiting'`;
    for (;;) {
      const rows: { id: string }[] = await this.world.dataSource.query(waiting, [this.caseId]);
      if (rows.length === 0) return;
      await this.world.app.get(CommandWaiter).wait((rows[0] as { id: string }).id, 5_000);
    }
  }
}
