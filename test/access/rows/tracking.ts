import { PHONE } from '../../world/complaints.js';
import { COLUMN_NAMES } from '../columns.js';
import { type Area, plain, row, type Row } from '../row.js';

export const TRACKING: Area = {
  title: 'The resident of one case',
  rows: [
    row('POST /api/track', 'the link of the complaint', ({ things }) => ({
      path: '/api/track',
      body: { token: things.complaint.trackToken },
    })),
    row('POST /api/track', 'a number with a wrong code', (_stage, who) => ({
      path: '/api/track',
      // A few wrong codes close the door of a number, so each asks for one of their own.
      body: { caseNo: `TS-2026-9900${10 + COLUMN_NAMES.indexOf(who)}`, queryCode: '0000-0000-0000' },
    })),
    plain('GET /api/track', 'one’s own complaint'),
    row('GET /api/track', 'the complaint of the table', ({ things }) => ({
      path: `/api/track?caseId=${things.complaint.caseId}`,
    })),
    plain('GET /api/track/actions', 'one’s own complaint'),
    row('GET /api/track/actions', 'the complaint of the table', ({ things }) => ({
      path: `/api/track/actions?caseId=${things.complaint.caseId}`,
    })),
    plain('GET /api/track/receipt.pdf', 'one’s own complaint'),
    row('POST /api/track/events', 'add evidence to the complaint of the table', ({ things }) => ({
      path: '/api/track/events',
      body: { caseId: things.complaint.caseId, type: 'ADD_EVIDENCE', payload: { text: '又停了一次。' } },
    })),
    row('POST /api/track/events', 'an event of the secretariat', ({ things }) => ({
      path: '/api/track/events',
      body: { caseId: things.complaint.caseId, type: 'ADD_NOTE', payload: { text: '备注。' } },
    })),
    ...privacy(),
  ],
};

/** One's own data; telephone and wish fit the complaint of the table. */
function privacy(): Row[] {
  return [
    plain('GET /api/track/privacy', 'one’s own data'),
    row('POST /api/track/privacy/copy', 'with the telephone that was left', {
      path: '/api/track/privacy/copy',
      body: { phone: PHONE },
    }),
    row('POST /api/track/privacy/copy.pdf', 'with a telephone that nobody left', {
      path: '/api/track/privacy/copy.pdf',
      body: { phone: '13900000000' },
    }),
    row('POST /api/track/privacy/contact', 'one’s own', {
      path: '/api/track/privacy/contact',
      body: { phone: PHONE, contact: { name: '林小小', phone: PHONE } },
    }),
    row('POST /api/track/privacy/requests', 'a wish that there is not', {
      path: '/api/track/privacy/requests',
      body: { wish: 'nothing' },
    }),
    plain('POST /api/track/privacy/withdraw-consent', 'of the own complaint'),
  ];
}
