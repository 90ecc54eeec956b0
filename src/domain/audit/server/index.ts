export { readAs, transactionAs } from './act-as.ts';
export { entryHash, type EntryKind, type HashedEntry } from './append-entry.ts';
export { headOfTrail } from './head-of-trail.ts';
export { recordBackup } from './record-backup.ts';
export { recordRestore } from './record-restore.ts';
export { findLastChange, type LastChange } from './find-last-change.ts';
export { stateOfTrail } from './state-of-trail.ts';
export { command, commands, NotPermitted, type Command, type CommandContext } from './command.ts';
export { verifyTrail, type TrailMark, type VerifiedTrail } from './verify-trail.ts';
