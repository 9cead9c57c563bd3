import { newId } from '#kernel/ids.js';
import { firmOf, idOf } from '../../world/walk.js';
import { type Area, plain, row } from '../row.js';

const OFFICES = { roles: ['firmHandler'], firmId: firmOf('firm5') };

export const ACCOUNTS: Area = {
  title: 'Accounts',
  rows: [
    plain('GET /api/accounts'),
    row('GET /api/accounts/{id}', 'of somebody else', () => ({ path: `/api/accounts/${idOf('clerk2')}` })),
    row('GET /api/accounts/{id}', 'one’s own', (stage, who) => ({
      path: `/api/accounts/${stage.accountOf(who)}`,
    })),
    row('GET /api/accounts/{id}/log', 'of somebody else', () => ({
      path: `/api/accounts/${idOf('clerk2')}/log`,
    })),
    row('POST /api/accounts', 'invite a clerk', () => ({
      path: '/api/accounts',
      body: { username: `new-${newId()}`, name: '新人', roles: ['clerk'] },
    })),
    row('POST /api/accounts/{id}/invitations', 'of a handler', ({ things }) => ({
      path: `/api/accounts/${things.victim}/invitations`,
      body: {},
    })),
    row('PUT /api/accounts/{id}/roles', 'of a handler', ({ things }) => ({
      path: `/api/accounts/${things.victim}/roles`,
      body: OFFICES,
    })),
    row('PUT /api/accounts/{id}/roles', 'make oneself secretary-general', (stage, who) => ({
      path: `/api/accounts/${stage.accountOf(who)}/roles`,
      // Two of the same office are one too many for whoever is let in.
      body: { roles: who === 'admin' ? ['administrator', 'administrator'] : ['secretaryGeneral'] },
    })),
    row('POST /api/accounts/{id}/deactivate', 'of a handler', ({ things }) => ({
      path: `/api/accounts/${things.victim}/deactivate`,
    })),
    row('POST /api/accounts/{id}/reactivate', 'of a handler', ({ things }) => ({
      path: `/api/accounts/${things.victim}/reactivate`,
    })),
    row('POST /api/accounts/{id}/handover', 'of a handler', ({ things }) => ({
      path: `/api/accounts/${things.victim}/handover`,
      body: { to: idOf('firm5') },
    })),
    row('POST /api/accounts/{id}/identities', 'of a handler', ({ things }) => ({
      path: `/api/accounts/${things.victim}/identities`,
      body: { subject: 'somebody' },
    })),
    row('DELETE /api/accounts/{id}/identities', 'of a handler', ({ things }) => ({
      path: `/api/accounts/${things.victim}/identities`,
    })),
    plain('GET /api/stand-ins', 'one’s own'),
    plain('GET /api/stand-ins/colleagues', 'one’s own'),
    row('POST /api/stand-ins', 'by the other clerk', ({ walk }) => ({
      path: '/api/stand-ins',
      body: {
        to: idOf('clerk2'),
        until: new Date(walk.world.clock.now().getTime() + 3_600_000).toISOString(),
      },
    })),
    row('DELETE /api/stand-ins/{id}', 'that a clerk gave', async (stage) => {
      const { things } = stage;
      await stage.query('UPDATE stand_in SET ended_at = NULL WHERE id = $1', [things.standIn]);
      return { path: `/api/stand-ins/${things.standIn}` };
    }),
  ],
};
