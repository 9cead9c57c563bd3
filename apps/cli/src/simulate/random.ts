import { createHash } from 'node:crypto';

/** A value and how often it is drawn, in any unit. */
export type Weighted<T> = readonly (readonly [value: T, weight: number])[];

/**
 * Chance that can be repeated: the same seed and names give the same draws (SFC32, seeded by SHA-256). Every decision
 * has a stream of its own, so that one more draw in one place changes nothing anywhere else.
 */
export class Stream {
  private state: [number, number, number, number];

  private constructor(private readonly name: string) {
    const digest = createHash('sha256').update(name).digest();
    this.state = [digest.readInt32LE(0), digest.readInt32LE(4), digest.readInt32LE(8), 1];
    for (let i = 0; i < 12; i += 1) this.next();
  }

  static of(seed: number | string): Stream {
    return new Stream(String(seed));
  }

  /** The stream of something within this one's world; independent of how much was drawn here. */
  of(...names: readonly (string | number)[]): Stream {
    return new Stream(JSON.stringify([this.name, ...names]));
  }

  /** Evenly spread over 0 ≤ x < 1. */
  next(): number {
    let [a, b, c, counter] = this.state;
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    this.state = [a, b, c, counter];
    return (sum >>> 0) / 2 ** 32;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  between(from: number, to: number): number {
    return from + this.next() * (to - from);
  }

  pick<T>(values: readonly T[]): T {
    return values[Math.floor(this.next() * values.length)] as T;
  }

  weighted<T>(values: Weighted<T>): T {
    let left = this.next() * values.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of values) {
      left -= weight;
      if (left < 0) return value;
    }
    return (values.at(-1) as readonly [T, number])[0];
  }

  /** A draw from a distribution given by its evenly spaced quantiles, straight lines between them. */
  quantile(quantiles: readonly number[]): number {
    const place = this.next() * (quantiles.length - 1);
    const below = Math.floor(place);
    const low = quantiles[below] as number;
    const high = quantiles[Math.min(below + 1, quantiles.length - 1)] as number;
    return low + (high - low) * (place - below);
  }

  shuffled<T>(values: readonly T[]): T[] {
    const mixed = [...values];
    for (let last = mixed.length - 1; last > 0; last -= 1) {
      const other = Math.floor(this.next() * (last + 1));
      [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
    }
    return mixed;
  }
}
