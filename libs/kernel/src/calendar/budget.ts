import { calendarError } from './calendar.errors.js';

/**
 * How long somebody has: working days, calendar days or clock hours. Working days may be negative: a limit that lies so
 * many working days before an agreed day.
 */
export type Budget = { readonly amount: number; readonly unit: 'workday' | 'day' | 'hour' };

/** Ten years. A longer limit is a typing mistake, and would make every computation slow. */
export const MAX_BUDGET_DAYS = 3660;

/**
 * Whole days from 0 (the day of the event itself) to MAX_BUDGET_DAYS, working days also below 0; hours above 0,
 * fractions allowed.
 * @throws CALENDAR.BAD_BUDGET.
 */
export function checkBudget(budget: Budget): Budget {
  if (!isBudget(budget)) {
    const { amount, unit } = (budget ?? {}) as Partial<Budget>;
    throw calendarError('badBudget', { amount: String(amount), unit: String(unit), max: MAX_BUDGET_DAYS });
  }
  return budget;
}

/** True for a budget that `checkBudget` accepts. */
export function isBudget(value: unknown): value is Budget {
  if (typeof value !== 'object' || value === null) return false;
  const { amount, unit } = value as Partial<Budget>;
  if (typeof amount !== 'number') return false;
  if (unit === 'hour') return amount > 0 && amount <= MAX_BUDGET_DAYS * 24;
  if (unit !== 'workday' && unit !== 'day') return false;
  const least = unit === 'workday' ? -MAX_BUDGET_DAYS : 0;
  return Number.isInteger(amount) && amount >= least && amount <= MAX_BUDGET_DAYS;
}
