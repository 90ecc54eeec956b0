/**
 * The program that is killed: opens the installation as every command of the shell does, changes it without end, and says
 * on its standard output what has been confirmed. When its connection to PostgreSQL is cut, it says in which words the
 * change was refused, and goes on. Arguments: seed.
 */
import { writeSync } from 'node:fs';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { CannotStart } from '#platform/cannot-start';
import { faultOf } from '#platform/fault';
import { faultTexts } from '#ui/texts/faults.ts';
import { issueText } from '#ui/texts/issues.ts';
import { openInstallation, type Installation } from '../../src/cli/open-installation.ts';
import { chance } from './chance.ts';
import { ChangeRefused, makeChanges } from './make-changes.ts';

const STANDARD_OUTPUT = 1;
/** Written at once: what was said before the kill has been said. */
const say = (line: string): number => writeSync(STANDARD_OUTPUT, `${line}\n`);

/** In words for people; null: something that should not happen to a connection that was cut. */
function wordsFor(error: unknown): string | null {
	const isCut = (rule: string): boolean => rule === 'database-gone' || rule === 'outcome-open';
	if (error instanceof ChangeRefused) {
		return error.issues.every(({ rule }) => isCut(rule)) ? error.issues.map(issueText).join(' ') : null;
	}
	const fault = faultOf(error);
	return fault && isCut(fault) ? faultTexts[fault] : null;
}

const open = (): Promise<Installation> => openInstallation({ stderr: () => {} });
/** Starting again may be cut as well: it says so in words (`CannotStart`), has changed nothing, and is tried again. */
async function openAgain(): Promise<Installation> {
	for (;;) {
		try {
			return await open();
		} catch (error) {
			if (!(error instanceof CannotStart) && wordsFor(error) === null) throw error;
			await setTimeout(20);
		}
	}
}
let installation = await open();
say('opened');
const random = chance(Number(process.argv[2]));
for (;;) {
	try {
		for await (const change of makeChanges(random)) {
			say(JSON.stringify(change));
			if (random() > 0.03) continue;
			// Now and then it ends in order and starts again, so that some kills fall into that.
			await installation.close();
			installation = await openAgain();
		}
	} catch (error) {
		const words = wordsFor(error);
		if (words === null) throw error;
		say(`cut ${words}`);
		await setTimeout(20);
	}
}
