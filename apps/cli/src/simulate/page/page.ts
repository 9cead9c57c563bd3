import type { KindRow } from '../report/by-kind.js';
import type { SimulationReport } from '../report/report.js';
import { closingChart, escalationsChart, monthsChart, onTimeChart, outcomesChart } from './charts.js';
import { PAGE_STYLE } from './style.js';

/** One file that explains itself: no script, nothing to fetch, good on paper too. */
export function asPage(report: SimulationReport): string {
  const { closing } = report;
  const facts = [
    ['案件', 'cases', count(report.cases)],
    ['流转', 'transitions', count(report.transitions)],
    ['办结工作日（中位）', 'working days, median', String(closing.p50 ?? '–')],
    ['办结工作日（九成以内）', 'working days, 9 in 10', String(closing.p90 ?? '–')],
  ];
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>和议模拟 Heyi simulation ${report.from}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<p class="brand">和议 Heyi</p>
<h1>${report.from} 起 ${report.months} 个月的模拟<small>${report.months} months from ${report.from}, simulated</small></h1>
<p>来信：${escape(report.letters.zh)}。人员行为按公开数据的分布抽取，期限、升级和流转由真实引擎与数据库执行；这是推演，不是真实案件。
<span lang="en">Letters: ${escape(report.letters.en)}. People act as public data say people act; deadlines, escalations and transitions are those of the real engine and database. A rehearsal, not real cases.</span></p>
</header>
<ul class="facts">${facts.map(([zh, en, value]) => `<li><b>${value}</b>${zh}<span lang="en">${en}</span></li>`).join('')}</ul>
${section('逐月情况', 'Month by month', monthsChart(report))}
${section('各类案件', 'Kinds of cases', kindsTable(report.kinds), '从开案到首次有结果的工作日。', 'Working days from the opening to the first result.')}
${report.kinds.map((kind) => section(`${kind.label.zh}的结果`, `${kind.label.en}: how they ended`, outcomesChart(kind))).join('\n')}
${section('按期办理', 'Duties done on time', onTimeChart(report), '低于八成的标红。', 'Below four in five in red.')}
${section('三色督办', 'The ladder of escalations', escalationsChart(report), '次数与涉及案件数。', 'Times, and cases concerned.')}
${section('投诉从提交到首次办结的工作日', 'Working days of complaints to the first result', closingChart(report), '超过九成案件用时的标红。', 'Beyond nine in ten in red.')}
<footer>
<p>种子 ${report.seed}，历史摘要 <code>${report.digest}</code><span lang="en">Seed ${report.seed}; the same seed and letters give the same digest over the heads of all hash chains.</span></p>
</footer>
</body>
</html>
`;
}

function kindsTable(kinds: readonly KindRow[]): string {
  const row = ({ label, opened, ended, p50, p90 }: KindRow) =>
    `<tr><th scope="row">${escape(label.zh)}<span lang="en">${escape(label.en)}</span></th>${[opened, ended, p50 ?? '–', p90 ?? '–'].map((value) => `<td>${value}</td>`).join('')}</tr>`;
  const heads = [
    ['种类', 'kind'],
    ['开案', 'opened'],
    ['有结果', 'with a result'],
    ['中位', 'median'],
    ['九成以内', '9 in 10'],
  ];
  return `<table><thead><tr>${heads.map(([zh, en]) => `<th scope="col">${zh}<span lang="en">${en}</span></th>`).join('')}</tr></thead><tbody>${kinds.map(row).join('')}</tbody></table>`;
}

function section(zh: string, en: string, chart: string, noteZh = '', noteEn = ''): string {
  const note = noteZh ? `<p class="note">${noteZh} <span lang="en">${noteEn}</span></p>` : '';
  return `<section><h2>${zh}<small lang="en">${en}</small></h2>${note}${chart.startsWith('<table') ? chart : `<figure role="img" aria-label="${zh} ${en}">${chart}</figure>`}</section>`;
}

const count = (value: number) => value.toLocaleString('en').replaceAll(',', ' ');

function escape(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
