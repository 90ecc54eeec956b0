import { readLegalText } from '../legal-text.server.ts';

export const load = () => ({ text: readLegalText('leichte-sprache') });
