import { parseArgs } from 'node:util';
import { operator } from '#domain/access';
import { verifyTrail, type VerifiedTrail } from '#domain/audit/server';
import { formatDateTime } from '#ui/texts/format-date.ts';
import { formatNumber } from '#ui/texts/format-number.ts';
import { trailDamageTexts } from '#ui/texts/trail-damage.ts';
import type { CliCommand } from '../cli-command.ts';
import { showProgress } from '../show-progress.ts';

export const auditVerify: CliCommand = {
	name: 'audit verify',
	usage: '[--expect PRÜFSUMME…] [--json]',
	summary: 'Prüft das Protokoll vom ersten bis zum letzten Eintrag, und ob eine bekannte Prüfsumme noch dazugehört.',
	needsDatabase: true,
	run: async (args, io) => {
		const { values } = parseArgs({
			args: [...args],
			options: { expect: { type: 'string', multiple: true }, json: { type: 'boolean' } }
		});
		const expected = (values.expect ?? []).map((hash) => hash.trim().toLowerCase());
		const odd = expected.find((hash) => !/^[0-9a-f]{64}$/.test(hash));
		if (odd !== undefined) {
			io.stderr(`„${odd}“ ist keine Prüfsumme: Erwartet werden 64 Zeichen 0–9 und a–f.\n`);
			return 2;
		}
		const trail = await verifyTrail(operator, { expected }, { progress: showProgress(io) });
		if (values.json) io.stdout(`${JSON.stringify({ isSound: isSound(trail), ...trail })}\n`);
		else for (const line of summaryOf(trail)) io.stdout(`${line}\n`);
		for (const line of complaintsAbout(trail)) io.stderr(`${line}\n`);
		return isSound(trail) ? 0 : 1;
	}
};

/** No damage, and every expected hash is there. */
export function isSound({ damage, expected }: VerifiedTrail): boolean {
	return damage === null && expected.every(({ entry }) => entry !== null);
}

export function summaryOf({ entries, first, last, expected, damage }: VerifiedTrail): string[] {
	const lines = [
		`Protokoll: ${formatNumber(entries, 0)} ${damage ? 'einwandfreie Einträge bis zum Schaden' : 'Einträge'}`
	];
	if (first && last) {
		lines.push(`  von ${formatDateTime(first.recordedAt)} bis ${formatDateTime(last.recordedAt)}`);
		lines.push(`  Prüfsumme des ${damage ? 'letzten einwandfreien' : 'neuesten'} Eintrags: ${last.hash}`);
	}
	for (const { hash, entry } of expected) {
		if (entry) lines.push(`  enthalten: ${hash} (Eintrag ${entry.id} vom ${formatDateTime(entry.recordedAt)})`);
	}
	return lines;
}

export function complaintsAbout({ damage, expected }: VerifiedTrail): string[] {
	const lines: string[] = [];
	if (damage) {
		lines.push(`Schaden bei Eintrag ${damage.id} (${damage.recordedAt}): ${trailDamageTexts[damage.kind]}`);
	}
	for (const { hash, entry } of expected) {
		if (entry) continue;
		lines.push(
			damage
				? `Im einwandfreien Teil nicht enthalten: ${hash}`
				: `Nicht enthalten: ${hash}. Es fehlen Einträge, die es gegeben hat, oder die Prüfsumme gehört zu einem anderen Protokoll.`
		);
	}
	return lines;
}
