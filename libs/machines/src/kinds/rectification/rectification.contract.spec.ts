import { exploreKind } from '../../contract/explore/explore-kind.js';
import { machineGraph } from '../../graph/machine-graph.js';
import { rectification } from './rectification.kind.js';

const explored = exploreKind(rectification);
const used = (type: string, key: string) =>
  new Set(
    explored.effects.filter(({ effect }) => effect.type === type).map(({ effect }) => effect.params[key]),
  );

it('carries nothing that it does not use', () => {
  const guards = new Set(
    machineGraph(rectification.machine).transitions.flatMap((transition) => transition.guards),
  );
  const unused = (table: object, names: ReadonlySet<unknown>) =>
    Object.keys(table).filter((name) => !names.has(name));
  expect(unused(rectification.notices, used('notify', 'notice'))).toEqual([]);
  expect(unused(rectification.documents, used('issue', 'document'))).toEqual([]);
  expect(unused(rectification.records, used('record', 'entry'))).toEqual([]);
  expect(unused(rectification.guards, new Set([...guards, ...(rectification.openingGuards ?? [])]))).toEqual(
    [],
  );
});

it('fills every name in the words of its messages and documents', () => {
  const texts = { ...rectification.notices, ...rectification.documents };
  const gaps = explored.effects.flatMap(({ effect: { type, params }, context, event, path }) => {
    const template = texts[String(params['notice'] ?? params['document'])];
    if (!template) return [];
    const data = rectification.effectData(type, params, context, event, 'own');
    const words = [template.title, template.body].flatMap(({ zh, en }) => [zh, en]).join(' ');
    const names = [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    return names
      .filter((name) => name !== 'caseNo' && (data[name] === undefined || data[name] === null))
      .map((name) => `${path.join(' → ')}: ${name}`);
  });
  expect(gaps).toEqual([]);
});

it('shows in its outline how far it has come, to everybody who sees more than the status', () => {
  const lines = explored.nodes.flatMap(
    ({ chart }) => rectification.outline?.(chart.context, chart.state) ?? [],
  );
  const names = new Set(lines.map(({ name }) => name));
  expect([...names].toSorted()).toEqual(
    [
      'agency',
      'dispute',
      'failure',
      'item1',
      'item2',
      'looks',
      'order',
      'progress',
      'record',
      'term',
    ].toSorted(),
  );
  expect(lines.every(({ value }) => value.zh !== '' && value.en !== '')).toBe(true);
});
