import type { Command } from 'commander';
import { type Text, text } from '#kernel/text.js';
import type { Obstacle } from '#parties/privacy/case-family.js';
import { Retention, type RetentionItem, type RetentionReport } from '#parties/privacy/retention.js';
import { EXIT } from '../house/exit-codes.js';
import { openHouse } from '../house/open-house.js';
import type { Printer } from '../output/printer.js';
import { runCommand } from './run-command.js';

const SHOWN = 50;

interface RetentionOptions {
  readonly dryRun?: boolean;
  readonly apply?: boolean;
}

/** What an operator runs once a month (docs/going-to-production.md). */
export function registerRetention(program: Command): void {
  program
    .command('retention')
    .description(
      '保存期限届满的个人信息：列出或匿名化，案件保留 · personal data kept for long enough: list it, or make it anonymous',
    )
    .option('--dry-run', '只列出，不改动（默认） · only list (the default)')
    .option('--apply', '匿名化 · make anonymous what is due')
    .action((options: RetentionOptions, command: Command) =>
      runCommand(command, async (printer) => {
        if (options.apply && options.dryRun) command.error('--apply / --dry-run');
        const house = await openHouse(printer);
        try {
          const retention = house.get(Retention);
          return tell(printer, await (options.apply ? retention.apply() : retention.plan()));
        } finally {
          await house.close();
        }
      }),
    );
}

function tell(printer: Printer, report: RetentionReport): number {
  const { items, notYet, undecided } = report;
  const free = items.filter(({ obstacle }) => obstacle === null);
  const done = free.filter(({ erased }) => erased !== undefined).length;
  printer.result(report, [
    done > 0
      ? text(`已匿名化 ${done} 个案件。`, `${done} cases were made anonymous.`)
      : text(`${free.length} 个案件到期。`, `${free.length} cases are due.`),
    text(
      `${items.length - free.length} 个到期但暂不处理，${notYet} 个未到期，${undecided} 个没有规定期限。`,
      `${items.length - free.length} due but left alone, ${notYet} not yet, ${undecided} without a rule.`,
    ),
    ...items.slice(0, SHOWN).map(line),
    ...(items.length > SHOWN
      ? [
          text(
            `  …另有 ${items.length - SHOWN} 个，见 --json`,
            `  …and ${items.length - SHOWN} more, see --json`,
          ),
        ]
      : []),
  ]);
  return EXIT.ok;
}

const BASIS: Readonly<Record<RetentionItem['basis'], Text>> = {
  retention: text('保存期限届满', 'kept for long enough'),
  request: text('本人申请删除', 'deletion asked for'),
};
const OBSTACLES: Readonly<Record<Obstacle['what'], Text>> = {
  held: text('保全', 'legal hold'),
  alive: text('案件未办结', 'not ended'),
  relatives: text('关联案件未办结', 'a related case is open'),
  unfinished: text('通知或文书未发出', 'letters still to be written'),
};

function line({ caseNo, state, keptUntil, basis, obstacle }: RetentionItem): Text {
  const day = keptUntil.slice(0, 10);
  const why = obstacle && OBSTACLES[obstacle.what];
  const about = obstacle ? ` ${obstacle.caseNos.join(' ')}` : '';
  return text(
    `  ${caseNo}  ${state}  ${day}  ${BASIS[basis].zh}${why ? `  保留：${why.zh}${about}` : ''}`,
    `  ${caseNo}  ${state}  ${day}  ${BASIS[basis].en}${why ? `  left alone: ${why.en}${about}` : ''}`,
  );
}
