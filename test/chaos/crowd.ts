import { setTimeout as pause } from 'node:timers/promises';
import { HttpSender } from '../world/http-sender.js';
import { Ledger } from '../world/ledger.js';
import { Random } from './random.js';

const CLERKS = ['clerk1', 'clerk2'] as const;
const BREATH_MS = 15;

const QUESTION = {
  type: 'consult',
  category: 'parking',
  title: '车位怎么租',
  text: '想问地下车位的租法。',
  estateName: '海湾花园',
  identityMode: 'masked',
  contact: { name: '林小小', phone: '13812345678' },
};

/**
 * Clerks who open cases and work on each other's, all at once, and check every answer. What a damage makes of an answer
 * is tried again; whatever else is not as it should be is a complaint.
 */
export class Crowd {
  readonly ledger = new Ledger();
  readonly complaints: string[] = [];
  private readonly errands: string[] = [];
  private readonly matters: string[] = [];
  private readonly walks: Promise<void>[] = [];
  private working = true;
  private impatient = false;

  private constructor(
    private readonly url: () => string,
    private readonly seed: number,
  ) {}

  static async enter(url: () => string, people: number, seed: number): Promise<Crowd> {
    const crowd = new Crowd(url, seed);
    const first = await crowd.sender().signIn('clerk1');
    for (let n = 0; n < 3; n += 1) crowd.errands.push(await first.open('errand', { start: 0 }));
    crowd.matters.push(await first.open('complaint', QUESTION));
    for (let place = 1; place <= people; place += 1) crowd.walks.push(crowd.walk(place));
    return crowd;
  }

  get cases(): readonly string[] {
    return [...this.errands, ...this.matters];
  }

  /** Everybody finishes what is in hand; whoever still has no answer after this long complains. */
  async leave(patienceMs: number): Promise<void> {
    this.working = false;
    const timer = setTimeout(() => (this.impatient = true), patienceMs);
    await Promise.all(this.walks);
    clearTimeout(timer);
  }

  /** A command that cannot be applied, on a case of its own, with one behind it that has to wait. */
  async poison(): Promise<void> {
    await this.heard(async () => {
      const sender = await this.sender().signIn('clerk2');
      const id = await sender.open('errand', { start: 0 });
      await sender.event(id, 'BREAK', {});
      await sender.event(id, 'ADD', { number: 1 });
    });
  }

  private sender(): HttpSender {
    return new HttpSender(this.url, this.ledger, () => this.impatient);
  }

  private async walk(place: number): Promise<void> {
    const random = new Random(this.seed * 1_000 + place);
    const sender = this.sender();
    await this.heard(async () => void (await sender.signIn(CLERKS[place % CLERKS.length] as string)));
    for (let n = 1; this.working; n += 1) {
      await this.heard(() => this.step(sender, random, place * 1_000_000 + n));
      await pause(BREATH_MS);
    }
  }

  private async step(sender: HttpSender, random: Random, number: number): Promise<void> {
    const dice = random.next();
    if (dice < 0.03) this.errands.push(await sender.open('errand', { start: 0 }));
    else if (dice < 0.06) this.matters.push(await sender.open('complaint', QUESTION));
    else if (dice < 0.25) await this.matter(sender, random);
    else
      await sender.event(random.pick(this.errands.slice(-6)), 'ADD', {
        number: random.chance(0.1) ? -1 : number,
      });
  }

  /** Steps of the office; whoever comes second is refused, and that is recorded as well. */
  private async matter(sender: HttpSender, random: Random): Promise<void> {
    const id = random.pick(this.matters.slice(-4));
    const [type, payload] = random.pick([
      ['REGISTER', {}],
      ['ACCEPT', { withinPower: true, notSeisedElsewhere: true }],
      ['ADD_NOTE', { text: '已与住户通话。' }],
    ] as const);
    await sender.event(id, type, payload);
  }

  private async heard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.complaints.push(error instanceof Error ? error.message : String(error));
    }
  }
}
