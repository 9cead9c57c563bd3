import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiModule } from '#apps/api/api.module.js';
import { createApi } from '#apps/api/create-api.js';
import { WorkerModule } from '#apps/worker/worker.module.js';
import type { Runtime } from '#config/runtime.js';
import { text } from '#kernel/text.js';
import { DemoAssociation } from '#parties/demo/demo-association.js';
import { readyDatabase } from '../house/database.js';
import { environmentFailure, readEnvironment } from '../house/environment.js';
import { CommandFailure, EXIT } from '../house/exit-codes.js';
import type { Printer } from '../output/printer.js';
import { runCommand } from './run-command.js';
import { welcome } from './welcome.js';

/** A second Ctrl-C, or this long after the first, ends the process without more patience. */
const SHUTDOWN_LIMIT_MS = 20_000;

export function registerUp(program: Command): void {
  program
    .command('up')
    .description('启动：数据库、服务与办理进程（按 HEYI_ROLE） · start database, api and worker')
    .action((_options, command: Command) => runCommand(command, up));
}

async function up(printer: Printer): Promise<number> {
  const started = Date.now();
  const environment = readEnvironment();
  const stopped = stopSignal(printer);
  const database = await readyDatabase(environment, (line) => printer.say(line));
  let app: NestFastifyApplication | undefined;
  try {
    app = await createApi(rootOf(database.runtime), database.runtime).catch((error: unknown) => {
      throw environmentFailure(error);
    });
    if (database.runtime.demo) await app.get(DemoAssociation, { strict: false }).seed();
    await listen(app, database.runtime);
    for (const line of welcome(database.runtime, (Date.now() - started) / 1_000)) printer.say(line);
    await stopped;
    printer.say(text('正在停止，已受理的事项不会丢失…', 'Stopping; nothing accepted is lost…'));
  } finally {
    await Promise.race([closeAll(app, database.stop), sleep(SHUTDOWN_LIMIT_MS, undefined, { ref: false })]);
  }
  printer.say(text('已停止。', 'Stopped.'));
  // Queue libraries may keep a timer or two; everything that matters is closed by now.
  setImmediate(() => process.exit(EXIT.ok));
  return EXIT.ok;
}

/** `all` and `worker` apply transitions; a worker alone also listens, for its health routes. */
function rootOf(runtime: Runtime) {
  return ApiModule.forRoot(runtime, { beside: runtime.role === 'api' ? [] : [WorkerModule] });
}

async function closeAll(
  app: NestFastifyApplication | undefined,
  stopDatabase: () => Promise<void>,
): Promise<void> {
  await app?.close();
  await stopDatabase();
}

async function listen(app: NestFastifyApplication, { port, host }: Runtime): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new CommandFailure(
      `端口 ${port} 已被占用。请关闭占用它的程序，或换一个端口：PORT=${port + 1} npm start\n` +
        `Port ${port} is taken. Close what uses it, or choose another: PORT=${port + 1} npm start`,
      EXIT.failed,
    );
  }
}

/** Resolves at the first SIGINT or SIGTERM; the second one ends the process at once. */
function stopSignal(printer: Printer): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        if (asked) {
          printer.say(text('立即退出。', 'Leaving at once.'));
          process.exit(EXIT.failed);
        }
        asked = true;
        resolve();
      });
  });
}
