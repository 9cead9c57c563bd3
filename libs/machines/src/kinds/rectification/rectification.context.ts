import type { Category, Failure, ItemKind, ItemVerdict, Source, Term } from './rectification.codes.js';

/** One thing to be put right; its words, standard and proof stand in the history. */
export interface Item {
  readonly kind: ItemKind;
  readonly verdict: ItemVerdict | null;
}

/** What one inspector wrote down; it counts once the other has confirmed it. */
export interface InspectionRecord {
  readonly by: string;
  readonly verdicts: readonly { readonly item: number; readonly verdict: ItemVerdict }[];
  readonly firmSignature: 'signed' | 'refused';
}

/** What the machine remembers of one order: ids, codes, counters and days. */
export interface RectificationContext {
  readonly firmId: string;
  readonly firmMember: boolean;
  readonly estateId: string | null;
  readonly category: Category | null;
  readonly source: Source;
  readonly sourceCaseId: string | null;
  readonly complainantCaseId: string | null;

  readonly safety: boolean;
  /** Only of a safety order: no days are given, only hours. */
  readonly atOnce: boolean;
  readonly items: readonly Item[];
  /** Who worded the order last, and as what; somebody else approves it and rules on a dispute (E10). */
  readonly drafter: { readonly id: string; readonly role: string } | null;
  readonly agency: string | null;

  readonly issued: boolean;
  /** The present order was made known then; its period counts from here. */
  readonly issuedAt: string | null;
  readonly acknowledged: 'no' | 'signed' | 'deemed';
  /** Moot: everything was found met while the ruling was still owed. */
  readonly dispute: 'none' | 'open' | 'rejected' | 'amended' | 'moot';
  readonly disputeLapsed: boolean;
  readonly extensionUsed: boolean;
  readonly extensionAsked: number;
  readonly extensionGranted: number;
  readonly remedyOverdue: boolean;

  /** The inspection is due so many working days after this moment. */
  readonly inspectFrom: string | null;
  readonly inspectors: readonly string[];
  readonly inspectOn: string | null;
  readonly record: InspectionRecord | null;

  readonly failure: Failure | null;
  readonly reordered: boolean;
  /** An integrity clue was opened for the present failure: one act, one measure (W3). */
  readonly clueOpened: boolean;

  readonly passedAt: string | null;
  readonly looks: number;
  readonly lookDue: boolean;

  readonly withdrawal: string | null;
  readonly rungs: Readonly<Record<string, readonly string[]>>;
  readonly overdue: readonly string[];
  readonly chairInvolved: boolean;
}

/** The context before anything is known. XState evaluates it at every step, so it is a constant. */
export const BLANK_CONTEXT: RectificationContext = {
  firmId: '',
  firmMember: false,
  estateId: null,
  category: null,
  source: 'office',
  sourceCaseId: null,
  complainantCaseId: null,
  safety: false,
  atOnce: false,
  items: [],
  drafter: null,
  agency: null,
  issued: false,
  issuedAt: null,
  acknowledged: 'no',
  dispute: 'none',
  disputeLapsed: false,
  extensionUsed: false,
  extensionAsked: 0,
  extensionGranted: 0,
  remedyOverdue: false,
  inspectFrom: null,
  inspectors: [],
  inspectOn: null,
  record: null,
  failure: null,
  reordered: false,
  clueOpened: false,
  passedAt: null,
  looks: 0,
  lookDue: false,
  withdrawal: null,
  rungs: {},
  overdue: [],
  chairInvolved: false,
};

/** Safety goes first; certificates have their longer period only when the order asks for nothing else. */
export function termOf({
  safety,
  atOnce,
  items,
}: Pick<RectificationContext, 'safety' | 'atOnce' | 'items'>): Term {
  if (safety) return atOnce ? 'atOnce' : 'safety';
  return items.length > 0 && items.every(isCertificate) ? 'certificates' : 'ordinary';
}

export function isCertificate({ kind }: { readonly kind: ItemKind }): boolean {
  return kind === 'staffCertificate';
}

/** Numbers (from 1) of the items that still have to be put right. */
export function openItems({ items }: Pick<RectificationContext, 'items'>): readonly number[] {
  return items.flatMap(({ verdict }, index) => (verdict === 'met' ? [] : [index + 1]));
}
