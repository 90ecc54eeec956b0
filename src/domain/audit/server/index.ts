export { stateOfTrail } from './state-of-trail.ts';
export { command, commands, NotPermitted, type Command, type CommandContext } from './command.ts';
