import type { Environment } from '#config/environment.js';
import type { Runtime } from '#config/runtime.js';
import { type Text, text } from '#kernel/text.js';
import { createDatabase, dropDatabase } from '#persistence/embedded/admin-connection.js';
import { migrate } from '#persistence/migrate.js';
import { type Drained, drain } from './drain.js';
import { type InProcess, growth, inProcess } from './in-process.js';
import { type OverHttp, overHttp } from './over-http.js';
import { type Floor, rawFloor } from './raw-floor.js';
import { EVENTS_PER_CASE } from './story.js';

/** What is measured: floor, drain, loop, http, growth. */
export const PARTS = ['floor', 'drain', 'loop', 'http', 'growth'] as const;
export type Part = (typeof PARTS)[number];
export type Backend = 'redis' | 'postgres';

export interface BenchAsk {
  readonly environment: Environment;
  /** A server on which databases may be created, as its maintenance database. */
  readonly adminUrl: string;
  /** Undefined: there is no Redis, and that backend is left out. */
  readonly redisUrl: string | undefined;
  readonly cases: number;
  readonly loopCases: number;
  readonly growth: readonly number[];
  readonly parts: readonly Part[];
}

export interface BenchReport {
  floor?: Floor;
  readonly drain: Partial<Record<Backend, Drained>>;
  readonly loop: Partial<Record<Backend, InProcess>>;
  readonly http: Partial<Record<Backend, OverHttp>>;
  growth: readonly (InProcess & { readonly size: number })[];
}

/** Every part on a database of its own, so that none pays for another's rows. */
export async function bench(ask: BenchAsk, say: (line: Text) => void): Promise<BenchReport> {
  const report: BenchReport = { drain: {}, loop: {}, http: {}, growth: [] };
  const wants = (part: Part) => ask.parts.includes(part);
  const backends: readonly Backend[] = ask.redisUrl ? ['redis', 'postgres'] : ['postgres'];
  if (wants('floor')) {
    say(text('手写 SQL…', 'SQL by hand…'));
    const cases = Math.max(64, Math.ceil(ask.cases / 10));
    report.floor = await onDatabase(ask, 'postgres', ({ databaseUrl }) =>
      rawFloor(databaseUrl, cases, EVENTS_PER_CASE),
    );
  }
  for (const backend of backends) {
    const on = <T>(work: (runtime: Runtime) => Promise<T>) => onDatabase(ask, backend, work);
    if (wants('drain')) {
      say(text(`积压 ${ask.cases} 件（${backend}）…`, `A backlog of ${ask.cases} cases (${backend})…`));
      report.drain[backend] = await on((runtime) => drain(runtime, ask.cases));
    }
    if (wants('loop')) {
      say(text(`闭环，进程内（${backend}）…`, `Closed loop in process (${backend})…`));
      report.loop[backend] = await on((runtime) => inProcess(runtime, ask.loopCases));
    }
    if (wants('http')) {
      say(text(`闭环，HTTP（${backend}）…`, `Closed loop over HTTP (${backend})…`));
      report.http[backend] = await on((runtime) => overHttp(runtime, ask.loopCases));
    }
  }
  if (wants('growth'))
    report.growth = await onDatabase(ask, backends[0] as Backend, (runtime) =>
      growth(runtime, ask.loopCases, ask.growth, (size) =>
        say(text(`填至 ${size} 个案件…`, `Filling up to ${size} cases…`)),
      ),
    );
  return report;
}

let databases = 0;

async function onDatabase<T>(
  { environment, adminUrl, redisUrl }: BenchAsk,
  backend: Backend,
  work: (runtime: Runtime) => Promise<T>,
): Promise<T> {
  const name = `heyi_bench_${process.pid}_${++databases}`;
  await createDatabase(adminUrl, name);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  try {
    await migrate({ url: url.href });
    // Redis numbers its own databases: what one part left behind is no business of the next.
    const redis = backend === 'redis' ? `${redisUrl}/${databases % 16}` : undefined;
    return await work({
      ...environment,
      databaseUrl: url.href,
      redisUrl: redis,
      logLevel: 'error',
      clockOffsetMs: 0,
    });
  } finally {
    await dropDatabase(adminUrl, name);
  }
}
