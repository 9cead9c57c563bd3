import type { JsonObject } from '#kernel/json.js';
import type { CaseKind } from '../contract/case-kind.js';
import { isPlainJson } from '../contract/checks/plain-json.js';
import { addressees } from '../contract/effect-intent.js';
import type { Exploration } from '../contract/explore/explore-kind.js';
import { SAMPLE_CASE_ID } from '../contract/explore/sample-events.js';
import { validatePayload } from '../contract/validate-payload.js';

/**
 * Effects whose data cannot be stored, or that ask another case for something it does not know. Kinds that are only
 * planned may be opened already; as soon as one stands among `all`, what opens it has to fit.
 */
export function effectProblems(
  kind: CaseKind,
  all: readonly CaseKind[],
  explored: Exploration,
  planned: readonly string[] = [],
): string[] {
  return explored.effects.flatMap(({ effect: { type, params }, context, event, path }) => {
    const data = kind.effectData(type, params, context, event, SAMPLE_CASE_ID);
    const problems = isPlainJson(data)
      ? talkProblems(all, type, data, planned)
      : [`data of ${type} is not plain JSON`];
    return problems.map((problem) => `${path.join(' → ')}: ${problem}`);
  });
}

function talkProblems(
  all: readonly CaseKind[],
  type: string,
  data: JsonObject,
  planned: readonly string[],
): string[] {
  if (type === 'tellCase') return toldProblems(all, data);
  if (type === 'openCase') return openedProblems(all, data, planned);
  return [];
}

/** The told case may be of any kind, so one that takes this event and payload is enough. */
function toldProblems(all: readonly CaseKind[], data: JsonObject): string[] {
  if (addressees(data).length === 0) return [];
  const event = String(data['event']);
  const rules = all.flatMap((kind) => (Object.hasOwn(kind.events, event) ? [kind.events[event]] : []));
  if (rules.length === 0) return [`tellCase: no kind has the event ${event}`];
  const heard = rules.filter((rule) => rule?.by.includes('system'));
  if (heard.length === 0) return [`tellCase: ${event} is not for the system to send`];
  const fits = heard.some((rule) => validatePayload(rule as never, data['payload']).ok);
  return fits ? [] : [`tellCase: the payload does not fit ${event}`];
}

function openedProblems(all: readonly CaseKind[], data: JsonObject, planned: readonly string[]): string[] {
  const name = String(data['kind']);
  const kind = all.find((candidate) => candidate.name === name);
  if (!kind) return planned.includes(name) ? [] : [`openCase: there is no kind "${name}"`];
  const rule = kind.events[kind.opening];
  return [
    ...(rule?.by.includes('system')
      ? []
      : [`openCase: ${kind.opening} of ${kind.name} is not for the system to send`]),
    ...(rule && validatePayload(rule as never, data['payload']).ok
      ? []
      : [`openCase: the payload does not fit ${kind.opening}`]),
    ...(typeof data['relation'] === 'string' && typeof data['blocking'] === 'boolean'
      ? []
      : ['openCase: relation or blocking is missing']),
  ];
}
