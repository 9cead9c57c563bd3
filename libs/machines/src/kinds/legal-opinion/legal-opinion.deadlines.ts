import type { Budget } from '#kernel/calendar/budget.js';
import { text } from '#kernel/text.js';
import type { DeadlineRule } from '../../contract/deadline-rule.js';
import type { Settings } from '../../contract/kind-event.js';
import type { OpinionContext } from './legal-opinion.context.js';
import type { OpinionState } from './legal-opinion.machine.js';
import { OPINION_SETTINGS, type OpinionSetting, settingOf } from './legal-opinion.settings.js';

type Rule = DeadlineRule<OpinionContext>;

/** The settings say how long and in what unit. */
function budgetOf(key: OpinionSetting, settings: Settings): Budget {
  const unit: string = OPINION_SETTINGS[key].unit;
  if (unit !== 'workday' && unit !== 'day') throw new TypeError(`${key} is no length of time`);
  return { amount: settingOf(settings, key), unit };
}

/** Each form has its time; what is urgent never has more than its own. */
function draftingBudget({ form, urgent }: OpinionContext, settings: Settings): Budget {
  const ordinary = budgetOf(form, settings);
  if (!urgent) return ordinary;
  return { ...ordinary, amount: Math.min(ordinary.amount, settingOf(settings, 'urgent')) };
}

const deadline = (
  name: string,
  [zh, en]: readonly [string, string],
  states: readonly OpinionState[],
  budget: OpinionSetting | Rule['budget'],
  more: Partial<Rule> = {},
): Rule => ({
  name,
  label: text(zh, en),
  in: states,
  budget: typeof budget === 'string' ? (_context, settings) => budgetOf(budget, settings) : budget,
  onPassed: `${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}_DEADLINE_PASSED`,
  source: text('本会规则（§4.8）', 'house rule (§4.8)'),
  ...more,
});

/** Column "deadline" of domain.md §4.8 and §6. */
export const OPINION_DEADLINES: readonly Rule[] = [
  deadline('assigning', ['指派法律顾问', 'assigning counsel'], ['requested'], 'assigning', {
    source: text('法律援助法第43条', '法律援助法 Art 43'),
  }),
  deadline('conflictCheck', ['利益冲突声明', 'declaring conflicts'], ['conflictCheck'], 'conflictCheck'),
  deadline('drafting', ['出具意见', 'drafting'], ['assigned', 'drafting'], draftingBudget, {
    pausedIn: { awaitingInfo: 'awaiting_info' },
    rungs: [{ name: 'yellow', at: () => ({ light: 'yellow' }) }],
  }),
  // A pause ends by itself (E6).
  deadline('information', ['补充情况', 'information'], ['awaitingInfo'], 'information'),
  deadline('peerReview', ['复核', 'the second look'], ['peerReview'], 'peerReview'),
  deadline('revision', ['修改', 'revision'], ['revising'], 'revision'),
  deadline('clarification', ['答复说明', 'clarification'], ['issued'], 'clarification', {
    when: ({ clarificationOpen }) => clarificationOpen,
  }),
  deadline('use', ['采纳与否', 'following or deviating'], ['issued'], 'use', {
    when: ({ clarificationOpen }) => !clarificationOpen,
  }),
];
