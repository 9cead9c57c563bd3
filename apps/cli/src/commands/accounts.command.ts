import type { Command } from 'commander';
import { text } from '#kernel/text.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import { AccountRegister } from '#parties/administration/account-register.js';
import { ProductionGate } from '#parties/administration/production-gate.js';
import { openHouse, type OpenHouse } from '../house/open-house.js';
import type { Printer } from '../output/printer.js';
import { runCommand } from './run-command.js';

const FIRST_OFFICE: readonly CaseRole[] = ['administrator'];

/** What has to be done before anybody can sign in, or when nobody can any more. */
export function registerAccounts(program: Command): void {
  const accounts = program.command('accounts').description('账号 · accounts');
  accounts
    .command('invite-administrator <username> <name>')
    .description(
      '新建管理员账号，打印一次性激活链接 · a new administrator, and the link to activate the account',
    )
    .action((username: string, name: string, _options, command: Command) =>
      withHouse(command, async (house, printer) => {
        const { accountId, invitation } = await house
          .get(AccountRegister)
          .inviteFromConsole({ username, name, roles: FIRST_OFFICE });
        printer.result({ accountId, username, ...invitation }, [
          text(
            `已新建管理员账号“${username}”。请把下面的链接交给本人，只能使用一次，${invitation.expiresAt} 前有效：`,
            `The administrator "${username}" has an account. Hand over this link; it works once, until ${invitation.expiresAt}:`,
          ),
          invitation.link,
        ]);
      }),
    );
  accounts
    .command('close-demo')
    .description('停用全部演示账号 · close all accounts of the demonstration')
    .action((_options, command: Command) =>
      withHouse(command, async (house, printer) => {
        const closed = await house.get(ProductionGate).closeDemo();
        printer.result({ closed }, [
          text(`已停用 ${closed} 个演示账号。`, `${closed} demo accounts were closed.`),
        ]);
      }),
    );
}

function withHouse(
  command: Command,
  body: (house: OpenHouse, printer: Printer) => Promise<void>,
): Promise<void> {
  return runCommand(command, async (printer) => {
    const house = await openHouse(printer);
    try {
      await body(house, printer);
    } finally {
      await house.close();
    }
  });
}
