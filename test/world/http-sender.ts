import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { CommandStatus } from '#engine/command.js';
import { type Answer, HttpClient } from './http-client.js';
import type { Ledger } from './ledger.js';
import { HOUSE_PASSWORD } from './house.js';

const AGAIN_MS = 40;
/** A house that lets somebody wait longer than this for an answer, even "come again", hangs. */
const PATIENCE_MS = 15_000;
const SIGNED_IN = /heyi_session=[^;]+/;

/** Something that no damage excuses: an answer outside the contract, or none at all. */
export class WrongAnswer extends Error {}

/**
 * A client as the interface asks for: every command has a key, and what got no answer, or 503, is sent again with the
 * same key. Whatever else happens to it is in the ledger or is a WrongAnswer.
 */
export class HttpSender {
  private session = '';
  private username = '';

  constructor(
    /** Asked before each request: the house may have moved. */
    private readonly base: () => string,
    private readonly ledger: Ledger,
    private readonly gaveUp: () => boolean = () => false,
  ) {}

  async signIn(username: string): Promise<this> {
    this.username = username;
    this.session = '';
    const answer = await this.untilAnswered('POST', '/api/auth/login', {
      username,
      password: HOUSE_PASSWORD,
    });
    this.session = SIGNED_IN.exec(answer.headers.get('set-cookie') ?? '')?.[0] ?? '';
    if (!this.session) throw new WrongAnswer(`could not sign in: ${answer.status} ${answer.text}`);
    return this;
  }

  /** Opens a case and returns its id; the same key gives the same case. */
  async open(kind: string, input: object): Promise<string> {
    const key = randomUUID();
    const [first, second] = [
      await this.untilAnswered('POST', '/api/cases', { kind, input }, key),
      await this.untilAnswered('POST', '/api/cases', { kind, input }, key),
    ].map(({ status, body, text }) => {
      if (status !== 201) throw new WrongAnswer(`opening a case: ${status} ${text}`);
      return String(body['caseId']);
    });
    if (first === undefined || first !== second) throw new WrongAnswer('one key has opened two cases');
    return first;
  }

  /** Sends one event and, when it was applied, reads the case: it must be at least as new as the answer said. */
  async event(caseId: string, type: string, payload: object): Promise<CommandStatus> {
    const key = randomUUID();
    const answered = this.ledger.sends(caseId, key);
    const answer = await this.untilAnswered('POST', `/api/cases/${caseId}/events`, { type, payload }, key);
    const status = statusOf(answer);
    answered(status);
    if (status === 'applied') await this.readOwnWrite(caseId, Number(answer.body['version']));
    return status;
  }

  private async readOwnWrite(caseId: string, version: number): Promise<void> {
    const view = await this.untilAnswered('GET', `/api/cases/${caseId}`);
    if (view.status !== 200) throw new WrongAnswer(`reading a case: ${view.status} ${view.text}`);
    if (!(Number(view.body['version']) >= version)) this.ledger.stale += 1;
  }

  private async untilAnswered(method: string, path: string, body?: object, key?: string): Promise<Answer> {
    for (;;) {
      const answer = await this.attempt(method, path, body, key);
      // A house whose clock has moved on may have ended the session; who was refused has not been heard.
      if (answer?.status === 401 && this.session) await this.signIn(this.username);
      else if (answer && answer.status !== 503) return answer;
      if (this.gaveUp()) throw new WrongAnswer(`${method} ${path} was never answered`);
      await pause(AGAIN_MS);
    }
  }

  /** Undefined when the connection broke, as it does when a house is killed. */
  private async attempt(
    method: string,
    path: string,
    body?: object,
    key?: string,
  ): Promise<Answer | undefined> {
    const headers = {
      ...(this.session ? { cookie: this.session } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(key ? { 'idempotency-key': key } : {}),
    };
    const hung = new WrongAnswer(`${method} ${path} got no answer in ${PATIENCE_MS / 1_000} s`);
    const late = AbortSignal.timeout(PATIENCE_MS);
    try {
      return await new HttpClient(this.base()).send(
        method,
        path,
        headers,
        body && JSON.stringify(body),
        late,
      );
    } catch {
      if (late.aborted) throw hung;
      return undefined;
    }
  }
}

function statusOf({ status, body, text, request }: Answer): CommandStatus {
  if (status === 200) return 'applied';
  if (status === 202) return 'waiting';
  if (status === 409) return 'refused';
  if (status === 500 && body['code'] === 'COMMAND.PARKED') return 'parked';
  throw new WrongAnswer(`${request}: ${status} ${text}`);
}
