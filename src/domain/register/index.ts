export { ageInCompletedYears } from './age.ts';
export type { CountedFile, CountManifest, ExtractEncoding, RowRule, RuleCount, RuleEffect } from './count-manifest.ts';
export type { RegisterLayout } from './layout.ts';
export { registerIssueText } from './texts.ts';
