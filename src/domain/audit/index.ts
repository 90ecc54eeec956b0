export { done, refused, type Issue, type Outcome, type PresentState } from './issue.ts';
export { requireVersion } from './require-version.ts';
export type { TrailDamage } from './trail-damage.ts';
export type { EntryFilter, EntryKind, HistoryEntry, TrailEntry } from './trail-entry.ts';
