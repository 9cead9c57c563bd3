import type { CaseKind } from '../contract/case-kind.js';
import { KINDS } from '../kinds/index.js';
import { sampleKind } from '../template/sample-kind/sample-kind.kind.js';
import { NOTIFY, toyEvent, toyKind, toyMachine, toyStates } from '../testing/toy-kind.js';
import { type Diagram, diagramOf } from './diagram.js';
import { machineGraph } from './machine-graph.js';
import { idOf, mermaid } from './mermaid.js';
import { withDiagram } from './readme-diagram.js';
import { diagramSvg } from './svg.js';

const kinds = [...KINDS, sampleKind, toyKind()].map((kind) => ({ name: kind.name, kind }));

/** Ways from state to state as the machine has them, read from it and not from a diagram. */
function waysOf(kind: CaseKind): string[] {
  const ways = machineGraph(kind.machine).moves.flatMap(({ from, event, targets }) =>
    (targets.length > 0 ? targets : [from]).map((to) => `${from} ${labelOf(kind, event)} ${to}`),
  );
  return [...new Set(ways)].toSorted();
}

const labelOf = (kind: CaseKind, event: string) => kind.events[event]?.label.zh ?? (event || '自动');

const namesOf = (kind: CaseKind) =>
  machineGraph(kind.machine)
    .states.map(({ name }) => name)
    .toSorted();

/** The same, read from the diagram: arrows, loops and notes together. */
function shownWays({ states, edges, notes }: Diagram): string[] {
  const ways = [
    ...edges.flatMap(({ from, to, labels }) => labels.map((label) => `${from} ${label} ${to}`)),
    ...states.flatMap(({ name, stays }) => stays.map((label) => `${name} ${label} ${name}`)),
    ...notes.flatMap(({ labels, from, to }) =>
      labels.flatMap((label) =>
        from.flatMap((state) => to.map((target) => `${state} ${label} ${target || state}`)),
      ),
    ),
  ];
  return [...new Set(ways)].toSorted();
}

describe.each(kinds)('the pictures of $name', ({ kind }) => {
  it('show exactly the states and ways of the machine', () => {
    const diagram = diagramOf(kind, 'zh-CN');
    expect(diagram.states.map(({ name }) => name).toSorted()).toEqual(namesOf(kind));
    expect(diagram.states[0]?.name).toBe(diagram.initial);
    expect(shownWays(diagram)).toEqual(waysOf(kind));
    expect(diagram.edges).toHaveLength(new Set(diagram.edges.map(({ from, to }) => `${from} ${to}`)).size);
  });

  it('are the same picture in Mermaid', () => {
    const lines = mermaid(kind).split('\n');
    const arrows = lines.flatMap(
      (line) => /^ {2}(s_\w+) --> (s_\w+): (.+)$/.exec(line)?.slice(1, 3).join(' ') ?? [],
    );
    const { states, edges } = diagramOf(kind, 'zh-CN');
    const loops = states.filter(({ stays }) => stays.length > 0);
    expect([...arrows].toSorted()).toEqual(
      [...edges, ...loops.map(({ name }) => ({ from: name, to: name }))]
        .map(({ from, to }) => `${idOf(from)} ${idOf(to)}`)
        .toSorted(),
    );
  });

  it.each(['zh-CN', 'en'] as const)('are the same picture in SVG (%s)', async (language) => {
    const svg = await diagramSvg(kind, { language });
    const states = [...svg.matchAll(/data-state="([^"]+)"/g)].map((match) => match[1]);
    const edges = [...svg.matchAll(/data-from="([^"]+)" data-to="([^"]+)"/g)].map(
      (match) => `${match[1]} ${match[2]}`,
    );
    expect([...states].toSorted()).toEqual(namesOf(kind));
    expect(edges).toEqual(diagramOf(kind, language).edges.map(({ from, to }) => `${from} ${to}`));
    expect(svg).toContain('<title>');
    expect(svg).not.toMatch(
      /<script|<style|href=|url\((?!#(way|taken)-)|@import|https?:(?!\/\/www\.w3\.org)/,
    );
  });

  it('place every state apart from the others', async () => {
    const boxes = boxesOf(await diagramSvg(kind, { language: 'zh-CN' }));
    const overlapping = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (two) =>
            one.x < two.x + two.width &&
            two.x < one.x + one.width &&
            one.y < two.y + two.height &&
            two.y < one.y + one.height,
        )
        .map((two) => `${one.name} and ${two.name}`),
    );
    expect(overlapping).toEqual([]);
  });
});

function boxesOf(svg: string) {
  const box = /data-state="([^"]+)"><rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g;
  return [...svg.matchAll(box)].map(([, name, ...numbers]) => {
    const [x = 0, y = 0, width = 0, height = 0] = numbers.map(Number);
    return { name, x, y, width, height };
  });
}

describe('a picture of one case', () => {
  const drawn = (visited: string[], current: string) =>
    diagramSvg(sampleKind, { language: 'en', current, visited });

  it('marks where the case is, in words too', async () => {
    const svg = await drawn(['asked', 'answered'], 'answered');
    expect(svg).toMatch(/class="state tone-active is-current is-visited" data-state="answered"/);
    expect(svg).toContain('>now</text>');
    expect(svg).toContain('<desc>Current state: answered. ');
    expect(svg.match(/is-current/g)).toHaveLength(1);
  });

  it('highlights the way that was taken and no other', async () => {
    const svg = await drawn(['asked', 'answered', 'asked'], 'asked');
    const taken = [...svg.matchAll(/class="edge is-taken" data-from="(\w+)" data-to="(\w+)"/g)];
    expect(taken.map((match) => `${match[1]} ${match[2]}`)).toEqual(['asked answered', 'answered asked']);
  });

  it('lists what is possible anywhere instead of drawing it from each state', async () => {
    const svg = await diagramSvg(sampleKind, { language: 'en' });
    expect(svg).toContain('• any state: Withdraw → withdrawn');
    expect(svg).toContain('• any state: Deadline reminder → the state stays');
  });

  it('does not mark a state that the machine does not have', async () => {
    expect(await drawn([], 'gone')).toBe(await diagramSvg(sampleKind, { language: 'en' }));
  });

  it('escapes labels', async () => {
    const label = { zh: '<script>"&\'', en: 'a: b; "c" #d' };
    const toy = toyKind();
    const kind = toyKind({
      label,
      states: { ...toy.states, open: { ...toy.states['open'], label } as never },
      events: { ...toy.events, CLOSE: toyEvent({ label }) },
    });
    expect(await diagramSvg(kind, { language: 'zh-CN', current: 'open' })).not.toMatch(/<script|"&'/);
    expect(mermaid(kind, 'en')).toContain('state "a： b； ”c” ＃d" as s_open');
  });
});

describe('a machine with outer states', () => {
  const hearing = {
    initial: 'set',
    on: { TIME_PASSED: 'closed' },
    states: { set: { on: { CLOSE: 'held' } }, held: { type: 'final' } },
    onDone: { target: 'closed', actions: NOTIFY },
  };
  const machine = toyMachine({
    states: { open: { on: { CLOSE: 'hearing', TIME_PASSED: {} } }, hearing, closed: toyStates().closed },
  });

  it('repeats what an outer state offers for each state inside, and honours what an inner one takes away', () => {
    const { initial, moves, states } = machineGraph(machine);
    expect(initial).toBe('open');
    expect(states.map(({ name, final }) => `${name}${final ? ' (end)' : ''}`)).toEqual([
      'open',
      'hearing.set',
      'hearing.held',
      'closed (end)',
    ]);
    expect(
      moves
        .filter(({ targets }) => targets.length > 0)
        .map(({ from, event, targets }) => `${from} ${event} ${targets.join()}`),
    ).toEqual([
      'open CLOSE hearing.set',
      'hearing.set CLOSE hearing.held',
      'hearing.set TIME_PASSED closed',
      'hearing.held  closed',
    ]);
  });

  it('keeps its names valid in Mermaid', () => {
    expect(mermaid(toyKind({ machine }))).toContain('s_hearing__set --> s_hearing__held');
  });
});

describe('a machine in which most states offer the same', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const on = (index: number) => ({
    CLOSE: names[index + 1] ?? 'closed',
    ...(index === 2 ? {} : { TIME_PASSED: 'closed' }),
  });
  const chain = Object.fromEntries(names.map((name, index) => [name, { on: on(index) }]));
  const machine = toyMachine({ initial: 'a', states: { ...chain, closed: toyStates().closed } });
  const kind = toyKind({ machine, states: {}, events: {} });

  it('tells it once, with the states in which it does not hold', () => {
    expect(diagramOf(kind, 'en').notes).toContainEqual({
      labels: ['TIME_PASSED'],
      from: ['a', 'b', 'd', 'e', 'f', 'g', 'h'],
      to: ['closed'],
    });
    expect(mermaid(kind, 'en')).toContain('any state but c： TIME_PASSED → closed');
    expect(mermaid(kind, 'zh-CN')).toContain('除c外：TIME_PASSED → closed');
    expect(diagramOf(kind, 'en').edges).toHaveLength(names.length);
  });
});

describe('the README of a kind', () => {
  it('keeps everything around the diagram', () => {
    const readme = withDiagram('before\n<!-- diagram -->\nold\n<!-- /diagram -->\nafter $& $1', toyKind());
    expect(readme).toMatch(
      /^before\n<!-- diagram -->\n\n```mermaid\nstateDiagram-v2\n[^]*\n```\n\n[^]*<!-- \/diagram -->\nafter \$& \$1$/,
    );
    expect(readme).toContain('\n- 任何状态：文字 → 状态不变\n');
    expect(readme).not.toContain('old');
    expect(withDiagram(readme, toyKind())).toBe(readme);
  });

  it('must have a place for it', () => {
    expect(() => withDiagram('nothing', toyKind())).toThrow(/has no <!-- diagram -->/);
  });
});
