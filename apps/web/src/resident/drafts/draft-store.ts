import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft } from './draft.js';
import { newKey, seal, type Sealed, unseal } from './sealed.js';

/** A draft that nobody comes back to is deleted. */
const KEPT_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1_000;
const CURRENT = 'current';

interface Store extends DBSchema {
  key: { key: string; value: CryptoKey };
  draft: { key: string; value: Sealed & { savedAt: number } };
  file: { key: string; value: Sealed & { type: string } };
}

export interface DraftSummary {
  readonly photos: number;
  readonly savedAt: Date;
  readonly step: string;
}

/** Encryption needs a safe page (https, or this computer); without it nothing is written down. */
export function canKeepDrafts(): boolean {
  return typeof indexedDB !== 'undefined' && typeof crypto !== 'undefined' && crypto.subtle !== undefined;
}

let opened: Promise<IDBPDatabase<Store>> | undefined;

function store(): Promise<IDBPDatabase<Store>> {
  opened ??= openDB<Store>('heyi', 1, {
    upgrade(database) {
      for (const name of ['key', 'draft', 'file'] as const) database.createObjectStore(name);
    },
  });
  return opened;
}

async function keyOf(database: IDBPDatabase<Store>): Promise<CryptoKey> {
  const known = await database.get('key', CURRENT);
  if (known) return known;
  const key = await newKey();
  await database.put('key', key, CURRENT);
  return key;
}

export async function saveDraft(draft: Draft): Promise<Date> {
  const database = await store();
  const savedAt = new Date();
  const plain = new TextEncoder().encode(JSON.stringify(draft));
  const sealed = await seal(await keyOf(database), plain.buffer);
  await database.put('draft', { ...sealed, savedAt: savedAt.getTime() }, CURRENT);
  return savedAt;
}

/** The draft of this browser; null when there is none, or when it is too old. */
export async function loadDraft(): Promise<{ draft: Draft; savedAt: Date } | null> {
  if (!canKeepDrafts()) return null;
  const database = await store();
  const [kept, key] = await Promise.all([database.get('draft', CURRENT), database.get('key', CURRENT)]);
  if (!kept || !key) return null;
  if (Date.now() - kept.savedAt > KEPT_DAYS * DAY_MS) {
    await discardDraft();
    return null;
  }
  const text = new TextDecoder().decode(await unseal(key, kept));
  return { draft: JSON.parse(text) as Draft, savedAt: new Date(kept.savedAt) };
}

export async function draftSummary(): Promise<DraftSummary | null> {
  const found = await loadDraft();
  return found && { photos: found.draft.files.length, savedAt: found.savedAt, step: found.draft.step };
}

export async function saveFile(id: string, blob: Blob): Promise<void> {
  const database = await store();
  const sealed = await seal(await keyOf(database), await blob.arrayBuffer());
  await database.put('file', { ...sealed, type: blob.type }, id);
}

export async function loadFile(id: string): Promise<Blob | null> {
  const database = await store();
  const [kept, key] = await Promise.all([database.get('file', id), database.get('key', CURRENT)]);
  return kept && key ? new Blob([await unseal(key, kept)], { type: kept.type }) : null;
}

export async function deleteFile(id: string): Promise<void> {
  await (await store()).delete('file', id);
}

/** Draft, files and key: after this nothing can be read again. */
export async function discardDraft(): Promise<void> {
  if (!canKeepDrafts()) return;
  const database = await store();
  const work = database.transaction(['draft', 'file', 'key'], 'readwrite');
  await Promise.all([
    work.objectStore('draft').clear(),
    work.objectStore('file').clear(),
    work.objectStore('key').clear(),
    work.done,
  ]);
}
