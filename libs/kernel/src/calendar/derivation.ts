import { type Text, text } from '../text.js';
import type { Budget } from './budget.js';
import { addDays, civilDateOf } from './civil-date.js';
import { dayPhrase, groupRuns, listPhrase, plural, runPhrase } from './day-phrases.js';
import type { DueDate, SkippedDay } from './due-date.js';
import { joinNames } from './holiday-names.js';
import { dayKind, type WorkCalendar } from './work-calendar.js';
import { instantMs, serialOfMs, startMsOfSerial } from './zone.js';

/**
 * How a due date was counted, as one sentence for people: length, first day, what was left out and why, make-up
 * workdays that counted, the end. `start` and `budget` are those that `due` was computed from.
 */
export function dueDerivation(calendar: WorkCalendar, start: string, budget: Budget, due: DueDate): Text {
  const year = civilDateOf(start).slice(0, 4);
  const parts = [
    lengthPhrase(budget),
    startPhrase(start, budget),
    ...leftOutPhrases(due, budget, year),
    ...makeupPhrases(calendar, start, budget, due, year),
    endPhrase(due, budget),
  ];
  return text(parts.map(({ zh }) => zh).join('，'), parts.map(({ en }) => en).join(', '));
}

function lengthPhrase({ amount, unit }: Budget): Text {
  if (unit === 'hour') return text(`${amount}小时`, plural(amount, 'hour'));
  if (amount === 0) return text('当日', 'the same day');
  if (amount < 0) return text(`提前${-amount}个工作日`, `${plural(-amount, 'working day')} ahead`);
  if (unit === 'day') return text(`${amount}个自然日`, plural(amount, 'calendar day'));
  return text(`${amount}个工作日`, plural(amount, 'working day'));
}

function startPhrase(start: string, { amount, unit }: Budget): Text {
  const date = civilDateOf(start);
  if (unit === 'hour') {
    const at = clockPhrase(instantMs(start));
    return text(`自${at}起算`, `counted from ${at}`);
  }
  if (amount === 0) return text(`即${date}`, date);
  if (amount < 0) return text(`自${date}往前推算`, `counted back from ${date}`);
  return text(`自${date}次日起算`, `counted from the day after ${date}`);
}

function leftOutPhrases(due: DueDate, budget: Budget, year: string): Text[] {
  const phrases: Text[] = [];
  const unworked = due.skipped.filter(({ reason }) => reason !== 'paused');
  const runs = groupRuns(unworked);
  // Holidays are named day by day; ordinary weekends would only fill the line, so they are a number.
  const holidays = runs.filter(({ days }) => days.some(isHoliday));
  const weekendDays = runs.filter(({ days }) => !days.some(isHoliday)).flatMap(({ days }) => days).length;
  for (const run of holidays) {
    const span = runPhrase(run.first, run.last, year);
    const names = joinNames(run.days.map(reasonName));
    phrases.push(text(`${span.zh}（${names.zh}）`, `${span.en} (${names.en})`));
  }
  if (weekendDays > 0) phrases.push(text(`周末${weekendDays}天`, plural(weekendDays, 'weekend day')));
  const leftOut: Text[] = [];
  if (phrases.length > 0) {
    const { zh, en } = listPhrase(phrases);
    // Calendar days count through holidays: only the end moves past them.
    leftOut.push(
      budget.unit === 'workday' && budget.amount > 0
        ? text(`扣除${zh}`, `leaving out ${en}`)
        : text(`末日顺延，越过${zh}`, `the end moved past ${en}`),
    );
  }
  if (due.pausedDays > 0) leftOut.push(pausePhrase(due.pausedDays, budget));
  return leftOut;
}

function pausePhrase(days: number, { unit }: Budget): Text {
  if (unit === 'hour') {
    const hours = Math.round(days * 24 * 100) / 100;
    return text(`扣除暂停${hours}小时`, `leaving out a pause of ${plural(hours, 'hour')}`);
  }
  if (unit === 'day') return text(`扣除暂停${days}天`, `leaving out a pause of ${plural(days, 'day')}`);
  return text(`扣除暂停${days}个工作日`, `leaving out a pause of ${plural(days, 'working day')}`);
}

function makeupPhrases(
  calendar: WorkCalendar,
  start: string,
  { amount, unit }: Budget,
  due: DueDate,
  year: string,
) {
  if (unit !== 'workday' || amount < 0 || due.lastDay === null) return [];
  const left = new Set(due.skipped.map(({ date }) => date));
  const phrases: Text[] = [];
  for (let date = addDays(civilDateOf(start), 1); date <= due.lastDay; date = addDays(date, 1)) {
    if (left.has(date) || dayKind(calendar, date).reason !== 'makeupWorkday') continue;
    phrases.push(dayPhrase(date, year));
  }
  if (phrases.length === 0) return [];
  const { zh, en } = listPhrase(phrases);
  return [text(`${zh}调休上班计入`, `counting the make-up ${phrases.length > 1 ? 'days' : 'day'} ${en}`)];
}

function endPhrase(due: DueDate, { unit }: Budget): Text {
  if (due.dueAt === null)
    return text('现暂停计时，恢复后重新推算', 'now paused; the end follows when it resumes');
  const end = unit === 'hour' ? clockPhrase(instantMs(due.dueAt)) : `${due.lastDay} 24:00`;
  if (!due.provisional) return text(`计到${end}`, `ends ${end}`);
  return text(
    `预计计到${end}（相关年度放假安排尚未公布）`,
    `ends ${end} (provisional: that year's holidays are not published)`,
  );
}

/** 'YYYY-MM-DD HH:mm' in ZONE, cut to the minute. */
function clockPhrase(ms: number): string {
  const minutes = Math.floor((ms - startMsOfSerial(serialOfMs(ms))) / 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${civilDateOf(new Date(ms))} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function isHoliday({ reason }: SkippedDay): boolean {
  return reason === 'holiday' || reason === 'statutoryHoliday';
}

function reasonName(day: SkippedDay): Text {
  if (day.name) return day.name;
  return day.reason === 'weekend' ? text('周末', 'weekend') : text('放假', 'holiday');
}
