/**
 * Finds texts that say the same thing in nearly the same words. A text becomes its set of five-character shingles;
 * MinHash estimates how much two sets share (Jaccard), and banding makes "shares enough" one index lookup
 * (Broder 1997; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, ch. 3).
 */
export const SIMILAR_FROM = 0.6;

const SHINGLE = 5;
const BANDS = 24;
const ROWS_PER_BAND = 3;
const HASHES = BANDS * ROWS_PER_BAND;

/** White space and punctuation say nothing about the matter; NFKC makes full-width forms equal. */
export function similarityForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

export function shingles(text: string): Set<string> {
  const form = similarityForm(text);
  if (form.length <= SHINGLE) return new Set(form.length > 0 ? [form] : []);
  const found = new Set<string>();
  for (let i = 0; i + SHINGLE <= form.length; i += 1) found.add(form.slice(i, i + SHINGLE));
  return found;
}

export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of small) if (large.has(one)) shared += 1;
  return shared / (a.size + b.size - shared);
}

/** One 32-bit number per band; two texts with Jaccard 0.6 share at least one with a chance of 99.7 %. */
export function similarityBands(text: string): number[] {
  const minima = new Int32Array(HASHES).fill(0x7fffffff);
  for (const shingle of shingles(text)) {
    const base = fnv1a(shingle);
    for (let i = 0; i < HASHES; i += 1) {
      const hash = mix(base ^ (SEEDS[i] as number));
      if (hash < (minima[i] as number)) minima[i] = hash;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = mix(band + 1);
    for (let row = 0; row < ROWS_PER_BAND; row += 1)
      hash = mix(hash ^ (minima[band * ROWS_PER_BAND + row] as number));
    return hash;
  });
}

const SEEDS = Int32Array.from({ length: HASHES }, (_, i) => mix((i + 1) * 0x9e3779b1));

/** FNV-1a over UTF-16 units, 32 bit. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** The finaliser of MurmurHash3: spreads every bit over all others. */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
