import { type Text, text } from '#kernel/text.js';
import type { KindRow } from './by-kind.js';
import type { SimulationReport } from './report.js';

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

/** The report for a terminal. */
export function asText(report: SimulationReport): Text[] {
  const { closing } = report;
  return [
    text(
      `${report.from} 起 ${report.months} 个月，${report.cases} 个案件（${report.letters.zh}），${report.transitions} 次流转，其中人员操作 ${report.acts} 次；用时 ${report.seconds} 秒（每秒 ${report.transitionsPerSecond} 次）`,
      `${report.months} months from ${report.from}, ${report.cases} cases (${report.letters.en}), ${report.transitions} transitions, ${report.acts} of them by people; ${report.seconds} s (${report.transitionsPerSecond}/s)`,
    ),
    text('', ''),
    ...report.kinds.flatMap(kindLines),
    text('按期办理', 'On time'),
    ...report.onTime.map(({ label, decided, share }) => line(label, decided, percent(share))),
    text('', ''),
    text('督办升级（次数、涉及案件）', 'Escalations (times, cases)'),
    ...report.escalations.map(({ label, count, cases }) => line(label, count, String(cases))),
    text('', ''),
    text(
      `投诉从提交到办结的工作日：p50 ${closing.p50 ?? '–'}，p90 ${closing.p90 ?? '–'}，最长 ${closing.max ?? '–'}（${closing.ended} 件）`,
      `Working days of complaints from filing to the first result: p50 ${closing.p50 ?? '–'}, p90 ${closing.p90 ?? '–'}, longest ${closing.max ?? '–'} (${closing.ended} cases)`,
    ),
    ...Object.entries(report.refusals).map(([why, count]) =>
      text(`被规则拒绝 ${count} 次：${why}`, `refused ${count} times: ${why}`),
    ),
    text(`历史摘要 ${report.digest}`, `history digest ${report.digest}`),
  ];
}

/** A heading with the days, then the outcomes. */
function kindLines({ label, opened, ended, p50, p90, outcomes }: KindRow): Text[] {
  const days = `p50 ${p50 ?? '–'}, p90 ${p90 ?? '–'}`;
  return [
    text(
      `${label.zh}：${opened} 件，有结果 ${ended} 件，工作日 ${days}`,
      `${label.en}: ${opened} cases, ${ended} with a result, working days ${days}`,
    ),
    ...outcomes.map((row) => line(row.label, row.cases, percent(row.cases / opened))),
    text('', ''),
  ];
}

function line(label: Text, count: number, more: string): Text {
  const row = (name: string) => `  ${pad(name, 26)}${String(count).padStart(7)}${more.padStart(9)}`;
  return text(row(label.zh), row(label.en));
}

/** Chinese characters take two columns of a terminal. */
function pad(name: string, width: number): string {
  const columns = [...name].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
  return name + ' '.repeat(Math.max(1, width - columns));
}
