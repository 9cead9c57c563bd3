import { text } from '#kernel/text.js';
import type { SettingRules } from '../../contract/setting-rule.js';

/** Numbers that the association may change without a programmer. */
export const settings: SettingRules = {
  answer: days(5, text('答复期限', 'Time for the answer')),
  answerUrgent: days(1, text('紧急事项答复期限', 'Time for an urgent answer')),
  confirmation: days(5, text('确认期限', 'Time for the confirmation')),
};

function days(value: number, label: SettingRules[string]['label']): SettingRules[string] {
  return { value, unit: 'workday', label, source: 'house rule (example)', min: 1, max: 30 };
}
