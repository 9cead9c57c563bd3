import * as echarts from 'echarts';
import type { EChartsOption } from 'echarts';
import type { KindRow } from '../report/by-kind.js';
import type { SimulationReport } from '../report/report.js';

const INK = '#3b4a54';
const FAINT = '#e4e9ec';
const FONT = '"Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif';
const COLOURS = { filed: '#7aa6b8', ended: '#2f6f6b', open: '#c98b4a', late: '#b8563f' };
const WIDTH = 920;

/** A chart as SVG text: drawn here, so that the page needs no script. */
function drawn(height: number, option: EChartsOption): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: FONT, color: INK },
    grid: { left: 8, right: 56, top: 34, bottom: 4, containLabel: true },
    ...option,
  });
  const svg = chart.renderToSVGString({ useViewBox: true });
  chart.dispose();
  return svg;
}

const plainAxis = {
  axisLine: { lineStyle: { color: FAINT } },
  axisTick: { show: false },
  axisLabel: { color: INK },
};
const plainSplit = { splitLine: { lineStyle: { color: FAINT } } };

/** The house month by month. */
export function monthsChart({ byMonth }: SimulationReport): string {
  const series = (key: 'filed' | 'ended') => byMonth.map((row) => row[key]);
  return drawn(320, {
    legend: { top: 0, left: 0, textStyle: { color: INK } },
    xAxis: { type: 'category', data: byMonth.map(({ month }) => month), ...plainAxis },
    yAxis: { type: 'value', ...plainAxis, ...plainSplit },
    series: [
      { name: '收到 filed', type: 'bar', data: series('filed'), color: COLOURS.filed, barGap: '10%' },
      { name: '办结 ended', type: 'bar', data: series('ended'), color: COLOURS.ended },
      {
        name: '月末未结 open',
        type: 'line',
        data: byMonth.map(({ open }) => open),
        color: COLOURS.open,
        symbolSize: 6,
      },
    ],
  });
}

/** Horizontal bars, the first on top. */
function bars(
  rows: readonly {
    readonly name: string;
    readonly value: number;
    readonly label: string;
    readonly colour: string;
  }[],
  max?: number,
): string {
  const upwards = rows.toReversed();
  return drawn(44 + rows.length * 27, {
    // Drawn without a browser nobody can measure Chinese text, so its room is fixed.
    grid: { left: 300, right: 110, top: 6, bottom: 4 },
    xAxis: { type: 'value', max, show: false },
    yAxis: { type: 'category', data: upwards.map(({ name }) => name), ...plainAxis },
    series: [
      {
        type: 'bar',
        barWidth: 15,
        data: upwards.map(({ value, label, colour }) => ({
          value,
          itemStyle: { color: colour, borderRadius: 3 },
          label: { show: true, position: 'right', formatter: () => label, color: INK },
        })),
      },
    ],
  });
}

export function outcomesChart({ outcomes, opened }: KindRow): string {
  return bars(
    outcomes.map(({ label, code, cases: count }) => ({
      name: `${label.zh} ${label.en}`,
      value: count,
      label: `${count} · ${((count / opened) * 100).toFixed(1)}%`,
      colour: code === 'open' ? COLOURS.open : COLOURS.ended,
    })),
  );
}

/** A deadline kept in fewer cases than this is worth a look. */
const GOOD = 0.8;

export function onTimeChart({ onTime }: SimulationReport): string {
  return bars(
    onTime.map(({ label, share, decided }) => ({
      name: `${label.zh} ${label.en}`,
      value: share * 100,
      label: `${(share * 100).toFixed(1)}% / ${decided}`,
      colour: share < GOOD ? COLOURS.late : COLOURS.ended,
    })),
    100,
  );
}

const LIGHTS: Readonly<Record<string, string>> = { blue: '#5b8fb9', yellow: '#d3a536' };

export function escalationsChart({ escalations }: SimulationReport): string {
  return bars(
    escalations.map(({ rung, label, count, cases }) => ({
      name: `${label.zh} ${label.en}`,
      value: count,
      label: `${count} · ${cases} 件`,
      colour: LIGHTS[rung] ?? COLOURS.late,
    })),
  );
}

/** Longer waits are gathered in the last column. */
const LAST_COLUMN = 60;

export function closingChart({ closing }: SimulationReport): string {
  const columns = closing.histogram.slice(0, LAST_COLUMN);
  const rest = closing.histogram.slice(LAST_COLUMN).reduce((sum, count) => sum + count, 0);
  const names = [...columns.map((_, day) => String(day)), ...(rest > 0 ? [`≥${LAST_COLUMN}`] : [])];
  const data = [...columns, ...(rest > 0 ? [rest] : [])].map((value, day) => ({
    value,
    itemStyle: { color: closing.p90 !== null && day > closing.p90 ? COLOURS.late : COLOURS.filed },
  }));
  return drawn(260, {
    xAxis: { type: 'category', data: names, name: '工作日', ...plainAxis },
    yAxis: { type: 'value', ...plainAxis, ...plainSplit },
    series: [{ type: 'bar', data, barCategoryGap: '12%' }],
  });
}
