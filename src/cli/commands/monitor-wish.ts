import { parseArgs } from 'node:util';
import { operator } from '#domain/access';
import { findAreas } from '#domain/areas/server';
import { readAs } from '#domain/audit/server';
import { WISH_DIMENSIONS, WISH_LEVELS, type WishDimension } from '#domain/monitor';
import { checkWish, giveOutWish } from '#domain/monitor/server';
import { alterationSentences } from '#ui/texts/alteration.ts';
import { cellInWords, hiddenReasonText } from '#ui/texts/hidden-reasons.ts';
import { issueText } from '#ui/texts/issues.ts';
import { COARSER_NAMES, wishShareText, wishVerdictText } from '#ui/texts/wishes.ts';
import type { CliCommand } from '../cli-command.ts';

const MOST_NAMED = 20;

/** Checks a special evaluation against everything that is out; exits with 1 where not all of it may be given out, or nothing was. */
export const monitorWish: CliCommand = {
	name: 'monitor wish',
	usage:
		'INDIKATOR JAHR[-JAHR] [--level municipality|quarter|region|county] [--area GEBIET] [--ages 0,18,65] [--by sex,citizenship] [--two-years] [--json] [--give-out TITEL --recipient STELLE --purpose ZWECK]',
	summary:
		'Prüft, ob eine Sonderauswertung neben allem Veröffentlichten herausgegeben werden darf, und nennt, was sonst möglich ist. Gibt keine Zahl heraus; mit --give-out wird die Tabelle mit ihren Lücken herausgegeben und schützt alles Spätere.',
	needsDatabase: true,
	run: async (args, io) => {
		const refuseUse = (): 2 => {
			io.stderr(`Aufruf: kreislauf ${monitorWish.name} ${monitorWish.usage}\n`);
			return 2;
		};
		let parsed: ReturnType<typeof parse>;
		try {
			parsed = parse(args);
		} catch {
			return refuseUse();
		}
		const { values, positionals } = parsed;
		const [indicator, yearsText = ''] = positionals;
		const years = /^(\d{4})(?:-(\d{4}))?$/.exec(yearsText);
		const level = WISH_LEVELS.find((known) => known === (values.level ?? 'municipality'));
		const by = (values.by ?? '').split(',').filter((text) => text !== '');
		const ages = (values.ages ?? '').split(',').filter((text) => text !== '');
		const isDimension = (text: string): text is WishDimension => WISH_DIMENSIONS.some((known) => known === text);
		const isUsable = by.every(isDimension) && ages.every((text) => /^\d{1,3}$/.test(text));
		if (!indicator || positionals.length !== 2 || !years || !level || !isUsable) return refuseUse();
		const areas = await readAs(operator, (tx) => findAreas(tx));
		const area = values.area ? areas.find(({ id, slug }) => id === values.area || slug === values.area) : null;
		if (area === undefined) {
			io.stderr(`Das Gebiet „${values.area}“ gibt es nicht.\n`);
			return 1;
		}
		const wish = {
			indicator,
			level,
			area: area?.id ?? null,
			firstYear: Number(years[1]),
			lastYear: Number(years[2] ?? years[1]),
			areYearsTogether: values['two-years'] ?? false,
			agesFrom: ages.map(Number),
			by: by.filter(isDimension)
		};
		const outcome = await checkWish(operator, wish);
		if (!outcome.ok) {
			for (const issue of outcome.issues) io.stderr(`${issueText(issue)}\n`);
			return 1;
		}
		const { alternatives, hidden, ...answer } = outcome.value;
		if (values.json) io.stdout(`${JSON.stringify(outcome.value)}\n`);
		else {
			const areaName = (id: string): string => areas.find((one) => one.id === id)?.name ?? id;
			const named = hidden.slice(0, MOST_NAMED);
			const lines = [
				wishVerdictText({ ...answer, hidden }),
				...alterationSentences(answer.altered).map((sentence) => `  ${sentence}`),
				...named.map((cell) => `  ${cellInWords(cell.name, areaName)}: ${hiddenReasonText(cell, areaName)}`),
				...(hidden.length > named.length ? [`  … und ${hidden.length - named.length} weitere`] : []),
				...(alternatives.length > 0 ? ['', 'Stattdessen möglich:'] : []),
				...alternatives.map(({ coarser, answer: other }) => `  ${COARSER_NAMES[coarser]}: ${wishShareText(other)}`),
				...(hidden.length > 0 ? ['', 'Vertraulich: Die Gründe verraten, wie klein eine Zahl ist.'] : [])
			];
			io.stdout(`${lines.join('\n')}\n`);
		}
		if (values['give-out'] === undefined) return answer.verdict === 'safe' ? 0 : 1;
		const { recipient = '', purpose = '', 'give-out': title } = values;
		const given = await giveOutWish(operator, { ...wish, title, recipient, purpose, state: answer.state });
		if (!given.ok) {
			for (const issue of given.issues) io.stderr(`${issueText(issue)}\n`);
			return 1;
		}
		const { id } = given.value;
		io.stderr(`Herausgegeben als Sonderauswertung Nr. ${id}: /intern/ausgaben/sonderauswertungen/${id}\n`);
		return 0;
	}
};

function parse(args: readonly string[]) {
	return parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			level: { type: 'string' },
			area: { type: 'string' },
			ages: { type: 'string' },
			by: { type: 'string' },
			'two-years': { type: 'boolean' },
			json: { type: 'boolean' },
			'give-out': { type: 'string' },
			recipient: { type: 'string' },
			purpose: { type: 'string' }
		}
	});
}
