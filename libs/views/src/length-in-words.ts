import type { Budget } from '#kernel/calendar/budget.js';
import { plural } from '#kernel/calendar/day-phrases.js';
import { type Text, text } from '#kernel/text.js';

/** '7个工作日' / '7 working days'. */
export function lengthInWords({ amount, unit }: Budget): Text {
  if (unit === 'hour') return text(`${amount}小时`, plural(amount, 'hour'));
  if (unit === 'day') return text(`${amount}个自然日`, plural(amount, 'calendar day'));
  if (amount < 0) return text(`提前${-amount}个工作日`, `${plural(-amount, 'working day')} ahead`);
  return text(`${amount}个工作日`, plural(amount, 'working day'));
}
