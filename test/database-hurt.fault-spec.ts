import { armFaults, type FaultPoint } from '#engine/fault-point.js';
import { engineLoad } from './world/engine-load.js';
import { type EngineWorld, startEngine } from './world/engine-world.js';
import { adminDatabaseUrl } from './world/database.js';
import { OwnPostgres, ownGround, terminateConnections } from './world/own-servers.js';
import { auditOf, UNHARMED } from './world/unharmed.js';

const databaseOf = (world: EngineWorld) => new URL(world.database.url).pathname.slice(1);
const cutConnections = (world: EngineWorld) => terminateConnections(adminDatabaseUrl(), databaseOf(world));

/** Cuts every connection when this point is passed for the first time, and waits until the cut is felt. */
function cutAt(point: FaultPoint, world: EngineWorld) {
  let cut = false;
  return armFaults(async (here) => {
    if (here !== point || cut) return;
    cut = true;
    await cutConnections(world);
    await new Promise(setImmediate);
  });
}

describe('a connection that dies between two statements', () => {
  let world: EngineWorld;
  beforeAll(async () => {
    world = await startEngine();
  });
  afterAll(() => world.close());

  it.each<FaultPoint>([
    'rung',
    'locked',
    'read',
    'decided',
    'written',
    'beforeCommit',
    'afterCommit',
    'told',
  ])('at "%s" is the weather: the command is applied, and no failed attempt is counted', async (point) => {
    const id = await world.open();
    const command = world.command(id, 'ADD', { number: 1 });
    await world.gate.accept(command);
    const disarm = cutAt(point, world);
    await world.gatherer.apply(id).catch(() => {});
    disarm();
    await world.gatherer.apply(id);
    expect(await world.row('SELECT status, attempts FROM case_command WHERE id = $1', [command.id])).toEqual({
      status: 'applied',
      attempts: 0,
    });
  });

  it.each<FaultPoint>(['beforeSend', 'afterSend', 'beforeAck'])(
    'at "%s" is the weather: the effect is carried out once, and no failed attempt is counted',
    async (point) => {
      const id = await world.open();
      await world.gate.accept(world.command(id, 'ADD', { number: 1 }));
      await world.gatherer.apply(id);
      const disarm = cutAt(point, world);
      await world.bell.ringEffects();
      await world.settle().catch(() => {});
      disarm();
      await world.bell.ringEffects();
      await world.settle();
      expect(await world.rows('SELECT status, attempts FROM effect WHERE case_id = $1', [id])).toEqual([
        { status: 'done', attempts: 0 },
      ]);
      expect(await world.rows('SELECT id FROM notice WHERE case_id = $1', [id])).toHaveLength(1);
    },
  );
});

describe('under load', () => {
  let world: EngineWorld;
  afterEach(() => world.close());

  it('a pool of two connections with forty senders goes on', async () => {
    world = await startEngine({ queue: {}, poolSize: 2 });
    const ledger = await engineLoad(world, { cases: 20, commands: 10 });
    expect(await auditOf('a pool of two', ledger, world.rows)).toMatchObject({ ...UNHARMED, accepted: 400 });
    expect((await world.verify()).findings).toEqual([]);
  });

  it('all connections may be ended again and again', async () => {
    world = await startEngine({ queue: {} });
    const cuts: Promise<void>[] = [];
    const ledger = await engineLoad(world, {
      cases: 10,
      commands: 20,
      damage: (share) => {
        if (share * 5 > cuts.length + 1) cuts.push(cutConnections(world));
      },
    });
    await Promise.all(cuts);
    expect(cuts.length).toBeGreaterThan(2);
    expect(await auditOf(`${cuts.length} × all connections ended`, ledger, world.rows)).toMatchObject({
      ...UNHARMED,
      accepted: 400,
      parked: 0,
    });
    expect((await world.verify()).findings).toEqual([]);
  });

  describe('on a server of its own', () => {
    let ground: ReturnType<typeof ownGround>;
    beforeAll(() => {
      ground = ownGround();
    });
    afterAll(() => ground.end());

    it('the server may be restarted, and crash', async () => {
      const postgres = await OwnPostgres.start(ground.folder);
      world = await startEngine({ queue: {}, database: { url: postgres.url, drop: async () => {} } });
      const hurts = [() => postgres.restart(), () => postgres.crash()];
      const hurt: Promise<void>[] = [];
      const ledger = await engineLoad(world, {
        cases: 10,
        commands: 20,
        damage: (share) => {
          if (share > 0.3 * (hurt.length + 1) && hurts[hurt.length]) hurt.push(hurts[hurt.length]!());
        },
      });
      await Promise.all(hurt);
      expect(await auditOf('a restart and a crash of PostgreSQL', ledger, world.rows)).toMatchObject({
        ...UNHARMED,
        accepted: 400,
        parked: 0,
      });
      expect((await world.verify()).findings).toEqual([]);
    });
  });
});
