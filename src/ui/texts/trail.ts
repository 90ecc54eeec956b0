/**
 * The trail in plain German: one sentence for each command, made from what its entry recorded. A new command gets its text
 * in `trail/<module>.ts`; a test walks the registry of all commands and names those without one. Texts of commands that are
 * no more stay, as their entries do.
 */
import { accessTrail } from './trail/access.ts';
import { areasTrail } from './trail/areas.ts';
import { auditTrail } from './trail/audit.ts';
import type { CommandText } from './trail/command-text.ts';
import { disclosureTrail } from './trail/disclosure.ts';
import { EntryDetail } from './trail/entry-detail.ts';
import { intakeTrail } from './trail/intake.ts';
import { monitorTrail } from './trail/monitor.ts';

const texts = {
	...accessTrail,
	...areasTrail,
	...auditTrail,
	...disclosureTrail,
	...intakeTrail,
	...monitorTrail
};

export const trailTexts: Readonly<Record<string, CommandText>> = texts;

/** What was done, to follow the name of whoever did it. A command that this program does not know gets a general sentence. */
export function entrySentence({ command, detail }: { readonly command: string; readonly detail: unknown }): string {
	const text = textOf(command);
	return text
		? text.sentence(new EntryDetail(detail))
		: `hat etwas getan, das diese Fassung des Programms nicht kennt („${command}“).`;
}

/** For lists to choose from. */
export function commandName(command: string): string {
	return textOf(command)?.name ?? command;
}

export function textOf(command: string): CommandText | undefined {
	return Object.hasOwn(trailTexts, command) ? trailTexts[command] : undefined;
}
