import { type Text, fill } from './text.js';

/** One kind of refusal or failure: its stable code, the HTTP status it becomes, and what to tell the reader. */
export interface ErrorDefinition {
  readonly code: string;
  readonly status: number;
  readonly title: Text;
  /** Template; `{name}` is filled from the error's details. Says what to do, not only what is wrong. */
  readonly message: Text;
}

/**
 * An expected failure. Matched by `code`, never by `instanceof` across packages.
 * `details` travel to the caller (problem+json members), so they hold no personal data.
 */
export class HeyiError extends Error {
  readonly code: string;
  readonly status: number;
  readonly title: Text;
  readonly text: Text;

  constructor(
    definition: ErrorDefinition,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: { cause?: unknown },
  ) {
    const text = fill(definition.message, details);
    super(`${definition.code}: ${text.en}`, options);
    this.name = 'HeyiError';
    this.code = definition.code;
    this.status = definition.status;
    this.title = definition.title;
    this.text = text;
  }
}

/** True for our own expected failures, also when they come from another copy of this module. */
export function isHeyiError(error: unknown): error is HeyiError {
  return error instanceof Error && error.name === 'HeyiError' && 'code' in error && 'status' in error;
}
