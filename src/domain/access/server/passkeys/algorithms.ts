/** ES256, EdDSA and RS256 (COSE): what phones, security keys and Windows make. Named, so that no experimental one slips in. */
export const PASSKEY_ALGORITHMS = [-7, -8, -257];
