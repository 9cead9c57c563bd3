import { exploreKind } from '../../contract/explore/explore-kind.js';
import { machineGraph } from '../../graph/machine-graph.js';
import { legalOpinion } from './legal-opinion.kind.js';

const explored = exploreKind(legalOpinion);
const used = (type: string, key: string) =>
  new Set(
    explored.effects.filter(({ effect }) => effect.type === type).map(({ effect }) => effect.params[key]),
  );

it('carries nothing that it does not use', () => {
  const guards = new Set(
    machineGraph(legalOpinion.machine).transitions.flatMap((transition) => transition.guards),
  );
  const unused = (table: object, names: ReadonlySet<unknown>) =>
    Object.keys(table).filter((name) => !names.has(name));
  expect(unused(legalOpinion.notices, used('notify', 'notice'))).toEqual([]);
  expect(unused(legalOpinion.documents, used('issue', 'document'))).toEqual([]);
  expect(unused(legalOpinion.guards, new Set([...guards, ...(legalOpinion.openingGuards ?? [])]))).toEqual(
    [],
  );
});

it('fills every name in the words of its messages and documents', () => {
  const texts = { ...legalOpinion.notices, ...legalOpinion.documents };
  const gaps = explored.effects.flatMap(({ effect: { type, params }, context, event, path }) => {
    const template = texts[String(params['notice'] ?? params['document'])];
    if (!template) return [];
    const data = legalOpinion.effectData(type, params, context, event, 'own');
    const words = [template.title, template.body].flatMap(({ zh, en }) => [zh, en]).join(' ');
    const names = [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    return names
      .filter((name) => name !== 'caseNo' && (data[name] === undefined || data[name] === null))
      .map((name) => `${path.join(' → ')}: ${name}`);
  });
  expect(gaps).toEqual([]);
});

it('shows in its outline what its readers should know', () => {
  const lines = explored.nodes.flatMap(
    ({ chart }) => legalOpinion.outline?.(chart.context, chart.state) ?? [],
  );
  const names = new Set(lines.map(({ name }) => name));
  expect([...names].toSorted()).toEqual(
    ['answer', 'clarifications', 'firms', 'forWhom', 'form', 'law', 'level', 'urgent', 'use'].toSorted(),
  );
  expect(lines.every(({ value }) => value.zh !== '' && value.en !== '')).toBe(true);
});
