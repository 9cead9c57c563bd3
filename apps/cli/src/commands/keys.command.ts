import type { Command } from 'commander';
import { text } from '#kernel/text.js';
import { KeyRotation, type KeyUse } from '#parties/identity/key-rotation.js';
import { EXIT } from '../house/exit-codes.js';
import { openHouse } from '../house/open-house.js';
import type { Printer } from '../output/printer.js';
import { progress } from '../output/progress.js';
import { runCommand } from './run-command.js';

/** What an operator does when HEYI_SECRET is replaced (docs/going-to-production.md). */
export function registerKeys(program: Command): void {
  const keys = program.command('keys').description('身份信息的密钥 · keys of sealed identities');
  keys
    .command('list', { isDefault: true })
    .description('列出在用的密钥 · which keys are in use')
    .action((_options, command: Command) => withRotation(command, list));
  keys
    .command('rotate')
    .description(
      '以新密钥重新封存（可中断，再次执行即继续） · seal all keys anew under HEYI_SECRET; may be interrupted and run again',
    )
    .action((_options, command: Command) => withRotation(command, rotate));
}

function withRotation(
  command: Command,
  body: (rotation: KeyRotation, printer: Printer) => Promise<number>,
): Promise<void> {
  return runCommand(command, async (printer) => {
    const house = await openHouse(printer);
    try {
      return await body(house.get(KeyRotation), printer);
    } finally {
      await house.close();
    }
  });
}

async function list(rotation: KeyRotation, printer: Printer): Promise<number> {
  const uses = await rotation.uses();
  printer.result(
    { keys: uses },
    uses.length > 0 ? uses.map(line) : [text('没有封存的身份信息。', 'No identity is sealed.')],
  );
  return unknownIn(uses) > 0 ? EXIT.findings : EXIT.ok;
}

async function rotate(rotation: KeyRotation, printer: Printer): Promise<number> {
  const before = await rotation.uses();
  const total = before
    .filter(({ from }) => from === 'previous')
    .reduce((sum, { identities }) => sum + identities, 0);
  const bar = total > 0 ? progress('keys', total) : undefined;
  const rotated = await rotation.rotate((done) => bar?.update(done)).finally(() => bar?.stop());
  const keys = await rotation.uses();
  const unknown = unknownIn(keys);
  printer.result({ rotated, unknown, keys }, [
    text(`已重新封存 ${rotated} 项。`, `${rotated} sealed anew.`),
    ...(unknown > 0
      ? [
          text(
            `${unknown} 项由未知的密钥封存，没有改动；请设正确的 HEYI_SECRET_PREVIOUS 后再次执行。`,
            `${unknown} are sealed under keys that nobody knows and were left alone; set the right HEYI_SECRET_PREVIOUS and run this again.`,
          ),
        ]
      : []),
  ]);
  return unknown > 0 ? EXIT.findings : EXIT.ok;
}

function unknownIn(uses: readonly KeyUse[]): number {
  return uses.filter(({ from }) => from === 'unknown').reduce((sum, { identities }) => sum + identities, 0);
}

const FROM = {
  current: text('HEYI_SECRET', 'HEYI_SECRET'),
  previous: text('HEYI_SECRET_PREVIOUS', 'HEYI_SECRET_PREVIOUS'),
  unknown: text('未知', 'unknown'),
};

function line({ keyId, identities, from }: KeyUse) {
  const { zh, en } = FROM[from];
  return text(`  ${keyId}  ${zh}  ${identities} 项`, `  ${keyId}  ${en}  ${identities}`);
}
