import { exploreKind } from '../../contract/explore/explore-kind.js';
import { machineGraph } from '../../graph/machine-graph.js';
import { referral } from './referral.kind.js';

const explored = exploreKind(referral);
const used = (type: string, key: string) =>
  new Set(
    explored.effects.filter(({ effect }) => effect.type === type).map(({ effect }) => effect.params[key]),
  );

it('carries nothing that it does not use', () => {
  const guards = new Set(
    machineGraph(referral.machine).transitions.flatMap((transition) => transition.guards),
  );
  const unused = (table: object, names: ReadonlySet<unknown>) =>
    Object.keys(table).filter((name) => !names.has(name));
  expect(unused(referral.notices, used('notify', 'notice'))).toEqual([]);
  expect(unused(referral.documents, used('issue', 'document'))).toEqual([]);
  expect(unused(referral.guards, new Set([...guards, ...(referral.openingGuards ?? [])]))).toEqual([]);
});

it('fills every name in the words of its messages and documents', () => {
  const texts = { ...referral.notices, ...referral.documents };
  const gaps = explored.effects.flatMap(({ effect: { type, params }, context, event, path }) => {
    const template = texts[String(params['notice'] ?? params['document'])];
    if (!template) return [];
    const data = referral.effectData(type, params, context, event, 'own');
    const words = [template.title, template.body].flatMap(({ zh, en }) => [zh, en]).join(' ');
    const names = [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    return names
      .filter((name) => name !== 'caseNo' && (data[name] === undefined || data[name] === null))
      .map((name) => `${path.join(' → ')}: ${name}`);
  });
  expect(gaps).toEqual([]);
});

it('shows in its outline what its readers should know', () => {
  const lines = explored.nodes.flatMap(({ chart }) => referral.outline?.(chart.context, chart.state) ?? []);
  const names = new Set(lines.map(({ name }) => name));
  expect([...names].toSorted()).toEqual(
    [
      'agency',
      'copied',
      'declined',
      'form',
      'identity',
      'list',
      'result',
      'secondLetter',
      'urgent',
    ].toSorted(),
  );
  expect(lines.every(({ value }) => value.zh !== '' && value.en !== '')).toBe(true);
});
