import { estateOf, firmOf, idOf } from '../../world/walk.js';
import { type Area, plain, row } from '../row.js';
import type { Stage } from '../stage.js';

const ESTATE = () => estateOf('firm1');

export const OFFICE: Area = {
  title: 'Registers and settings of the association',
  rows: [
    plain('GET /api/settings'),
    row('POST /api/settings', 'a number of the complaint', {
      path: '/api/settings',
      body: { kind: 'complaint', key: 'noSuchNumber', value: 5, reason: '试一试' },
    }),
    plain('GET /api/bodies'),
    row('PUT /api/bodies/{name}', 'a body that does not exist', {
      path: '/api/bodies/nothing',
      body: { seats: [] },
    }),
    plain('GET /api/ties', 'one’s own'),
    row('GET /api/ties', 'of counsel', () => ({ path: `/api/ties?accountId=${idOf('counsel2')}` })),
    row('POST /api/ties', 'one’s own', () => ({
      path: '/api/ties',
      body: { firmId: firmOf('firm5'), nature: 'employment', since: '2020-01-01' },
    })),
    row('POST /api/ties', 'of counsel', () => ({
      path: '/api/ties',
      body: {
        accountId: idOf('counsel2'),
        firmId: firmOf('firm5'),
        nature: 'employment',
        since: '2020-01-01',
      },
    })),
    row('DELETE /api/ties/{id}', 'of counsel', async (stage) => ({
      path: `/api/ties/${await aTie(stage)}`,
    })),
    row('GET /api/estates/{id}/contests', '', () => ({ path: `/api/estates/${ESTATE()}/contests` })),
    row('POST /api/estates/{id}/contests', '', () => ({
      path: `/api/estates/${ESTATE()}/contests`,
      body: { firmId: firmOf('firm2'), nature: 'bid', happenedOn: '2024-05-01' },
    })),
    row('GET /api/people', 'mediators', '/api/people?role=mediator'),
    row('GET /api/people', 'mediators, for the complaint', ({ things }) => ({
      path: `/api/people?role=mediator&caseId=${things.complaint.caseId}`,
    })),
    row('GET /api/people', 'counsel, for the complaint', ({ things }) => ({
      path: `/api/people?role=counsel&caseId=${things.complaint.caseId}`,
    })),
    plain('GET /api/privacy/requests'),
    row('POST /api/privacy/requests/{id}/answer', 'a request that there is not', {
      path: '/api/privacy/requests/01a20000-0000-7000-8000-000000000000/answer',
      body: { decision: 'refused', reason: '与事实不符' },
    }),
    plain('GET /api/registry-reads'),
    plain('GET /api/checkpoint-readers'),
    row('POST /api/checkpoint-readers', 'an address', {
      path: '/api/checkpoint-readers',
      body: { address: 'reader@example.org' },
    }),
    row('DELETE /api/checkpoint-readers/{id}', 'a reader that there is not', {
      path: '/api/checkpoint-readers/01a20000-0000-7000-8000-000000000000',
    }),
    plain('POST /api/checkpoint-readers/retry'),
    plain('GET /api/tokens'),
    row('POST /api/tokens', 'for a clerk', () => ({
      path: '/api/tokens',
      body: { accountId: idOf('clerk2'), label: '程序' },
    })),
    row('POST /api/tokens/{id}/revoke', 'of a clerk', ({ things }) => ({
      path: `/api/tokens/${things.token}/revoke`,
    })),
  ],
};

/** A tie that is there at each turn, whoever has taken it back before. */
async function aTie(stage: Stage): Promise<string> {
  const { things } = stage;
  await stage.query(
    `INSERT INTO tie (id, account_id, firm_id, nature, since) VALUES ($1, $2, $3, 'employment', '2020-01-01') ON CONFLICT DO NOTHING`,
    [things.tie, idOf('counsel2'), firmOf('firm5')],
  );
  return things.tie;
}
