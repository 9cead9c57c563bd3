export interface DraftSummary {
  readonly photos: number;
  readonly savedAt: string;
  readonly step: string;
}
export async function draftSummary(): Promise<DraftSummary | null> {
  return null;
}
export async function discardDraft(): Promise<void> {}
