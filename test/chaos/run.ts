import { setTimeout as pause } from 'node:timers/promises';
import type { Audit } from '../world/ledger.js';
import { openBooks } from '../world/house-books.js';
import { Crowd } from './crowd.js';
import { DAMAGES } from './damages.js';
import type { QueueName } from './options.js';
import { Random } from './random.js';
import { Site } from './site.js';

const PEOPLE = 6;
const PATIENCE_MS = 60_000;

/** What one queue went through, and what it left behind. */
export interface Outcome {
  readonly queue: QueueName;
  readonly damages: number;
  readonly audit: Audit;
  /** Answers outside the contract, or none. */
  readonly wrongAnswers: readonly string[];
  readonly endedByThemselves: number;
  readonly notices: { readonly missing: number; readonly doubled: number; readonly parked: number };
  readonly verified: number;
  readonly findings: readonly string[];
}

export type Tell = (line: string) => void;

/** Breaks a system of its own for so long, lets it recover, and counts. Undefined when there is no Redis for it. */
export async function runOn(
  queue: QueueName,
  seconds: number,
  seed: number,
  tell: Tell,
): Promise<Outcome | undefined> {
  const site = await Site.open(queue);
  if (!site) return undefined;
  try {
    const crowd = await Crowd.enter(() => site.url, PEOPLE, seed);
    const damages = await breakThings(site, crowd, seconds, seed, tell);
    tell('恢复中 recovering …');
    await crowd.leave(PATIENCE_MS);
    await site.catchUp();
    return await inspect(queue, damages, site, crowd);
  } finally {
    await site.close();
  }
}

async function breakThings(
  site: Site,
  crowd: Crowd,
  seconds: number,
  seed: number,
  tell: Tell,
): Promise<number> {
  const random = new Random(seed);
  const possible = DAMAGES.filter(({ needsRedis }) => site.redis || !needsRedis);
  const began = Date.now();
  let done = 0;
  for (; Date.now() - began < seconds * 1_000; done += 1) {
    await pause(random.whole(100, 900));
    // Each once before any twice.
    const damage = possible[done] ?? random.pick(possible);
    const at = ((Date.now() - began) / 1_000).toFixed(1).padStart(5);
    tell(`${at} s  ${String(crowd.ledger.accepted).padStart(5)} 已受理 accepted  ${damage.says}`);
    await damage.do({ site, crowd, random });
  }
  return done;
}

async function inspect(queue: QueueName, damages: number, site: Site, crowd: Crowd): Promise<Outcome> {
  const books = await openBooks(site.postgres.url);
  try {
    const stuck = await books.settled().then(
      () => [],
      (error: Error) => [error.message],
    );
    const report = await books.verify();
    return {
      queue,
      damages,
      audit: await crowd.ledger.audit(books.query),
      wrongAnswers: [...crowd.complaints, ...stuck],
      endedByThemselves: site.endedByThemselves,
      notices: await books.notices(),
      verified: report.cases,
      findings: report.findings.map(({ caseNo, what }) => `${caseNo}: ${what}`),
    };
  } finally {
    await books.close();
  }
}
