export { findLegalText, findLegalTexts } from './find-legal-texts.ts';
export { confirmLegalText, saveLegalText } from './save-legal-text.ts';
