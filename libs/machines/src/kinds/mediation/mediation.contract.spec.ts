import { machineGraph } from '../../graph/machine-graph.js';
import { MEDIATION_DOCUMENTS, MEDIATION_RECORDS } from './mediation.documents.js';
import { MEDIATION_GUARDS } from './mediation.guards.js';
import { mediation } from './mediation.kind.js';
import { MEDIATION_NOTICES } from './mediation.notices.js';
import { arrive } from './testing/arrive.js';
import { CLERK, HANDLER, MEDIATOR, RESIDENT } from './testing/people.js';
import type { Talk } from './testing/talk.js';

const { transitions } = machineGraph(mediation.machine);
const entered = Object.values(mediation.machine.root.states).flatMap(
  (state) => state.entry as readonly unknown[],
);
const effects = [...transitions.flatMap(({ actions }) => actions), ...entered] as readonly {
  type?: string;
  params?: Record<string, unknown>;
}[];
const namedBy = (type: string, key: string) =>
  new Set(effects.filter((effect) => effect.type === type).map(({ params }) => params?.[key]));

it('carries nothing that it does not use', () => {
  const guards = new Set([
    ...transitions.flatMap((transition) => transition.guards),
    ...(mediation.openingGuards ?? []),
  ]);
  const unused = (table: object, used: ReadonlySet<unknown>) =>
    Object.keys(table).filter((name) => !used.has(name));
  expect(unused(MEDIATION_GUARDS, guards)).toEqual([]);
  expect(unused(MEDIATION_NOTICES, namedBy('notify', 'notice'))).toEqual([]);
  expect(unused(MEDIATION_DOCUMENTS, namedBy('issue', 'document'))).toEqual([]);
  expect(unused(MEDIATION_RECORDS, namedBy('record', 'entry'))).toEqual([]);
});

it('fills every name in the words of a message or document that belongs to it', () => {
  const walks: Record<string, () => Talk> = {
    requested: () => arrive.screening(),
    accepted: () => arrive.consentPending(),
    refused: () => arrive.consentPending().say(HANDLER, 'REFUSE_MEDIATION'),
    ended: () => arrive.inSession().say(MEDIATOR, 'TERMINATE', { reason: 'noAgreement' }),
    told: () =>
      arrive
        .inSession()
        .passes('cap')
        .say(CLERK, 'TELL_ROUTES', { routes: ['court'], text: '可起诉。' }),
    arranged: arrive.arranged,
    postponed: () =>
      arrive.arranged().say(HANDLER, 'RESCHEDULE', { startsAt: '2026-03-12T14:00:00+08:00', way: 'onSite' }),
    drafted: arrive.agreementDrafted,
    oneSigned: () => arrive.agreementDrafted().say(RESIDENT, 'SIGN', { version: 1 }),
    signed: arrive.signed,
    sealed: () => arrive.signed().say(CLERK, 'SEAL'),
    breached: arrive.breached,
    urged: () => arrive.breached().say(CLERK, 'URGE_PERFORMANCE', { text: '请履行。' }),
    late: () => arrive.screening().passes('screening'),
    court: () => arrive.signed().say(CLERK, 'JOINT_FILING', { filedOn: '2026-03-10', court: '法院' }),
  };
  const texts = { ...mediation.notices, ...mediation.documents };
  for (const [walk, begin] of Object.entries(walks)) {
    const gaps = begin().effects.flatMap(({ params, data }) => {
      const template = texts[String(params['notice'] ?? params['document'])];
      const words = template
        ? [template.body.zh, template.body.en, template.title.zh, template.title.en].join(' ')
        : '';
      const names = [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
      return names.filter((name) => name !== 'caseNo' && (data[name] === undefined || data[name] === null));
    });
    expect([walk, gaps]).toEqual([walk, []]);
  }
});
