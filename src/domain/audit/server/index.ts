export { readAs, transactionAs } from './act-as.ts';
export { entryHash, type EntryKind, type HashedEntry } from './append-entry.ts';
export { stateOfTrail } from './state-of-trail.ts';
export { command, commands, NotPermitted, type Command, type CommandContext } from './command.ts';
