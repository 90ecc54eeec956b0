import type { CliCommand } from './cli-command.ts';
import { areasImportBoundaries } from './commands/areas-import-boundaries.ts';

/** Every command of the shell, in the order of the help text. */
export const commands: readonly CliCommand[] = [areasImportBoundaries];
