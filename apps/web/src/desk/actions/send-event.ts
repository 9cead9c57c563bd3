import { api, ask, type Schemas } from '../../shared/api/client.js';
import type { paths } from '../../shared/api/schema.js';

/** Which events there are, the description of the interface lists; the desk takes them from the case. */
type EventBody = paths['/api/cases/{id}/events']['post']['requestBody']['content']['application/json'];

interface Event {
  readonly caseId: string;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly expectedVersion?: number;
  readonly key: string;
}

const ASK_AGAIN_MS = 1_000;

/** Sends an event; `pending` when the server took it and will apply it later. The same key is the same command. */
export async function sendEvent({ caseId, type, payload, expectedVersion, key }: Event) {
  return ask(
    api.POST('/api/cases/{id}/events', {
      params: { path: { id: caseId }, header: { 'Idempotency-Key': key } },
      body: { type, payload, ...(expectedVersion === undefined ? {} : { expectedVersion }) } as EventBody,
    }),
  );
}

/** Asks after an accepted command until it is decided. */
export async function followCommand(
  commandId: string,
  signal: AbortSignal,
): Promise<Schemas['CommandOutcome']> {
  for (;;) {
    const outcome = await ask(api.GET('/api/commands/{id}', { params: { path: { id: commandId } }, signal }));
    if (outcome.outcome !== 'pending') return outcome;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    signal.throwIfAborted();
  }
}

/** Also on pages that are not served safely, where `crypto.randomUUID` is missing. */
export function newKey(): string {
  return (
    globalThis.crypto?.randomUUID?.() ??
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    )
  );
}
