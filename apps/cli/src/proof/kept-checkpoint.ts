import { readFileSync } from 'node:fs';
import { type Checkpoint, readCheckpoint } from '#engine/checkpoint.js';
import { CommandFailure, EXIT } from '../house/exit-codes.js';

/** A checkpoint that somebody kept: `{body, signature}`, or the whole answer of /api/checkpoints (its newest counts). */
export function keptCheckpoint(path: string): Checkpoint {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as Checkpoint & { items?: readonly Checkpoint[] };
    const { body, signature } = value.items?.[0] ?? value;
    if (!Number.isInteger(readCheckpoint({ body }).number)) throw new TypeError('no number');
    return { body, signature };
  } catch (error) {
    throw new CommandFailure(
      `${path} 不是存证点文件（/api/checkpoints 的内容或其中一项）：${String(error)}\n${path} is not a checkpoint (what /api/checkpoints answers, or one item of it): ${String(error)}`,
      EXIT.usage,
    );
  }
}
