import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT = /\.(js|css|svg|json)$/;
/** Below this the answer's headers weigh more than what is saved. */
const WORTH_IT = 1_000;

/** Writes `name.br` and `name.gz` beside every text, once, so that no request has to wait for it. */
export function compressAssets(folder) {
  for (const name of readdirSync(folder).filter((one) => TEXT.test(one))) {
    const bytes = readFileSync(join(folder, name));
    if (bytes.length < WORTH_IT) continue;
    writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
    const quality = bytes.length < 1_000_000 ? 10 : 6;
    writeFileSync(
      join(folder, `${name}.br`),
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
    );
  }
}
