import 'reflect-metadata';
import { pino } from 'pino';
import { ApiModule } from '#apps/api/api.module.js';
import { createApi } from '#apps/api/create-api.js';
import { WorkerModule } from '#apps/worker/worker.module.js';
import type { Role } from '#config/environment.js';
import type { Runtime } from '#config/runtime.js';
import { armFaults, type FaultPoint } from '#engine/fault-point.js';
import type { Clock } from '#kernel/clock.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { KINDS } from '#machines/kinds/index.js';
import { DemoAssociation } from '#parties/demo/demo-association.js';
import { errand } from './errand-kind.js';

/** What the parent lets a house of its own be like. */
export interface HouseSettings {
  readonly role: Role;
  readonly databaseUrl: string;
  readonly redisUrl?: string;
  readonly dataDir: string;
  /** 0 for any. */
  readonly port: number;
  readonly clockOffsetMs?: number;
  /** Of all demo accounts. */
  readonly password: string;
}

/** What a parent may ask of a running house: to die by SIGKILL when it next passes a point, or to move its clock. */
export type Order = { readonly dieAt: FaultPoint | null } | { readonly clockOffsetMs: number };

export interface Report {
  readonly url: string;
}

/** The program as `heyi up` runs it, in a process that can be hurt. Started by test/world/house.ts and by nothing else. */
const settings = JSON.parse(process.env['HEYI_TEST_HOUSE'] ?? '') as HouseSettings;
let offset = settings.clockOffsetMs ?? 0;
const clock: Clock = { now: () => new Date(Date.now() + offset) };

process.on('message', (order: Order) => {
  if ('clockOffsetMs' in order) offset = order.clockOffsetMs;
  else if (order.dieAt === null) disarm();
  else arm(order.dieAt);
  process.send?.({ done: true });
});
// A house must not outlive the test that started it.
process.on('disconnect', () => process.exit(0));

let disarm = () => {};
function arm(point: FaultPoint): void {
  disarm = armFaults(async (here) => {
    if (here !== point) return;
    process.kill(process.pid, 'SIGKILL');
    await new Promise(() => {});
  });
}

const runtime: Runtime = {
  ...settings,
  host: '127.0.0.1',
  demo: true,
  demoPassword: settings.password,
  clockOffsetMs: 0,
  secret: 'a secret for tests, at least 32 letters',
  production: false,
  publicUrl: 'http://localhost:3000',
  logLevel: 'silent',
  language: 'zh-CN',
  embedded: false,
};
const root = ApiModule.forRoot(runtime, {
  beside: settings.role === 'api' ? [] : [WorkerModule],
  doubles: { clock, logger: pino({ level: process.env['HEYI_TEST_LOG'] ?? 'silent' }) },
  kinds: [...KINDS, errand as unknown as CaseKind],
});
const app = await createApi(root, runtime);
await app.get(DemoAssociation).seed();
await app.listen(settings.port, '127.0.0.1');
process.send?.({ url: (await app.getUrl()).replace('[::1]', '127.0.0.1') } satisfies Report);
