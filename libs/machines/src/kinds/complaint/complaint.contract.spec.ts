import { checkKind, describeDefect } from '../../contract/check-kind.js';
import { machineGraph } from '../../graph/machine-graph.js';
import { COMPLAINT_DOCUMENTS, COMPLAINT_RECORDS } from './complaint.documents.js';
import { COMPLAINT_EVENTS } from './complaint.events.js';
import { COMPLAINT_GUARDS } from './complaint.guards.js';
import { complaint } from './complaint.kind.js';
import { COMPLAINT_NOTICES } from './complaint.notices.js';
import { arrive } from './testing/arrive.js';
import type { Matter } from './testing/matter.js';

const { transitions } = machineGraph(complaint.machine);
const entered = Object.values(complaint.machine.root.states).flatMap(
  (state) => state.entry as readonly unknown[],
);
const effects = [...transitions.flatMap(({ actions }) => actions), ...entered] as readonly {
  type?: string;
  params?: Record<string, unknown>;
}[];
const namedBy = (type: string, key: string) =>
  new Set(effects.filter((effect) => effect.type === type).map(({ params }) => params?.[key]));

describe('the kind', () => {
  it('has no defect that would keep the house from starting', () => {
    expect(checkKind(complaint).map(describeDefect)).toEqual([]);
  });

  it('carries nothing that it does not use', () => {
    const guards = new Set(transitions.flatMap((transition) => transition.guards));
    expect(Object.keys(COMPLAINT_GUARDS).filter((name) => !guards.has(name))).toEqual([]);
    expect(Object.keys(COMPLAINT_NOTICES).filter((name) => !namedBy('notify', 'notice').has(name))).toEqual(
      [],
    );
    expect(
      Object.keys(COMPLAINT_DOCUMENTS).filter((name) => !namedBy('issue', 'document').has(name)),
    ).toEqual([]);
    expect(Object.keys(COMPLAINT_RECORDS).filter((name) => !namedBy('record', 'entry').has(name))).toEqual(
      [],
    );
  });

  it('remembers the author of every event that a person may send', () => {
    const personal = transitions.filter(
      ({ event }) =>
        COMPLAINT_EVENTS[event as keyof typeof COMPLAINT_EVENTS]?.by.some((role) => role !== 'system') ===
        true,
    );
    const forgotten = personal.filter(
      ({ actions }) =>
        !actions.some(
          (action) => action === 'noteActor' || (action as { type?: string }).type === 'noteActor',
        ),
    );
    expect(forgotten.map(({ id }) => id)).toEqual([]);
  });

  it('fills every name in the words of a message or document that belongs to it', () => {
    const walks: Record<string, () => Matter> = {
      refused: arrive.notAccepted,
      referred: arrive.referredOut,
      suspended: arrive.suspended,
      concluded: arrive.concluded,
      extensionGranted: () => arrive.extensionRequested().send('GRANT_EXTENSION', { workdays: 5 }),
      officeOverdue: () => arrive.unresolved().passes('disposal'),
      firmUrged: () => arrive.firmHandling().climbs('answer', 'urge'),
      received: arrive.submitted,
      receipt: arrive.registered,
      firmNotice: arrive.notifiedFirm,
      closing: arrive.resolved,
      ruling: () => arrive.firmObjected().send('REJECT_OBJECTION', { text: '理由。' }),
      upheld: () => arrive.firmObjected().send('UPHOLD_OBJECTION', { text: '理由。' }),
    };
    for (const [walk, begin] of Object.entries(walks)) {
      const gaps = begin().effects.flatMap(({ type, params, data }) => {
        const texts = { ...complaint.notices, ...complaint.documents };
        const template =
          type === 'notify'
            ? texts[String(params['notice'])]
            : type === 'issue'
              ? texts[String(params['document'])]
              : undefined;
        const words = template
          ? [template.body.zh, template.body.en, template.title.zh, template.title.en].join(' ')
          : '';
        const names = [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
        return names.filter((name) => name !== 'caseNo' && (data[name] === undefined || data[name] === null));
      });
      expect([walk, gaps]).toEqual([walk, []]);
    }
  });
});
