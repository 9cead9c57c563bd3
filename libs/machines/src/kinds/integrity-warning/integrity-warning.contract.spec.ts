import { machineGraph } from '../../graph/machine-graph.js';
import { WARNING_DEADLINES } from './integrity-warning.deadlines.js';
import { WARNING_DOCUMENTS, WARNING_RECORDS } from './integrity-warning.documents.js';
import { warningEffectData } from './integrity-warning.effect-data.js';
import { WARNING_EVENTS } from './integrity-warning.events.js';
import { WARNING_GUARDS } from './integrity-warning.guards.js';
import { integrityWarning } from './integrity-warning.kind.js';
import { WARNING_NOTICES } from './integrity-warning.notices.js';
import { contextOf, effective, preNoticed, published, type Story } from './testing/story.js';
import { SIGNED, THIS_CASE, WORDS } from './testing/world.js';

const { transitions } = machineGraph(integrityWarning.machine);
const effects = transitions.flatMap(({ actions }) => actions) as readonly {
  type?: string;
  params?: Record<string, unknown>;
}[];
const namedBy = (type: string, key: string) =>
  new Set(effects.filter((effect) => effect.type === type).map(({ params }) => params?.[key]));
const unused = (table: object, used: ReadonlySet<unknown>) =>
  Object.keys(table).filter((name) => !used.has(name));

it('has words for every place that is only passed through', () => {
  const crossings = machineGraph(integrityWarning.machine).states.flatMap(({ name, passedThrough }) =>
    passedThrough ? [name] : [],
  );
  expect(Object.keys(integrityWarning.crossings ?? {}).toSorted()).toEqual(crossings.toSorted());
});

it('carries nothing that it does not use', () => {
  expect(
    unused(
      WARNING_GUARDS,
      new Set([...transitions.flatMap(({ guards }) => guards), 'isFirmKnown', 'isNotInTheFuture']),
    ),
  ).toEqual([]);
  expect(unused(WARNING_NOTICES, namedBy('notify', 'notice'))).toEqual([]);
  expect(unused(WARNING_DOCUMENTS, namedBy('issue', 'document'))).toEqual([]);
  expect(unused(WARNING_RECORDS, namedBy('record', 'entry'))).toEqual([]);
});

it('remembers the author of every event that a person may send', () => {
  const personal = transitions.filter(({ event, blocks }) => {
    const by = WARNING_EVENTS[event as keyof typeof WARNING_EVENTS]?.by ?? ['system'];
    return !blocks && by.some((role) => role !== 'system');
  });
  const forgotten = personal.filter(
    ({ actions }) => !actions.some((action) => JSON.stringify(action)?.includes('noteActor')),
  );
  expect(forgotten.map(({ id }) => id)).toEqual([]);
});

/** Names that only one message has, and the event whose data fill them. */
const filled = (story: Story, event: object) => ({
  ...warningEffectData(
    'notify',
    {},
    contextOf(story),
    { payload: {}, meta: { at: '2026-03-02T01:00:00.000Z', facts: {}, settings: {} }, ...event } as never,
    THIS_CASE,
  ),
  caseNo: 'JS-2026-000001',
});

it('fills every name in the words of its messages and documents', () => {
  const heard = preNoticed('L3').sends('ASK_HEARING').by('secretaryGeneral');
  heard.sends('SCHEDULE_HEARING', { heldOn: '2026-03-20', panel: ['member-1'] });
  const appealed = published('L3').by('firmManager', { firmId: contextOf(published('L3')).firmId });
  appealed.sends('FILE_LATE_APPEAL', { grounds: ['facts'], endedOn: '2026-03-20', ...WORDS });
  appealed.by('system').sends('ADMISSIBILITY_DEADLINE_PASSED').by('secretaryGeneral');
  appealed.sends('NAME_APPEAL_PANEL', { panel: ['council-1', 'council-2', 'council-3'] });
  appealed
    .by('council', { id: 'council-1' })
    .sends('DECIDE_APPEAL', { outcome: 'upheld', present: 3, inFavour: 3, ...SIGNED });
  const known = {
    ...filled(effective('L3'), { payload: { agency: 'police', limb: 'bribery' } }),
    ...filled(heard, { type: 'FILING_DEADLINE_PASSED', payload: { agency: 'police', limb: 'bribery' } }),
    ...Object.fromEntries(Object.entries(filled(appealed, {})).filter(([, value]) => value !== null)),
  } as Record<string, unknown>;
  const texts = Object.entries({ ...WARNING_NOTICES, ...WARNING_DOCUMENTS });
  const gaps = texts.flatMap(([name, { title, body }]) =>
    [...[title.zh, title.en, body.zh, body.en].join(' ').matchAll(/\{(\w+)\}/g)]
      .map(([, key = '']) => key)
      .filter((key) => known[key] === undefined || known[key] === null)
      .map((key) => `${name}: ${key}`),
  );
  expect(gaps).toEqual([]);
});

it('says when the deadline is that a message is about', () => {
  const withDeadline = Object.entries(WARNING_NOTICES).filter(([, { body }]) =>
    body.zh.includes('{deadlineZh}'),
  );
  expect(withDeadline.map(([name]) => name).toSorted()).toEqual([
    'dueSoon',
    'handedOver',
    'officeOverdue',
    'supervised',
    'urged',
  ]);
  for (const { label } of WARNING_DEADLINES) expect(label.zh).not.toBe('');
});
