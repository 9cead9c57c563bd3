import { exploreKind } from '../../contract/explore/explore-kind.js';
import { machineGraph } from '../../graph/machine-graph.js';
import { rightsRequest } from './rights-request.kind.js';

const explored = exploreKind(rightsRequest);
const used = (type: string, key: string) =>
  new Set(
    explored.effects.filter(({ effect }) => effect.type === type).map(({ effect }) => effect.params[key]),
  );

it('carries nothing that it does not use', () => {
  const guards = new Set(
    machineGraph(rightsRequest.machine).transitions.flatMap((transition) => transition.guards),
  );
  const unused = (table: object, names: ReadonlySet<unknown>) =>
    Object.keys(table).filter((name) => !names.has(name));
  expect(unused(rightsRequest.notices, used('notify', 'notice'))).toEqual([]);
  expect(unused(rightsRequest.documents, used('issue', 'document'))).toEqual([]);
  expect(unused(rightsRequest.guards, new Set([...guards, ...(rightsRequest.openingGuards ?? [])]))).toEqual(
    [],
  );
});

it('fills every name in the words of its messages and documents', () => {
  const texts = { ...rightsRequest.notices, ...rightsRequest.documents };
  const gaps = explored.effects.flatMap(({ effect: { type, params }, context, event, path }) => {
    const template = texts[String(params['notice'] ?? params['document'])];
    if (!template) return [];
    const data = rightsRequest.effectData(type, params, context, event, 'own');
    const words = [template.title, template.body].flatMap(({ zh, en }) => [zh, en]).join(' ');
    const names = [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    return names
      .filter(
        (name) => name !== 'caseNo' && (data[name] === undefined || data[name] === null || data[name] === ''),
      )
      .map((name) => `${path.join(' → ')}: ${name}`);
  });
  expect(gaps).toEqual([]);
});

it('shows in its outline how far it has come', () => {
  const lines = explored.nodes.flatMap(
    ({ chart }) => rightsRequest.outline?.(chart.context, chart.state) ?? [],
  );
  expect([...new Set(lines.map(({ name }) => name))].toSorted()).toEqual(
    [
      'agency',
      'answer',
      'approval',
      'firms',
      'opinion',
      'policy',
      'receipt',
      'result',
      'topic',
      'track',
      'tradeAgency',
      'wall',
    ].toSorted(),
  );
  expect(lines.every(({ value }) => value.zh !== '' && value.en !== '')).toBe(true);
});

it('has a task in every state in which somebody is waited for', () => {
  const idle = explored.nodes
    .filter(({ chart }) => chart.status === 'active')
    .filter(
      ({ chart }) =>
        !rightsRequest.tasks.some(
          (task) => task.in.includes(chart.state) && (task.when?.(chart.context, chart.state) ?? true),
        ),
    )
    .map(({ path }) => path.join(' → '));
  expect(idle).toEqual([]);
});

it('opens children with their own id as the source, and tells nobody anything that people wrote', () => {
  const opened = explored.effects.filter(({ effect }) => effect.type === 'openCase');
  for (const { effect, context, event } of opened) {
    const data = rightsRequest.effectData('openCase', effect.params, context, event, 'own');
    expect(JSON.stringify(data)).toContain('"own"');
    expect(data['title']).toMatch(/^(法律意见|调解|情况反映|援助方案审议|行业意见书审议)：/);
  }
  expect(new Set(opened.map(({ effect }) => effect.params['child'])).size).toBe(5);
});
