export { command, commands, NotPermitted, type Command, type CommandContext } from './command.ts';
