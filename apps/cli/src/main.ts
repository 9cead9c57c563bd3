import 'reflect-metadata';
import { Command } from 'commander';
import { registerBench } from './commands/bench.command.js';
import { registerAccounts } from './commands/accounts.command.js';
import { registerBenchLists } from './commands/bench-lists.command.js';
import { registerCalendar } from './commands/calendar.command.js';
import { registerHistory } from './commands/history.command.js';
import { registerImport } from './commands/import.command.js';
import { registerKeys } from './commands/keys.command.js';
import { registerKinds } from './commands/kinds.command.js';
import { registerMigrate } from './commands/migrate.command.js';
import { registerParked } from './commands/parked.command.js';
import { registerRetention } from './commands/retention.command.js';
import { registerSimulate } from './commands/simulate.command.js';
import { registerUp } from './commands/up.command.js';
import { registerVerify } from './commands/verify.command.js';
import { EXIT } from './house/exit-codes.js';

const program = new Command('heyi')
  .description(
    'Heyi 和议：物业管理协会的投诉、调解与诚信工作 · complaints, mediation and integrity work of an association',
  )
  .option('--json', '以 JSON 输出结果 · print the result as JSON')
  .option('--lang <language>', '提示语言 zh-CN 或 en · language of messages', 'zh-CN')
  .showHelpAfterError()
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage);
  });

for (const register of [
  registerUp,
  registerMigrate,
  registerImport,
  registerVerify,
  registerHistory,
  registerCalendar,
  registerKinds,
  registerKeys,
  registerRetention,
  registerParked,
  registerSimulate,
  registerBench,
  registerAccounts,
  registerBenchLists,
])
  register(program);

await program.parseAsync();
