/**
 * The program that is killed: opens the installation as every command of the shell does, changes it without end, and says
 * on its standard output what has been confirmed. Arguments: seed.
 */
import { writeSync } from 'node:fs';
import process from 'node:process';
import { openInstallation } from '../../src/cli/open-installation.ts';
import { chance } from './chance.ts';
import { makeChanges } from './make-changes.ts';

const STANDARD_OUTPUT = 1;
/** Written at once: what was said before the kill has been said. */
const say = (line: string): number => writeSync(STANDARD_OUTPUT, `${line}\n`);

await openInstallation({ stderr: () => {} });
say('opened');
for await (const change of makeChanges(chance(Number(process.argv[2])))) say(JSON.stringify(change));
