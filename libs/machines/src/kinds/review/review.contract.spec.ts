import { checkKind, describeDefect } from '../../contract/check-kind.js';
import { diagramOf } from '../../graph/diagram.js';
import { machineGraph } from '../../graph/machine-graph.js';
import { REVIEW_DOCUMENTS } from './review.documents.js';
import { REVIEW_GUARDS } from './review.guards.js';
import { review } from './review.kind.js';
import { REVIEW_NOTICES } from './review.notices.js';
import { REVIEW_SETTINGS } from './review.settings.js';
import { MANAGER, member, WARNING } from './testing/people.js';
import { L2, L3, Sitting } from './testing/sitting.js';

const { transitions } = machineGraph(review.machine);
const entered = Object.values(review.machine.root.states).flatMap(
  (state) => state.entry as readonly unknown[],
);
const effects = [...transitions.flatMap(({ actions }) => actions), ...entered] as readonly {
  type?: string;
  params?: Record<string, unknown>;
}[];
const namedBy = (type: string, key: string) =>
  new Set(effects.filter((effect) => effect.type === type).map(({ params }) => params?.[key]));

it('has no defect that would keep the house from starting', () => {
  expect(checkKind(review).map(describeDefect)).toEqual([]);
});

it('carries nothing that it does not use', () => {
  const guards = new Set([
    ...transitions.flatMap((transition) => transition.guards),
    ...(review.openingGuards ?? []),
  ]);
  expect(Object.keys(REVIEW_GUARDS).filter((name) => !guards.has(name))).toEqual([]);
  expect(Object.keys(REVIEW_NOTICES).filter((name) => !namedBy('notify', 'notice').has(name))).toEqual([]);
  expect(Object.keys(REVIEW_DOCUMENTS).filter((name) => !namedBy('issue', 'document').has(name))).toEqual([]);
});

it('names every place where its machine only decides how to go on', () => {
  const crossings = machineGraph(review.machine).states.flatMap(({ name, passedThrough }) =>
    passedThrough ? [name] : [],
  );
  expect(Object.keys(review.crossings ?? {}).toSorted()).toEqual(crossings.toSorted());
  expect(diagramOf(review, 'en').states.find(({ name }) => name === 'counting')?.label).toBe('counting');
  expect(diagramOf(review, 'zh-CN').states.find(({ name }) => name === 'counting')?.label).toBe('计票');
});

it('every share is a proper fraction', () => {
  const names = Object.keys(REVIEW_SETTINGS).filter((key) => key.endsWith('Num'));
  for (const name of names) {
    const { value } = REVIEW_SETTINGS[name as 'routeMembersNum'];
    const of = REVIEW_SETTINGS[name.replace(/Num$/, 'Den') as 'routeMembersDen'].value;
    expect([name, value < of]).toEqual([name, true]);
  }
  expect(names).toHaveLength(9);
});

it('fills every name in the words of a message or document that belongs to it', () => {
  const sitting = Sitting.proposed(L3);
  const walk: readonly (() => unknown)[] = [
    () => sitting.send('ADMIT'),
    () => sitting.passes('packet'),
    () => sitting.sendPacket(),
    () => sitting.send('CHALLENGE_SEAT', { userId: 'member-7', ground: 'bid' }, MANAGER),
    () => sitting.send('RULE_ON_CHALLENGE', { userId: 'member-7', upheld: true }, member(1)),
    () => sitting.declares(),
    () => sitting.passes('notice'),
    () => sitting.passes('declaration'),
    () => sitting.meets(1),
    () => sitting.send('SET_NEW_DAY', { meetingOn: '2026-04-20' }).closesDeclarations(),
    () => sitting.meets(1, 2, 3, 4, 5, 6),
    () => sitting.opensVote(),
    () => sitting.votes({ for: 3, against: 3 }),
    () => sitting.send('REVOTE', {}, member(1)),
    () => sitting.votes({ for: 4, against: 2 }),
    () => sitting.passes('minutes'),
    () => sitting.passes('confirmation'),
    () => sitting.passes('takeUp'),
    () => sitting.send('TAKE_UP'),
    () => sitting.passes('sitting'),
    () => sitting.sendPacket().sits(...Array.from({ length: 10 }, (_, index) => index + 1)),
    () => sitting.opensVote(),
    () => sitting.votes({ for: 7, against: 3 }),
    () => sitting.signs(),
  ];
  const gaps = walk.flatMap((step) => {
    step();
    return sitting.effects.flatMap(({ type, params, data }) => {
      const texts = { ...review.notices, ...review.documents };
      const template =
        type === 'notify'
          ? texts[String(params['notice'])]
          : type === 'issue'
            ? texts[String(params['document'])]
            : undefined;
      const words = template ? [template.body.zh, template.body.en].join(' ') : '';
      return [...words.matchAll(/\{(\w+)\}/g)]
        .map(([, name]) => name!)
        .filter((name) => name !== 'caseNo' && (data[name] === undefined || data[name] === null))
        .map((name) => `${String(params['notice'] ?? params['document'])}: ${name}`);
    });
  });
  expect(gaps).toEqual([]);
  expect(sitting.isOver).toBe(true);
});

it('tells the subject on every way to an end, in the shape that other kinds expect', () => {
  const ends: readonly Sitting[] = [
    Sitting.proposed(L2).send('WITHDRAW_PROPOSAL'),
    Sitting.convened(L2).sits(1, 2, 3, 4, 5).opensVote().votes({ for: 5 }).signs(),
    Sitting.convened(L2).sits(1, 2, 3, 4, 5).opensVote().votes({ against: 5 }).signs(),
  ];
  const told = ends.flatMap((sitting) => sitting.told);
  expect(told.map(({ caseId, event, payload }) => [caseId, event, payload])).toEqual([
    [
      WARNING,
      'REVIEW_RESOLVED',
      { outcome: 'undecided', body: 'supervisoryCommittee', present: 0, inFavour: 0, against: 0 },
    ],
    [
      WARNING,
      'REVIEW_RESOLVED',
      { outcome: 'adopted', body: 'supervisoryCommittee', level: 'L2', present: 5, inFavour: 5, against: 0 },
    ],
    [
      WARNING,
      'REVIEW_RESOLVED',
      { outcome: 'rejected', body: 'supervisoryCommittee', present: 5, inFavour: 0, against: 5 },
    ],
  ]);
});
