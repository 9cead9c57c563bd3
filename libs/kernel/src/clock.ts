/** The only source of "now". Rules never ask for it: time reaches them as data on an event. */
export interface Clock {
  now(): Date;
}

/** The machine's clock, moved by a constant offset (for demonstrations and tests), in milliseconds. */
export class SystemClock implements Clock {
  constructor(private readonly offsetMs = 0) {}

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }
}

/** A clock that moves only when it is told to, backwards too. */
export class ManualClock implements Clock {
  constructor(private instant: Date) {}

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: Date | string): void {
    this.instant = new Date(instant);
  }

  advance(milliseconds: number): void {
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}
