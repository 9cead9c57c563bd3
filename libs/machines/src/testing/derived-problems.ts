import { isBudget } from '#kernel/calendar/budget.js';
import type { CaseKind } from '../contract/case-kind.js';
import { isCaseRole } from '../contract/case-role.js';
import { isPlainJson } from '../contract/checks/plain-json.js';
import type { ExploredNode, Exploration } from '../contract/explore/explore-kind.js';
import { defaultSettings } from '../contract/explore/sample-events.js';
import { wayTo } from './kind-problems.js';

/** What the engine derives from each node (rows of summary, parties, tasks, deadlines) and cannot store. */
export function derivedProblems(kind: CaseKind, explored: Exploration): string[] {
  return explored.nodes.flatMap((node) =>
    [...summaryProblems(kind, node), ...taskProblems(kind, node), ...deadlineProblems(kind, node)].map(
      (problem) => `${wayTo(node)}: ${problem}`,
    ),
  );
}

/** Waiting states in which time stands still for ever: nothing would happen if nobody acted. */
export function timelessNodes(kind: CaseKind, explored: Exploration): string[] {
  return explored.nodes
    .filter(({ chart }) => chart.status === 'active')
    .filter(({ chart }) => !kind.deadlines.some((rule) => isArmed(rule, chart.state, chart.context)))
    .map(wayTo);
}

type Rule = CaseKind['deadlines'][number];

function isArmed(rule: Rule, state: string, context: unknown): boolean {
  const counts = rule.in.includes(state) || Object.hasOwn(rule.pausedIn ?? {}, state);
  return counts && (rule.when?.(context) ?? true);
}

function summaryProblems(kind: CaseKind, { chart }: ExploredNode): string[] {
  const parties = kind.parties(chart.context, chart.state);
  return [
    ...(isPlainJson(kind.summary(chart.context)) ? [] : ['summary is not plain JSON']),
    ...(isPlainJson(parties) ? [] : ['parties are not plain JSON']),
    ...parties
      .filter((party) => !isCaseRole(party.role))
      .map((party) => `party of unknown role ${String(party.role)}`),
  ];
}

function taskProblems(kind: CaseKind, { chart }: ExploredNode): string[] {
  return kind.tasks
    .filter((task) => task.in.includes(chart.state) && (task.when?.(chart.context, chart.state) ?? true))
    .flatMap((task) => {
      const assignees = task.assignees(chart.context);
      const strangers = assignees.filter((assignee) => !isCaseRole(assignee.role));
      return [
        ...(assignees.length === 0 ? [`task ${task.name} is for nobody`] : []),
        ...strangers.map((assignee) => `task ${task.name} is for unknown role ${String(assignee.role)}`),
      ];
    });
}

function deadlineProblems(kind: CaseKind, { chart }: ExploredNode): string[] {
  const settings = defaultSettings(kind);
  return kind.deadlines
    .filter((rule) => isArmed(rule, chart.state, chart.context))
    .flatMap((rule) => {
      const budget: unknown = rule.budget(chart.context, settings);
      const from = rule.countsFrom?.(chart.context) ?? null;
      return [
        ...(isBudget(budget) ? [] : [`budget of ${rule.name} is ${JSON.stringify(budget)}`]),
        ...(from === null || !Number.isNaN(Date.parse(from)) ? [] : [`${rule.name} counts from "${from}"`]),
      ];
    });
}
