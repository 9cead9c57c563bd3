interface Pending<T, R> {
  readonly item: T;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Turns many small calls into few large ones: while one call is under way, the next ones gather.
 * A call alone goes out at once; under load a batch costs little more than a single one did.
 */
export class Coalescer<T, R> {
  private pending: Pending<T, R>[] = [];
  private flying = 0;

  constructor(
    /** Must answer one result per item, in order. */
    private readonly call: (items: readonly T[]) => Promise<readonly R[]>,
    private readonly options: { readonly maxBatch: number; readonly lanes: number },
  ) {}

  add(item: T): Promise<R> {
    return new Promise((resolve, reject) => {
      this.pending.push({ item, resolve, reject });
      // Calls of the same tick travel together.
      if (this.pending.length === 1) setImmediate(() => this.pump());
    });
  }

  private pump(): void {
    while (this.flying < this.options.lanes && this.pending.length > 0) {
      const batch = this.pending.splice(0, this.options.maxBatch);
      this.flying += 1;
      void this.send(batch).finally(() => {
        this.flying -= 1;
        this.pump();
      });
    }
  }

  private async send(batch: readonly Pending<T, R>[]): Promise<void> {
    try {
      const results = await this.call(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, index) => resolve(results[index] as R));
    } catch (error) {
      // One bad item must not fail its neighbours.
      if (batch.length === 1) batch[0]?.reject(error);
      else await Promise.all(batch.map((one) => this.send([one])));
    }
  }
}
