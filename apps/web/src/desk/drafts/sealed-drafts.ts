import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What somebody typed for one event of one case and has not sent yet. */
export interface Draft {
  readonly values: Readonly<Record<string, unknown>>;
  /** Version of the case that was on the screen when typing began. */
  readonly version: number;
  readonly stateLabel: string;
  /** The body that was last sent and its key: sent again unchanged it is the same command. */
  readonly sent?: { readonly body: string; readonly key: string };
}

export interface KeptDraft {
  readonly draft: Draft;
  readonly savedAt: Date;
}

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
  readonly savedAt: number;
}

interface Store extends DBSchema {
  key: { key: string; value: CryptoKey };
  draft: { key: string; value: Sealed };
}

/** A draft that nobody comes back to is deleted. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1_000;
const NAME = 'AES-GCM';

/** Encryption needs a safe page (https, or this computer); without it nothing is written down (ASVS 14.3.3). */
export const canKeepDrafts = (): boolean =>
  typeof indexedDB !== 'undefined' && globalThis.crypto?.subtle !== undefined;

let opened: Promise<IDBPDatabase<Store>> | undefined;

function store(): Promise<IDBPDatabase<Store>> {
  opened ??= openDB<Store>('heyi-desk', 1, {
    upgrade(database) {
      database.createObjectStore('key');
      database.createObjectStore('draft');
    },
  });
  return opened;
}

/** Cannot be exported, so whoever copies the store has nothing to read it with. */
async function keyOf(database: IDBPDatabase<Store>): Promise<CryptoKey> {
  const known = await database.get('key', 'current');
  if (known) return known;
  const key = await crypto.subtle.generateKey({ name: NAME, length: 256 }, false, ['encrypt', 'decrypt']);
  await database.put('key', key, 'current');
  return key;
}

export async function saveDraft(name: string, draft: Draft): Promise<Date | null> {
  if (!canKeepDrafts()) return null;
  const database = await store();
  const savedAt = new Date();
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(draft));
  const bytes = await crypto.subtle.encrypt({ name: NAME, iv }, await keyOf(database), plain);
  await database.put('draft', { iv, bytes, savedAt: savedAt.getTime() }, name);
  return savedAt;
}

export async function loadDraft(name: string): Promise<KeptDraft | null> {
  if (!canKeepDrafts()) return null;
  const database = await store();
  const [kept, key] = await Promise.all([database.get('draft', name), database.get('key', 'current')]);
  if (!kept || !key) return null;
  if (Date.now() - kept.savedAt > KEPT_MS) {
    await dropDraft(name);
    return null;
  }
  const plain = await crypto.subtle.decrypt({ name: NAME, iv: kept.iv }, key, kept.bytes);
  return { draft: JSON.parse(new TextDecoder().decode(plain)) as Draft, savedAt: new Date(kept.savedAt) };
}

export async function dropDraft(name: string): Promise<void> {
  if (canKeepDrafts()) await (await store()).delete('draft', name);
}
