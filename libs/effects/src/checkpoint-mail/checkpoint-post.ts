import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Logger } from 'pino';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK, LOGGER, RUNTIME, type Runtime } from '#config/runtime.js';
import type { Checkpoint } from '#engine/checkpoint.js';
import { sha256 } from '#kernel/canonical-json.js';
import type { Clock } from '#kernel/clock.js';
import { backoffMs, MAX_ATTEMPTS } from '../backoff.js';
import { letterOf } from './letter.js';

const LOOK_EVERY_MS = 60_000;
const PATIENCE_MS = 20_000;
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[?::1\]?)$/;

interface Waiting {
  readonly number: number;
  readonly reader_id: string;
  readonly address: string;
  readonly attempts: number;
  readonly body: string;
  readonly signature: string;
}

/**
 * Sends checkpoints to those who keep copies. Each letter is a row that its sender holds locked, so several processes
 * never send the same one; what fails is tried again and after too many failures parked, where the office sees it. The
 * one case in which a letter goes twice is a process that dies between the server's yes and its own note; then both carry
 * the same Message-ID.
 */
@Injectable()
export class CheckpointPost implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly transport: Transporter | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(RUNTIME) private readonly runtime: Pick<Runtime, 'mail' | 'publicUrl'>,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Logger,
  ) {
    if (runtime.mail) this.transport = transportOf(runtime.mail.url);
  }

  onApplicationBootstrap(): void {
    if (this.transport)
      this.timer = setInterval(() => void this.deliver().catch(() => {}), LOOK_EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
    this.transport?.close();
  }

  /** Sends whatever is due; returns how many letters went out. */
  async deliver(): Promise<number> {
    if (!this.transport) return 0;
    for (let sent = 0; ;) {
      const result = await this.dataSource.transaction((manager) => this.next(manager));
      if (result === 'none') return sent;
      if (result === 'sent') sent += 1;
    }
  }

  private async next(manager: EntityManager): Promise<'none' | 'sent' | 'failed'> {
    const [letter]: Waiting[] = await manager.query(
      `SELECT m.number, m.reader_id, m.attempts, r.address, c.body, c.signature
         FROM checkpoint_mail m JOIN checkpoint_reader r ON r.id = m.reader_id JOIN checkpoint c ON c.number = m.number
        WHERE m.status = 'waiting' AND m.next_at <= $1 AND r.removed_at IS NULL
        ORDER BY m.number, m.reader_id LIMIT 1 FOR UPDATE OF m SKIP LOCKED`,
      [this.clock.now()],
    );
    if (!letter) return 'none';
    try {
      await this.send(letter);
    } catch (error) {
      await this.failed(manager, letter, error);
      return 'failed';
    }
    await manager.query(
      `UPDATE checkpoint_mail SET status = 'sent', attempts = attempts + 1, error = NULL, sent_at = $3
        WHERE number = $1 AND reader_id = $2`,
      [letter.number, letter.reader_id, this.clock.now()],
    );
    return 'sent';
  }

  private async send({ number, reader_id, address, body, signature }: Waiting): Promise<void> {
    const { mail, publicUrl } = this.runtime;
    const checkpoint: Checkpoint = { body, signature };
    const id = sha256(`${body} ${reader_id}`).slice(0, 32);
    await this.transport?.sendMail({
      ...letterOf(checkpoint, publicUrl),
      from: mail?.from,
      to: { name: '', address },
      messageId: `<checkpoint-${number}-${id}@${new URL(publicUrl).hostname}>`,
    });
  }

  private async failed(manager: EntityManager, letter: Waiting, error: unknown): Promise<void> {
    const attempts = letter.attempts + 1;
    const parked = attempts >= MAX_ATTEMPTS;
    const next = new Date(this.clock.now().getTime() + backoffMs(attempts));
    const what = error instanceof Error ? error.message.slice(0, 500) : 'unknown';
    await manager.query(
      `UPDATE checkpoint_mail SET status = $3, attempts = $4, next_at = $5, error = $6
        WHERE number = $1 AND reader_id = $2`,
      [letter.number, letter.reader_id, parked ? 'parked' : 'waiting', attempts, next, what],
    );
    // Neither address nor the server's words: both may name people.
    this.log[parked ? 'error' : 'warn'](
      { checkpoint: letter.number, attempts, parked },
      'a checkpoint could not be mailed',
    );
  }
}

/** Across a network a password travels encrypted or not at all; a relay on this computer may speak plainly. */
function transportOf(url: string): Transporter {
  const { hostname, username } = new URL(url);
  return createTransport({
    url,
    requireTLS: username !== '' && !LOOPBACK.test(hostname),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
