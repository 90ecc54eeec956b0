export { Edition, type EditionData, type ReleaseInfo, type SourceInfo } from './edition.ts';
export { THEMES, type Indicator, type Level, type Part, type Selection, type Term, type Theme } from './indicator.ts';
