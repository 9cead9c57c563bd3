import { complaintOf } from '../../world/complaints.js';
import { firmOf } from '../../world/walk.js';
import { type Area, plain, row, type Row } from '../row.js';
import type { Things } from '../stage.js';

type CaseName = 'complaint' | 'foreignComplaint' | 'draft' | 'mediation' | 'warning';

const CASES_OF_TABLE: Record<CaseName, string> = {
  complaint: 'the complaint about the firm',
  foreignComplaint: 'a complaint about the other firm, not yet told to it',
  draft: 'a draft of a resident',
  mediation: 'a mediation between two other firms',
  warning: 'a warning to the firm, not yet told to it',
};

function caseOf(things: Things, name: CaseName): string {
  const thing = things[name];
  return typeof thing === 'string' ? thing : thing.caseId;
}

const reading = (Object.keys(CASES_OF_TABLE) as CaseName[]).map((name) =>
  row('GET /api/cases/{id}', CASES_OF_TABLE[name], ({ things }) => ({
    path: `/api/cases/${caseOf(things, name)}`,
  })),
);

/** An event of the complaint; `stale` where it would move the case on for whoever is let in. */
function event(about: string, type: string, payload: object = {}, stale = false): Row {
  return row('POST /api/cases/{id}/events', about, ({ things }) => ({
    path: `/api/cases/${things.complaint.caseId}/events`,
    body: { type, payload, ...(stale ? { expectedVersion: 1 } : {}) },
  }));
}

const opening = (about: string, kind: string, input: object): Row =>
  row('POST /api/cases', about, { path: '/api/cases', body: { kind, input } });

export const CASES: Area = {
  title: 'Cases',
  rows: [
    plain('GET /api/inbox', 'one’s own tasks'),
    plain('GET /api/cases', 'the cases that concern one'),
    row('GET /api/cases', 'those of the firm', () => ({ path: `/api/cases?firmId=${firmOf('firm1')}` })),
    row('GET /api/live', 'news of the cases that concern one', { path: '/api/live', method: 'HEAD' }),
    ...reading,
    row('GET /api/cases/{id}', 'no case at all', '/api/cases/01a20000-0000-7000-8000-000000000000'),
    row('GET /api/cases/{id}/actions', CASES_OF_TABLE.complaint, ({ things }) => ({
      path: `/api/cases/${things.complaint.caseId}/actions`,
    })),
    row('GET /api/cases/{id}/history', CASES_OF_TABLE.complaint, ({ things }) => ({
      path: `/api/cases/${things.complaint.caseId}/history`,
    })),
    row('GET /api/cases/{id}/history', CASES_OF_TABLE.mediation, ({ things }) => ({
      path: `/api/cases/${things.mediation}/history`,
    })),
    row('GET /api/cases/{id}/attachments', CASES_OF_TABLE.complaint, ({ things }) => ({
      path: `/api/cases/${things.complaint.caseId}/attachments`,
    })),
    event('the firm logs a contact', 'LOG_CONTACT', { way: 'phone', reached: true, text: '已电话联系。' }),
    event('the office adds a note', 'ADD_NOTE', { text: '内部备注。' }),
    event('the resident withdraws', 'WITHDRAW', { reason: 'other', text: '不投诉了。' }, true),
    event('the secretary-general extends', 'EXTEND_OVERALL', { workdays: 5, text: '情况复杂。' }, true),
    event('the chair directs', 'DIRECT_CASE', { direction: 'underReview', text: '复核。' }, true),
    event('what only a clock says', 'ANSWER_DEADLINE_PASSED'),
    event('what only the engine says', 'xstate.init'),
    event('what nobody says', 'NO_SUCH_EVENT'),
    row('POST /api/cases/{id}/events', 'the mediator notes minutes', ({ things }) => ({
      path: `/api/cases/${things.mediation}/events`,
      body: { type: 'RECORD_MINUTES', payload: { text: '双方陈述意见。' } },
    })),
    opening('a warning', 'integrity_warning', {
      firmId: firmOf('firm1'),
      breach: 'falsePromise',
      source: 'office',
      occurredOn: '2026-02-10',
      text: '情况说明。',
    }),
    opening('a mediation that the firm asks for', 'mediation', {
      form: 'firmFirm',
      mode: 'associationMediation',
      source: 'direct',
      applicantFirmId: firmOf('firm1'),
      firmId: firmOf('firm2'),
      matter: '交接费用争议。',
    }),
    opening('help for the firm', 'rights_request', {
      topic: 'committeeBreach',
      firmId: firmOf('firm1'),
      against: 'ownersCommittee',
      text: '业主委员会违约。',
    }),
    opening('a kind that nobody knows', 'nothing', {}),
    row('POST /api/cases/{id}/identity', 'who the complainant is', ({ things }) => ({
      path: `/api/cases/${things.complaint.caseId}/identity`,
      body: { reason: '需要电话核实情况' },
    })),
    row('POST /api/cases/{id}/query-code', 'of a complaint just filed', async ({ walk: { world } }) => {
      const { caseId } = (await world.anyone.post('/api/complaints', await complaintOf(world))).ok(201);
      return {
        path: `/api/cases/${String(caseId)}/query-code`,
        body: { proof: 'document', note: '当面核对身份证件' },
      };
    }),
    row('GET /api/cases/{id}/redactions', CASES_OF_TABLE.complaint, ({ things }) => ({
      path: `/api/cases/${things.complaint.caseId}/redactions`,
    })),
    row('POST /api/cases/{id}/redactions', CASES_OF_TABLE.complaint, ({ things }) => ({
      path: `/api/cases/${things.complaint.caseId}/redactions`,
      body: { seq: 1, field: 'text', spans: [{ start: 0, end: 2 }], reason: '写有他人姓名' },
    })),
    row('GET /api/cases/{id}/legal-holds', CASES_OF_TABLE.complaint, ({ things }) => ({
      path: `/api/cases/${things.complaint.caseId}/legal-holds`,
    })),
    row('POST /api/cases/{id}/legal-holds', CASES_OF_TABLE.complaint, ({ things }) => ({
      path: `/api/cases/${things.complaint.caseId}/legal-holds`,
      body: { reason: '诉讼需要保存' },
    })),
    row('POST /api/legal-holds/{id}/release', 'one that there is not', {
      path: '/api/legal-holds/01a20000-0000-7000-8000-000000000000/release',
      body: { reason: '诉讼已经结束' },
    }),
    row('GET /api/commands/{id}', 'sent by the handler', ({ things }) => ({
      path: `/api/commands/${things.command}`,
    })),
    ...tasks(),
  ],
};

function tasks(): Row[] {
  const act = (name: string, body?: object) =>
    row(`POST /api/tasks/{id}/${name}`, 'a task of the handler', async (stage) => {
      const { things } = stage;
      await stage.query('UPDATE task SET claimed_by = NULL WHERE id = $1', [things.task]);
      return { path: `/api/tasks/${things.task}/${name}`, body };
    });
  return [
    act('claim'),
    act('release'),
    act('delegate', { to: '01a20000-0000-7000-8000-000000000000' }),
    row('GET /api/tasks/{id}/colleagues', 'a task of the handler', ({ things }) => ({
      path: `/api/tasks/${things.task}/colleagues`,
    })),
  ];
}
