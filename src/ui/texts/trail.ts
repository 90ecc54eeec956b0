/**
 * The trail in plain German: one sentence for each command, made from what its entry recorded. A new command gets its text
 * in `trail/<module>.ts`; a test walks the registry of all commands and names those without one. Texts of commands that are
 * no more stay, as their entries do.
 */
import type { EntryKind } from '#domain/audit';
import { accessTrail } from './trail/access.ts';
import { areasTrail } from './trail/areas.ts';
import { auditTrail } from './trail/audit.ts';
import type { CommandText } from './trail/command-text.ts';
import { disclosureTrail } from './trail/disclosure.ts';
import { EntryDetail } from './trail/entry-detail.ts';
import { feedbackTrail } from './trail/feedback.ts';
import { intakeTrail } from './trail/intake.ts';
import { legalTrail } from './trail/legal.ts';
import { monitorTrail } from './trail/monitor.ts';
import { operationsTrail } from './trail/operations.ts';
import { ownAccountTrail } from './trail/own-account.ts';
import { organisationsTrail } from './trail/organisations.ts';
import { peopleTrail } from './trail/people.ts';
import { singleSignOnTrail } from './trail/single-sign-on.ts';

const texts = {
	...accessTrail,
	...organisationsTrail,
	...peopleTrail,
	...singleSignOnTrail,
	...areasTrail,
	...auditTrail,
	...disclosureTrail,
	...feedbackTrail,
	...intakeTrail,
	...legalTrail,
	...monitorTrail,
	...operationsTrail,
	...ownAccountTrail
};

export const trailTexts: Readonly<Record<string, CommandText>> = texts;

export const entryKindTexts: Readonly<Record<EntryKind, string>> = { change: 'Änderung', reading: 'Lesen' };

/** Areas of the program, by the part of a command's name before the dot. */
export const moduleTexts: Readonly<Record<string, string>> = {
	intake: 'Lieferungen',
	monitor: 'Monitor',
	disclosure: 'Geheimhaltung',
	areas: 'Gebiete',
	legal: 'Rechtstexte',
	access: 'Konten und Anmeldung',
	feedback: 'Gemeldete Barrieren',
	operations: 'Betrieb',
	audit: 'Protokoll'
};

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

/** Whose task it was, for readers who are not told the name. */
export function performer(command: string): string {
	const by = textOf(command)?.by;
	if (by === 'municipality') return 'Die Stadt oder Gemeinde';
	return by === 'own-account' ? 'Die Person selbst' : 'Die Kreisverwaltung';
}

function textOf(command: string): CommandText | undefined {
	return Object.hasOwn(trailTexts, command) ? trailTexts[command] : undefined;
}
