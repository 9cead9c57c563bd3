import type { FastifyReply } from 'fastify';
import type { Sent } from './command.service.js';
import { REPLAYED } from './idempotency-key.js';

/** 200 with the new state, or 202 and where to ask for it. */
export function sendAnswer(reply: FastifyReply, { caseId, commandId, kind, outcome, repeated }: Sent): void {
  if (repeated) void reply.header(REPLAYED, 'true');
  if (!outcome) {
    void reply
      .code(202)
      .header('location', `/api/commands/${commandId}`)
      .send({ caseId, commandId, outcome: 'pending' });
    return;
  }
  void reply.code(200).send({
    caseId,
    commandId,
    outcome: outcome.status,
    state: outcome.state,
    stage: kind.states[outcome.state]?.stage ?? '',
    version: outcome.version,
  });
}
