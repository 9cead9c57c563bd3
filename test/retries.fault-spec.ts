import { armFaults } from '#engine/fault-point.js';
import { type EngineWorld, startEngine } from './world/engine-world.js';

let world: EngineWorld;
beforeEach(async () => {
  world = await startEngine();
});
afterEach(() => world.close());

it('a command that failed once and is repeated is still waiting, not refused', async () => {
  const id = await world.open();
  const command = world.command(id, 'ADD', { number: 1 });
  await world.gate.accept(command);
  await world.store.countFailure(id, 'the first attempt met a defect', 3);
  expect(await world.gate.accept({ ...command, id: id })).toMatchObject({
    commandId: command.id,
    repeated: true,
    status: 'waiting',
    outcome: null,
  });
});

it('who the complainant is, told with an event, is kept with its command although nobody lived to answer', async () => {
  const id = await world.open();
  const command = world.command(id, 'ADD', { number: 1 });
  const disarm = armFaults((point) => {
    if (point === 'accepted') throw new Error('died before the answer');
  });
  await expect(
    world.gate.accept(command, { sealed: Buffer.from('new'), wrappedKey: Buffer.from('n'), keyId: 'k' }),
  ).rejects.toThrow('died');
  disarm();
  const again = await world.gate.accept(command, {
    sealed: Buffer.from('other'),
    wrappedKey: Buffer.from('o'),
    keyId: 'k',
  });
  expect(again).toMatchObject({ repeated: true });
  expect(
    await world.rows(
      "SELECT convert_from(sealed, 'UTF8') AS sealed FROM person_identity WHERE case_id = $1",
      [id],
    ),
  ).toEqual([{ sealed: 'new' }]);
});

it('a failure that was not the command’s own leaves no trace in its outcome', async () => {
  const id = await world.open();
  const command = world.command(id, 'ADD', { number: 1 });
  await world.gate.accept(command);
  let left = 2;
  const disarm = armFaults((point) => {
    if (point === 'decided' && (left -= 1) >= 0) throw new Error('a defect that goes away');
  });
  await world.bell.ringCases([id]);
  await world.settle();
  disarm();
  await world.gatherer.apply(id);
  expect(await world.outcome(command.id)).toEqual({
    commandId: command.id,
    caseId: id,
    status: 'applied',
    state: 'open',
    version: 2,
  });
});

it.each(['40P01', '40001'])('a conflict (%s) is tried again, and not counted as a failure', async (code) => {
  const id = await world.open();
  const command = world.command(id, 'ADD', { number: 1 });
  await world.gate.accept(command);
  let left = 5;
  const disarm = armFaults((point) => {
    if (point === 'written' && (left -= 1) >= 0)
      throw Object.assign(new Error('deadlock detected'), { code });
  });
  await world.gatherer.apply(id);
  disarm();
  expect(left).toBeLessThan(0);
  expect(await world.row('SELECT status, attempts FROM case_command WHERE id = $1', [command.id])).toEqual({
    status: 'applied',
    attempts: 0,
  });
});
