/** Something that will happen. */
export interface Entry {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly caseId: string;
}

/** What is to happen, earliest first; entries of the same moment in the order in which they were planned. */
export class Agenda<T extends Entry> {
  private readonly heap: { readonly entry: T; readonly order: number }[] = [];
  private planned = 0;

  get size(): number {
    return this.heap.length;
  }

  get first(): T | undefined {
    return this.heap[0]?.entry;
  }

  add(entry: T): void {
    this.push({ entry, order: this.planned++ });
  }

  /** Takes what lies before this moment, in order, at most one entry of each case: its next step depends on the first. */
  takeBefore(moment: number): T[] {
    const taken: T[] = [];
    const busy = new Set<string>();
    const back: { entry: T; order: number }[] = [];
    while (this.heap[0] && this.heap[0].entry.at < moment) {
      const one = this.pop();
      if (busy.has(one.entry.caseId)) back.push(one);
      else {
        busy.add(one.entry.caseId);
        taken.push(one.entry);
      }
    }
    for (const one of back) this.push(one);
    return taken;
  }

  private push(one: { entry: T; order: number }): void {
    this.heap.push(one);
    for (let at = this.heap.length - 1; at > 0;) {
      const parent = (at - 1) >> 1;
      if (this.isBefore(parent, at)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  private pop(): { entry: T; order: number } {
    this.swap(0, this.heap.length - 1);
    const one = this.heap.pop() as { entry: T; order: number };
    for (let at = 0; ;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < this.heap.length && this.isBefore(child, least)) least = child;
      if (least === at) return one;
      this.swap(at, least);
      at = least;
    }
  }

  private isBefore(a: number, b: number): boolean {
    const [one, other] = [this.heap[a]!, this.heap[b]!];
    return one.entry.at < other.entry.at || (one.entry.at === other.entry.at && one.order < other.order);
  }

  private swap(a: number, b: number): void {
    [this.heap[a], this.heap[b]] = [this.heap[b]!, this.heap[a]!];
  }
}
