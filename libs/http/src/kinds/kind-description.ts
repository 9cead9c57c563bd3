import { say, type Language } from '#kernel/text.js';
import type { Budget } from '#kernel/calendar/budget.js';
import type { Settings } from '#machines/contract/kind-event.js';
import { CASE_ROLES } from '#machines/contract/case-role.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import type { DeadlineRule } from '#machines/contract/deadline-rule.js';
import { payloadSchema } from '#machines/contract/payload-schema.js';
import { machineGraph } from '#machines/graph/machine-graph.js';
import { lengthInWords } from '#views/length-in-words.js';
import { sampleContext } from './sample-context.js';

/** Everything a client needs to know of a kind, in one language. Nothing in it depends on the caller. */
export function describeKind(kind: CaseKind, settings: Settings, language: Language) {
  const finals = new Set(
    machineGraph(kind.machine)
      .states.filter(({ final }) => final)
      .map(({ name }) => name),
  );
  const context = sampleContext(kind);
  return {
    kind: kind.name,
    label: say(kind.label, language),
    version: kind.version,
    opening: kind.opening,
    states: Object.entries(kind.states).map(([name, state]) => ({
      name,
      label: say(state.label, language),
      stage: state.stage,
      stageLabel: say(kind.stages[state.stage]?.label ?? state.label, language),
      tone: state.tone,
      final: finals.has(name),
    })),
    stages: Object.entries(kind.stages).map(([name, stage]) => ({
      name,
      label: say(stage.label, language),
      explains: say(stage.explains, language),
    })),
    events: Object.entries(kind.events).map(([type, rule]) => ({
      type,
      label: say(rule.label, language),
      schema: payloadSchema(rule.payload as new () => object, language),
      roles: rule.by,
      roleLabels: rule.by.map((role) => say(CASE_ROLES[role], language)),
    })),
    deadlines: kind.deadlines.map((rule) => describeDeadline(rule, context, settings, language)),
    ...(kind.categories
      ? { categories: kind.categories.map(({ id, label }) => ({ id, label: say(label, language) })) }
      : {}),
    codes: Object.fromEntries(
      Object.entries(kind.codes ?? {}).map(([field, codes]) => [
        field,
        Object.fromEntries(Object.entries(codes).map(([code, label]) => [code, say(label, language)])),
      ]),
    ),
  };
}

function describeDeadline(rule: DeadlineRule, context: unknown, settings: Settings, language: Language) {
  const budget = budgetOf(rule, context, settings);
  return {
    name: rule.name,
    label: say(rule.label, language),
    states: rule.in,
    length: budget ? say(lengthInWords(budget), language) : '',
    budget,
    source: say(rule.source, language),
  };
}

/** The length may depend on what the case holds; an ordinary case stands in for all. */
function budgetOf(rule: DeadlineRule, context: unknown, settings: Settings): Budget | null {
  try {
    return rule.budget(context, settings);
  } catch {
    return null;
  }
}
