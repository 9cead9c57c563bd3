import type { DataSource, EntityManager } from 'typeorm';
import {
  type Checkpoint,
  type CheckpointBody,
  checkpointText,
  FIRST_PREV,
  type Head,
  readCheckpoint,
  rootOf,
} from '#engine/checkpoint.js';
import { sha256 } from '#kernel/canonical-json.js';

/** Signs the bytes of a checkpoint; `key` is the public half, SPKI in base64. */
export interface Signer {
  readonly key: string;
  sign(text: string): string;
}

/** One at a time in the whole system: number follows number. */
const LOCK = 'heyi-checkpoint';

/** The signed checkpoints over all histories (architecture.md §1, "Provable"). */
export class CheckpointStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Takes a checkpoint over everything that moved since the last one; null when nothing did. */
  take(signer: Signer, now: Date): Promise<Checkpoint | null> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', [LOCK]);
      const heads = await movedHeads(manager);
      if (heads.length === 0) return null;
      const last = await latest(manager);
      const body: CheckpointBody = {
        number: last ? readCheckpoint(last).number + 1 : 1,
        at: now.toISOString(),
        cases: heads.length,
        root: rootOf(heads),
        prev: last ? sha256(last.body) : FIRST_PREV,
        key: signer.key,
      };
      const text = checkpointText(body);
      const checkpoint = { body: text, signature: signer.sign(text) };
      await write(manager, body, checkpoint, heads);
      return checkpoint;
    });
  }

  latest(): Promise<Checkpoint | null> {
    return latest(this.dataSource.manager);
  }

  /** Newest first, below `before`. */
  page(before: number | null, limit: number): Promise<Checkpoint[]> {
    return this.dataSource.query(
      `SELECT body, signature FROM checkpoint WHERE $1::int IS NULL OR number < $1 ORDER BY number DESC LIMIT $2`,
      [before, limit],
    );
  }

  /** All of them with the heads that they cover, oldest first. */
  async *series(): AsyncGenerator<{ checkpoint: Checkpoint; heads: Head[] }> {
    for (let number = 1; ; number += 1) {
      const [checkpoint]: Checkpoint[] = await this.dataSource.query(
        'SELECT body, signature FROM checkpoint WHERE number >= $1 ORDER BY number LIMIT 1',
        [number],
      );
      if (!checkpoint) return;
      const heads: Head[] = await this.dataSource.query(
        'SELECT case_id AS "caseId", seq, hash FROM checkpoint_head WHERE number = $1',
        [readCheckpoint(checkpoint).number],
      );
      yield { checkpoint, heads };
      number = readCheckpoint(checkpoint).number;
    }
  }
}

async function latest(manager: EntityManager): Promise<Checkpoint | null> {
  const [row]: Checkpoint[] = await manager.query(
    'SELECT body, signature FROM checkpoint ORDER BY number DESC LIMIT 1',
  );
  return row ?? null;
}

function movedHeads(manager: EntityManager): Promise<Head[]> {
  return manager.query(
    `SELECT c.id AS "caseId", c.version AS seq, c.head_hash AS hash
       FROM case_file c
       LEFT JOIN (SELECT case_id, max(seq) AS seq FROM checkpoint_head GROUP BY case_id) h ON h.case_id = c.id
      WHERE c.version > coalesce(h.seq, 0)`,
  );
}

async function write(
  manager: EntityManager,
  body: CheckpointBody,
  { body: text, signature }: Checkpoint,
  heads: readonly Head[],
): Promise<void> {
  await manager.query('INSERT INTO checkpoint (number, at, body, signature) VALUES ($1, $2, $3, $4)', [
    body.number,
    body.at,
    text,
    signature,
  ]);
  await manager.query(
    `INSERT INTO checkpoint_head (number, case_id, seq, hash)
     SELECT $1, * FROM unnest($2::uuid[], $3::int[], $4::text[])`,
    [
      body.number,
      heads.map((head) => head.caseId),
      heads.map((head) => head.seq),
      heads.map((head) => head.hash),
    ],
  );
  // In the same transaction: a checkpoint that exists has its letters.
  await manager.query(
    `INSERT INTO checkpoint_mail (number, reader_id, next_at)
     SELECT $1, id, $2 FROM checkpoint_reader WHERE removed_at IS NULL`,
    [body.number, body.at],
  );
}
