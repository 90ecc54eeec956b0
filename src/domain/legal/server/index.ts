export { findLegalText, findLegalTexts } from './find-legal-texts.ts';
export { findLegalVersions } from './find-legal-versions.ts';
export { confirmLegalText, saveLegalText } from './save-legal-text.ts';
