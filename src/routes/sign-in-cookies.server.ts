/** Beside the session: what the browser holds while the second step is still to be done, and by which it is known later. */
import { hostCookie } from './host-cookie.server.ts';

/** The first step is done; good for minutes, opens nothing but the second. */
export const pendingCookie = hostCookie('kreislauf-anmeldung');

/**
 * Somebody has signed in with this browser before, so that guesses from elsewhere cannot lock them out of it. Read when
 * signing in only.
 */
export const browserCookie = hostCookie('kreislauf-browser');
