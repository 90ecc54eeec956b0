/**
 * Something on this machine that the operator must put right: an address that is wrong, a file that is missing. The
 * message is for them: German, without a trace, and without any secret.
 */
export class CannotStart extends Error {}
