import type { Command } from 'commander';
import { text } from '#kernel/text.js';
import { readyDatabase } from '../house/database.js';
import { readEnvironment } from '../house/environment.js';
import { runCommand } from './run-command.js';

export function registerMigrate(program: Command): void {
  program
    .command('migrate')
    .description('升级数据库结构（可多次、可同时运行） · bring the database to the newest schema')
    .action((_options, command: Command) =>
      runCommand(command, async (printer) => {
        const database = await readyDatabase(readEnvironment(), (line) => printer.say(line));
        await database.stop();
        const { migrated } = database;
        printer.result({ migrated }, [
          migrated.length === 0
            ? text('数据库结构已是最新。', 'The schema is up to date.')
            : text(`已执行：${migrated.join('、')}`, `Ran: ${migrated.join(', ')}`),
        ]);
      }),
    );
}
