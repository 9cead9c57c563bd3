import type { Column } from '../access/columns.js';
import type { Stage } from '../access/stage.js';
import type { Answer, HttpClient } from '../world/http-client.js';

/** Something that nobody should send, the answer it must get, and nothing else may come of it. */
export interface Attack {
  readonly name: string;
  readonly status: number;
  /** Of the problem; left out where the answer is no problem of ours. */
  readonly code?: string;
  readonly send: (stage: Stage) => Promise<Answer>;
}

export interface Group {
  readonly title: string;
  readonly attacks: readonly Attack[];
}

type Send = (who: HttpClient, stage: Stage) => Promise<Answer>;

/** `as` a column of the access table. */
export function attack(name: string, as: Column, expected: number | [number, string], send: Send): Attack {
  const [status, code] = typeof expected === 'number' ? [expected] : expected;
  return { name, status, code, send: async (stage) => send(stage.who(as), stage) };
}

export const gets =
  (path: string): Send =>
  (who) =>
    who.get(path);

/** A case event of the complaint that the stage is about. */
export const sends =
  (type: string, payload: object = {}, more: object = {}, headers = {}): Send =>
  (who, { things }) =>
    who.event(things.complaint.caseId, type, payload, more, headers);

export const NOTE = { text: '备注。' };
