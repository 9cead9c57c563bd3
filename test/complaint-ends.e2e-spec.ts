import { type AppWorld, startWorld } from './world/app.js';
import { complaintOf } from './world/complaints.js';
import type { HttpClient } from './world/http-client.js';
import { realComplaints, type Words } from './world/real-complaints.js';

const PER_ROUTE = 3;

interface Cast {
  readonly clerk: HttpClient;
  readonly sg: HttpClient;
  readonly firm: HttpClient;
  readonly resident: HttpClient;
  readonly caseId: string;
  /** The id of a photo that the firm has uploaded. */
  photo(): Promise<string>;
  /** Sends an event as this person and expects to be obeyed. */
  act(who: HttpClient, type: string, payload?: object): Promise<void>;
  /** The resident's own events travel by the tracking access. */
  say(type: string, payload?: object): Promise<void>;
}

const accept = async ({ act, clerk }: Cast) => {
  await act(clerk, 'REGISTER');
  await act(clerk, 'ACCEPT', { withinPower: true, notSeisedElsewhere: true });
};
const answer = async (cast: Cast) => {
  const { act, clerk, firm } = cast;
  await accept(cast);
  await act(clerk, 'NOTIFY_FIRM', { redacted: true });
  await act(firm, 'SIGN');
  await act(firm, 'LOG_CONTACT', { way: 'phone', reached: true, text: '已联系住户。' });
  await act(firm, 'ANSWER', {
    fact: '经查属实。',
    measure: '已安排处理。',
    doneOn: '2026-03-02',
    points: [{ verdict: 'yes', reason: '已处理。' }],
    attachmentIds: [await cast.photo()],
  });
  await act(clerk, 'APPROVE_ANSWER');
};

interface Route {
  readonly what: string;
  readonly draft?: boolean;
  readonly go: (cast: Cast) => Promise<void>;
  /** Moments at which the clock must arrive for the case to end by itself. */
  readonly later: readonly string[];
  readonly end: string;
}

const ROUTES: readonly Route[] = [
  {
    what: 'the resident confirms the answer',
    go: async (cast) => {
      await answer(cast);
      await cast.say('CONFIRM_SOLVED');
    },
    later: ['2026-04-20T02:00:00.000Z'],
    end: 'closed',
  },
  {
    what: 'the resident does not answer two calls',
    go: async (cast) => {
      await answer(cast);
      await cast.act(cast.clerk, 'LOG_CALL', { reached: false });
      await cast.act(cast.clerk, 'LOG_CALL', { reached: false });
    },
    later: ['2026-03-12T02:00:00.000Z', '2026-05-20T02:00:00.000Z'],
    end: 'closed',
  },
  {
    what: 'mediation on paper ends in an agreement',
    go: async (cast) => {
      await answer(cast);
      await cast.say('REJECT_ANSWER', { text: '没有修好。' });
      await cast.act(cast.clerk, 'TO_MEDIATION', { onPaper: true });
      await cast.act(cast.clerk, 'MEDIATION_ENDED', { outcome: 'agreed' });
    },
    later: ['2026-05-20T02:00:00.000Z'],
    end: 'closed',
  },
  {
    what: 'the office refuses and nobody objects',
    go: async ({ act, clerk }) => {
      await act(clerk, 'REGISTER');
      await act(clerk, 'REFUSE', {
        reason: 'outsidePower',
        route: 'court',
        routeExplained: true,
        text: '不属于本会职责。',
      });
    },
    later: ['2026-05-20T02:00:00.000Z'],
    end: 'archived',
  },
  {
    what: 'the resident withdraws',
    go: async (cast) => {
      await accept(cast);
      await cast.say('WITHDRAW', { text: '已自行解决。' });
    },
    later: ['2026-03-12T02:00:00.000Z'],
    end: 'archived',
  },
  {
    what: 'the resident never sends what was asked for',
    go: async ({ act, clerk }) => {
      await act(clerk, 'REGISTER');
      await act(clerk, 'ASK_INFO', { text: '请补充楼栋号。' });
    },
    later: ['2026-03-20T02:00:00.000Z', '2026-05-20T02:00:00.000Z'],
    end: 'archived',
  },
  {
    what: 'a draft is discarded',
    draft: true,
    go: (cast) => cast.say('DISCARD'),
    later: [],
    end: 'discarded',
  },
];

describe.each(ROUTES)('real complaints where $what', ({ what, draft, go, later, end }) => {
  let world: AppWorld;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  it(`end as ${end}`, async () => {
    const all = realComplaints(ROUTES.length * PER_ROUTE);
    const first = ROUTES.findIndex((route) => route.what === what) * PER_ROUTE;
    const ids: string[] = [];
    for (const words of all.slice(first, first + PER_ROUTE)) {
      const cast = await stage(words);
      await go(cast);
      ids.push(cast.caseId);
    }
    for (const moment of later) {
      world.clock.set(moment);
      await world.sweep();
      await quiet();
    }
    const rows: { state: string }[] = await world.dataSource.query(
      'SELECT state FROM case_file WHERE id = ANY($1::uuid[])',
      [ids],
    );
    expect(rows.map(({ state }) => state)).toEqual(ids.map(() => end));
  });

  async function stage({ title, text }: Words): Promise<Cast> {
    const [clerk, sg, firm] = await Promise.all(['clerk1', 'sg', 'firm1'].map((name) => world.as(name)));
    const body = await complaintOf(world, {
      title,
      text,
      category: 'parking',
      ...(draft ? { asDraft: true } : {}),
    });
    const filed = (await world.anyone.post('/api/complaints', body)).ok(201);
    const caseId = String(filed.caseId);
    const resident = await world.tracking(filed);
    return {
      clerk: clerk as HttpClient,
      sg: sg as HttpClient,
      firm: firm as HttpClient,
      resident,
      caseId,
      photo: () => world.upload(firm as HttpClient),
      act: async (who, type, payload) => void (await who.event(caseId, type, payload)).ok(200),
      say: async (type, payload) =>
        void (await resident.post('/api/track/events', { type, payload })).ok(200),
    };
  }

  /** Waits until every accepted command has its outcome. */
  async function quiet(): Promise<void> {
    for (;;) {
      const [{ waiting }] = (await world.dataSource.query(
        `SELECT count(*)::int AS waiting FROM case_command WHERE status = 'waiting'`,
      )) as [{ waiting: number }];
      const due: unknown[] = await world.dataSource.query(
        `SELECT 1 FROM deadline WHERE status = 'running' AND next_at <= $1`,
        [world.clock.now()],
      );
      if (waiting === 0 && due.length === 0) return;
      await world.sweep();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
});
