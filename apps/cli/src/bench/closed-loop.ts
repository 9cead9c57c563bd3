/** Sends one event of a case and resolves when it is known to be applied. */
export type Send = (caseId: string, step: number) => Promise<void>;

export interface Looped {
  readonly events: number;
  readonly seconds: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** So many cases in flight; each sends its next event when the last one is known to be applied. */
export async function closedLoop(
  cases: readonly string[],
  { steps, inFlight }: { readonly steps: number; readonly inFlight: number },
  send: Send,
): Promise<Looped> {
  const times: number[] = [];
  let next = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      for (let caseId = cases[next++]; caseId !== undefined; caseId = cases[next++])
        for (let step = 0; step < steps; step += 1) {
          const sent = performance.now();
          await send(caseId, step);
          times.push(performance.now() - sent);
        }
    }),
  );
  const seconds = (performance.now() - started) / 1_000;
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0) * 10) / 10;
  return {
    events: times.length,
    seconds,
    perSecond: Math.round(times.length / seconds),
    p50: at(0.5),
    p99: at(0.99),
  };
}
