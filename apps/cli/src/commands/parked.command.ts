import type { Command } from 'commander';
import { DataSource } from 'typeorm';
import { isId } from '#kernel/ids.js';
import { text } from '#kernel/text.js';
import { QueueBell } from '#queue/queue-bell.js';
import { CommandFailure, EXIT } from '../house/exit-codes.js';
import { openHouse, type OpenHouse } from '../house/open-house.js';
import type { Printer } from '../output/printer.js';
import { runCommand } from './run-command.js';

interface ParkedRow {
  readonly id: string;
  readonly case_id: string;
  readonly case_no: string;
  readonly type: string;
  readonly accepted_at: Date;
  readonly error: string | null;
}

/** What an operator does with commands that failed again and again (docs/errors.md). */
export function registerParked(program: Command): void {
  const parked = program
    .command('parked')
    .description('反复失败而暂停的指令 · commands that failed repeatedly');
  parked
    .command('list', { isDefault: true })
    .description('列出 · list them')
    .action((_options, command: Command) => withHouse(command, list));
  parked
    .command('retry <id>')
    .description('排除原因后重试 · try again after the cause is gone')
    .action((id: string, _options, command: Command) =>
      withHouse(command, (house, printer) => retry(house, printer, id)),
    );
  parked
    .command('refuse <id>')
    .description('放弃此指令，其后的指令继续 · give it up so that the ones behind it go on')
    .action((id: string, _options, command: Command) =>
      withHouse(command, (house, printer) => refuse(house, printer, id)),
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

async function list(house: OpenHouse, printer: Printer): Promise<void> {
  const rows: ParkedRow[] = await house.get(DataSource).query(
    `SELECT m.id, m.case_id, c.case_no, m.type, m.accepted_at, m.outcome->>'error' AS error
       FROM case_command m JOIN case_file c ON c.id = m.case_id WHERE m.status = 'parked' ORDER BY m.seq`,
  );
  printer.result(rows, [
    rows.length === 0
      ? text('没有暂停的指令。', 'No command is parked.')
      : text(`${rows.length} 条指令暂停：`, `${rows.length} parked commands:`),
    ...rows.map(
      (row) =>
        `  ${row.id}  ${row.case_no}  ${row.type}  ${row.accepted_at.toISOString()}\n    ${row.error ?? ''}`,
    ),
  ]);
}

async function retry(house: OpenHouse, printer: Printer, id: string): Promise<void> {
  const caseId = await settle(
    house,
    id,
    `status = 'waiting', attempts = 0, settled_at = NULL, outcome = NULL`,
  );
  await house.get(QueueBell).ringCases([caseId]);
  printer.result({ id, status: 'waiting' }, [text('已重新排队。', 'It waits again and will be tried.')]);
}

async function refuse(house: OpenHouse, printer: Printer, id: string): Promise<void> {
  const caseId = await settle(
    house,
    id,
    `status = 'refused', settled_at = now(),
     outcome = outcome || '{"status":"refused","refusal":{"code":"COMMAND.PARKED"}}'::jsonb`,
  );
  await house.get(QueueBell).ringCases([caseId]);
  printer.result({ id, status: 'refused' }, [
    text('已放弃，其后的指令继续处理。', 'Given up; the commands behind it go on.'),
  ]);
}

async function settle(house: OpenHouse, id: string, set: string): Promise<string> {
  const [rows]: [{ case_id: string }[], number] = isId(id)
    ? await house
        .get(DataSource)
        .query(`UPDATE case_command SET ${set} WHERE id = $1 AND status = 'parked' RETURNING case_id`, [id])
    : [[], 0];
  if (!rows[0]) throw new CommandFailure(`没有暂停的指令 ${id}\nNo parked command ${id}`, EXIT.usage);
  return rows[0].case_id;
}
