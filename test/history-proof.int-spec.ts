import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyExport } from '#apps/cli/proof/verify-export.js';
import type { Checkpoint } from '#engine/checkpoint.js';
import { CheckpointSigner } from '#parties/proof/checkpoint-signer.js';
import { Keyring } from '#parties/secrets/keyring.js';
import { checkCheckpoints } from '#persistence/checkpoint/check-checkpoints.js';
import { CheckpointStore } from '#persistence/checkpoint/checkpoint-store.js';
import { exportHistory } from '#persistence/checkpoint/history-export.js';
import { type EngineWorld, startEngine } from './world/engine-world.js';

/**
 * A history that cannot be bent: whoever owns the database may switch its trigger off and write what he likes, and is
 * found out, with the first wrong entry named.
 */
describe('a bent history', () => {
  const signer = new CheckpointSigner(new Keyring({ secret: 'a secret of this test, long enough' }));
  let world: EngineWorld;
  let folder: string;
  let victim: string;
  let other: string;

  beforeEach(async () => {
    world = await startEngine();
    folder = await mkdtemp(join(tmpdir(), 'heyi-proof-'));
    victim = await world.open();
    other = await world.open();
    for (const number of [1, 2, 3, 4]) await world.send(victim, 'ADD', { number });
    await world.send(other, 'ADD', { number: 9 });
  });

  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
    await world.close();
  });

  const checkpoint = () => new CheckpointStore(world.dataSource).take(signer, world.clock.now());

  /** As somebody with all rights on the database would. */
  async function bend(...statements: string[]): Promise<void> {
    await world.dataSource.transaction(async (manager) => {
      await manager.query('ALTER TABLE case_event DISABLE TRIGGER USER');
      for (const sql of statements) await manager.query(sql, sql.includes('$1') ? [victim] : []);
      await manager.query('ALTER TABLE case_event ENABLE TRIGGER USER');
    });
  }

  async function inDatabase(kept: Checkpoint[] = []) {
    const [cases, proof] = [await world.verify(), await checkCheckpoints(world.dataSource, { kept })];
    return { findings: [...cases.findings, ...proof.findings], problems: proof.problems };
  }

  async function exported(kept: Checkpoint[] = []) {
    const file = join(folder, 'histories.ndjson');
    const lines: string[] = [];
    for await (const line of exportHistory(world.dataSource, world.clock.now()))
      lines.push(JSON.stringify(line));
    await writeFile(file, `${lines.join('\n')}\n`);
    return verifyExport(file, { kept, trusted: [signer.key] });
  }

  it('is not there when nobody touched it, in the database or in an export', async () => {
    await checkpoint();
    expect(await inDatabase()).toEqual({ findings: [], problems: [] });
    const report = await exported();
    expect(report).toMatchObject({ cases: 2, checkpoints: 1, findings: [], problems: [] });
    expect(report.events).toBe(7);
  });

  it.each([
    [
      'a flipped byte',
      3,
      [
        `UPDATE case_event SET body = replace(body, '"number":2', '"number":7') WHERE case_id = $1 AND seq = 3`,
      ],
    ],
    ['a deleted row', 3, ['DELETE FROM case_event WHERE case_id = $1 AND seq = 3']],
    [
      'two swapped rows',
      2,
      [
        `UPDATE case_event SET seq = -seq WHERE case_id = $1 AND seq IN (2, 4)`,
        `UPDATE case_event SET seq = CASE seq WHEN -2 THEN 4 ELSE 2 END WHERE case_id = $1 AND seq < 0`,
      ],
    ],
    [
      'an inserted row',
      4,
      [
        `UPDATE case_event SET seq = seq + 100 WHERE case_id = $1 AND seq >= 4`,
        `UPDATE case_event SET seq = seq - 99 WHERE case_id = $1 AND seq > 100`,
        `INSERT INTO case_event SELECT case_id, 4, gen_random_uuid(), type, at, state, body, hash, hash
           FROM case_event WHERE case_id = $1 AND seq = 3`,
      ],
    ],
  ])('is found by its chain: %s is named as entry %i', async (_, seq, statements) => {
    await checkpoint();
    await bend(...statements);
    const first = { caseId: victim, seq };
    expect((await inDatabase()).findings).toContainEqual(expect.objectContaining(first));
    expect((await exported()).findings[0]).toMatchObject(first);
  });

  it('is found by its checkpoint when the tail was cut and everything was closed neatly behind it', async () => {
    await checkpoint();
    await bend(
      'DELETE FROM case_event WHERE case_id = $1 AND seq = 5',
      `UPDATE case_command SET status = 'refused' WHERE id NOT IN (SELECT command_id FROM case_event)`,
      `UPDATE case_file c SET version = 4, head_hash = e.hash FROM case_event e
        WHERE c.id = $1 AND e.case_id = c.id AND e.seq = 4`,
    );
    const cut = { caseId: victim, seq: 5, what: expect.stringContaining('the tail was cut') as unknown };
    expect((await inDatabase()).findings).toContainEqual(expect.objectContaining(cut));
    expect((await exported()).findings).toEqual([expect.objectContaining(cut)]);
  });

  it('is found by a checkpoint kept outside when an old copy of the database was put in its place', async () => {
    await checkpoint();
    await world.send(other, 'ADD', { number: 1 });
    const kept = (await checkpoint()) as Checkpoint;
    await world.dataSource.query('DELETE FROM checkpoint_head WHERE number = 2');
    await world.dataSource.query('DELETE FROM checkpoint WHERE number = 2');
    expect((await inDatabase()).problems).toEqual([]);
    expect((await inDatabase([kept])).problems).toEqual([expect.stringMatching(/older than checkpoint 2/)]);
    expect((await exported([kept])).problems).toEqual([expect.stringMatching(/older than checkpoint 2/)]);
  });

  it('is found when the checkpoints were signed anew by somebody else', async () => {
    const stranger = new CheckpointSigner(new Keyring({ secret: 'somebody else entirely, also long' }));
    await new CheckpointStore(world.dataSource).take(stranger, world.clock.now());
    expect((await exported()).problems).toEqual([expect.stringMatching(/unknown key/)]);
  });

  it('takes a checkpoint only over what moved', async () => {
    expect(JSON.parse((await checkpoint())?.body ?? '')).toMatchObject({ number: 1, cases: 2 });
    expect(await checkpoint()).toBeNull();
    await world.send(victim, 'ADD', { number: 5 });
    expect(JSON.parse((await checkpoint())?.body ?? '')).toMatchObject({ number: 2, cases: 1 });
    expect(await inDatabase()).toEqual({ findings: [], problems: [] });
  });
});
