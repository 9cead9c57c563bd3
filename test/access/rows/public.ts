import { estateOf, firmOf } from '../../world/walk.js';
import { complaintOf } from '../../world/complaints.js';
import { SORTS } from '../columns.js';
import { type Area, plain, row } from '../row.js';

/** For anyone; nothing here depends on who asks. */
export const PUBLIC: Area = {
  title: 'Anyone',
  columns: SORTS,
  rows: [
    plain('GET /'),
    plain('GET /page.css'),
    row('GET /assets/{file}', 'a name that leads out', '/assets/..%2fpackage.json'),
    plain('GET /api/health/live'),
    row('GET /api/health/ready', '', async ({ walk }) => {
      await walk.quiet();
      return { path: '/api/health/ready' };
    }),
    plain('GET /api/openapi.json'),
    plain('GET /api/docs'),
    row('GET /api/docs/{file}', 'a name that leads out', '/api/docs/..%2fpackage.json'),
    plain('GET /api/kinds'),
    row('GET /api/kinds/{kind}', '', '/api/kinds/complaint'),
    row('GET /api/kinds/{kind}/diagram.svg', '', '/api/kinds/referral/diagram.svg'),
    row('GET /api/kinds/{kind}/diagram.mmd', '', '/api/kinds/referral/diagram.mmd'),
    row('GET /api/calendar/due', '', '/api/calendar/due?from=2026-09-30&workdays=5'),
    plain('GET /api/firms'),
    plain('GET /api/estates'),
    row('GET /api/estates/{id}/similar', 'an estate of the firm', () => ({
      path: `/api/estates/${estateOf('firm1')}/similar?category=facilitySafety`,
    })),
    plain('GET /api/registry'),
    row('GET /api/registry/firms/{id}', 'the firm', () => ({
      path: `/api/registry/firms/${firmOf('firm1')}`,
    })),
    plain('GET /api/privacy/rules'),
    plain('GET /.well-known/security.txt', 'where nobody is named for it'),
    plain('GET /api/checkpoints'),
    plain('GET /checkpoints'),
    row('POST /api/complaints', 'of one’s own', async ({ walk }) => ({
      path: '/api/complaints',
      body: await complaintOf(walk.world),
    })),
  ],
};
