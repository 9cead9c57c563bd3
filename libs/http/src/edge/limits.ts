/** Bytes of a request body. The longest text of a complaint has 10,000 characters, at most 40,000 bytes. */
export const BODY_LIMIT = 256 * 1024;
export const MAX_HEADERS = 100;
/** A socket on which nothing moves in either direction is cut; live updates breathe every fifteen seconds. */
export const STILL_MS = 120_000;
/** Characters of one part of a path; ids have 36. */
export const MAX_PARAM_LENGTH = 100;
/** How long an HTTP answer waits for its command before it says "pending". */
export const COMMAND_WAIT_MS = 2_000;
/** Problems reported of one body; ten thousand wrong keys need not be named one by one. */
export const MAX_PROBLEMS = 20;
/** A telephone in a lift lobby sends a film slowly; only routes that take a file wait this long. */
export const UPLOAD_TIMEOUT_MS = 180_000;
/** Bytes of one piece of evidence: a photo, a scan, half a minute of video. */
export const UPLOAD_MEGABYTES = 20;
export const UPLOAD_LIMIT = UPLOAD_MEGABYTES * 1024 * 1024;
/** What boundaries and headers of a form may add to the file. */
export const FORM_OVERHEAD = 16 * 1024;
