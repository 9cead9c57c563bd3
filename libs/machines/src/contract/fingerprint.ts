import { canonicalText, sha256 } from '#kernel/canonical-json.js';
import { machineGraph, nameOf, nodesBelow } from '../graph/machine-graph.js';
import type { CaseKind } from './case-kind.js';
import { namedAction, placedActions } from './checks/named-actions.js';

/** What `kinds/<kind>/fingerprint.json` holds: the definition that this version stands for. */
export interface AcceptedFingerprint {
  readonly version: number;
  readonly fingerprint: string;
}

/**
 * SHA-256 over what a kind does: its transitions, guards by name, effects, deadlines, tasks, roles and settings.
 * Labels and texts are left out, so wording may change at any time; so are the bodies of functions, which differ
 * from build to build: the state table shows what they decide. The name is left out too, so that a copy of the
 * template starts with a valid fingerprint.
 */
export function fingerprintOf(kind: CaseKind): string {
  return sha256(canonicalText(behaviourOf(kind)));
}

/** The same as text, for a reader who wants to see what changed. */
export function behaviourOf(kind: CaseKind): object {
  return {
    opening: kind.opening,
    machine: machineBehaviour(kind),
    events: mapped(kind.events, (rule) => [...rule.by].toSorted()),
    deadlines: byName(kind.deadlines, (rule) => ({
      in: [...rule.in].toSorted(),
      pausedIn: rule.pausedIn ?? {},
      conditional: rule.when !== undefined,
      onPassed: rule.onPassed,
      rungs: (rule.rungs ?? []).map((rung) => rung.name),
      source: { zh: rule.source.zh, en: rule.source.en },
    })),
    tasks: byName(kind.tasks, (rule) => ({
      in: [...rule.in].toSorted(),
      conditional: rule.when !== undefined,
      deadline: rule.deadline ?? null,
    })),
    settings: mapped(kind.settings, (rule) => ({ value: rule.value, unit: rule.unit })),
  };
}

function machineBehaviour(kind: CaseKind): object {
  const { initial, states, transitions } = machineGraph(kind.machine);
  return {
    initial,
    states: nodesBelow(kind.machine.root).map((node) => ({ name: nameOf(node), type: node.type })),
    ends: states.filter((state) => state.final).map((state) => state.name),
    transitions: transitions.map(({ id, targets, guards, reenter, blocks }) => ({
      id,
      targets,
      guards,
      reenter,
      blocks,
    })),
    actions: placedActions(kind.machine).map(({ place, action }) => {
      const named = namedAction(action);
      return { place, type: named?.type ?? '(inline)', params: named?.params ?? null };
    }),
  };
}

function mapped<V>(table: Readonly<Record<string, V>>, behaviour: (value: V) => unknown): object {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, behaviour(value)]));
}

function byName<R extends { readonly name: string }>(
  rules: readonly R[],
  behaviour: (rule: R) => unknown,
): object {
  return Object.fromEntries(rules.map((rule) => [rule.name, behaviour(rule)]));
}

/** Why the accepted fingerprint does not stand for this definition, with the cure; null when it does. */
export function fingerprintProblem(kind: CaseKind, accepted: AcceptedFingerprint | null): string | null {
  const accept = `run: npm run heyi -- kinds accept ${kind.name}`;
  if (accepted === null) return `${kind.name} has no fingerprint.json yet; ${accept}`;
  if (accepted.version > kind.version)
    return `${kind.name}: version ${accepted.version} was accepted, ${kind.version} is older; versions only grow`;
  if (accepted.version < kind.version)
    return `${kind.name}: version ${kind.version} is not accepted yet; ${accept}`;
  if (accepted.fingerprint === fingerprintOf(kind)) return null;
  return (
    `${kind.name}: the definition changed but the version is still ${kind.version}. Cases in flight were opened under ` +
    `the old one. Raise the version to ${kind.version + 1}, add an upgrade from ${kind.version}, then ${accept}`
  );
}
