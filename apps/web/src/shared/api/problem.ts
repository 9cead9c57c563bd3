/** One wrong field, in the reader's language. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** An answer that is an error (RFC 9457), in the reader's language. */
export class Problem extends Error {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly requestId: string;
  readonly fields: readonly FieldProblem[];

  constructor(
    readonly status: number,
    body: unknown,
    requestId: string | null,
  ) {
    const said = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
    super(String(said.title ?? status));
    this.code = String(said.code ?? '');
    this.title = String(said.title ?? '');
    this.detail = String(said.reason ?? said.detail ?? '');
    this.requestId = String(said.requestId ?? requestId ?? '');
    this.fields = Array.isArray(said.errors) ? (said.errors as FieldProblem[]) : [];
  }
}

/** No answer came: no network, or no server. */
export class NoConnection extends Error {}
