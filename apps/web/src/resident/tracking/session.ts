import { api, ask, type Schemas } from '../../shared/api/client.js';

export type TrackSession = Pick<Schemas['TrackSession'], 'token' | 'expiresAt'>;

const KEPT = 'heyi-track';

/** Opens the tracking of one case for half an hour. Throws `Problem` when number, code or link are not right. */
export function openSession(
  claim: { caseNo: string; queryCode: string } | { token: string },
): Promise<Schemas['TrackSession']> {
  return ask(api.POST('/api/track', { body: claim }));
}

/** Of this tab alone, gone when it is closed: a reload must not ask for the code again. */
export function keptSession(): TrackSession | null {
  try {
    const session = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as TrackSession | null;
    return session && Date.parse(session.expiresAt) > Date.now() ? session : null;
  } catch {
    return null;
  }
}

export function keepSession(session: TrackSession | null): void {
  try {
    if (session)
      sessionStorage.setItem(KEPT, JSON.stringify({ token: session.token, expiresAt: session.expiresAt }));
    else sessionStorage.removeItem(KEPT);
  } catch {
    // A browser that stores nothing asks again after a reload.
  }
}

/** The token behind the `#` of a link, taken out of the address so that it is not shared by accident. */
export function takeLinkToken(): string | null {
  const token = /^#t=([\w-]{10,100})$/.exec(window.location.hash)?.[1] ?? null;
  if (token) window.history.replaceState(window.history.state, '', window.location.pathname);
  return token;
}
