import { readLegalText } from '../legal-text.server.ts';

export const load = async () => ({ text: await readLegalText('impressum') });
