/** How a session began; `invitation`: with a link that sets the password. */
export type SignInMethod = 'password' | 'passkey' | 'single-sign-on' | 'demo' | 'invitation';
