/** The form of a definition and back. Rows of the two sums are numbered fields: `numerator.0.measure`. */
import {
	EMPTY_DEFINITION,
	OWN_KINDS,
	OWN_LEVELS,
	PER,
	THEMES,
	type OwnDefinition,
	type Part,
	type Selection
} from '#domain/monitor';
import { formText } from '../../form-text.server.ts';

const MOST_PARTS = 12;
export type Side = 'numerator' | 'denominator';

/** What was typed, as far as it makes sense; what does not is as if it had been left out. */
export function readDefinition(form: FormData): OwnDefinition {
	const text = (name: string): string => formText(form, name);
	const one = <T extends string | number>(name: string, known: readonly T[], otherwise: T): T =>
		known.find((value) => String(value) === text(name)) ?? otherwise;
	const levels = new Set(form.getAll('levels'));
	return {
		...EMPTY_DEFINITION,
		name: text('name'),
		shortName: text('shortName'),
		synonyms: text('synonyms')
			.split(',')
			.map((word) => word.trim())
			.filter(Boolean),
		theme: one('theme', THEMES, EMPTY_DEFINITION.theme),
		meaning: text('meaning'),
		kind: one('kind', OWN_KINDS, EMPTY_DEFINITION.kind),
		per: one('per', PER, EMPTY_DEFINITION.per),
		decimals: wholeNumber(text('decimals')) ?? EMPTY_DEFINITION.decimals,
		polarity: one('polarity', ['neutral', 'higher-is-better', 'lower-is-better'], 'neutral'),
		numerator: readTerm(form, 'numerator'),
		numeratorText: text('numeratorText'),
		denominator: readTerm(form, 'denominator'),
		denominatorText: text('denominatorText'),
		smallestDenominator: wholeNumber(text('smallestDenominator')) ?? EMPTY_DEFINITION.smallestDenominator,
		levels: OWN_LEVELS.filter((level) => levels.has(level)),
		leadingBasis: one('leadingBasis', ['register', 'official'], 'register'),
		source: text('source'),
		licence: text('licence'),
		method: text('method'),
		readingAid: text('readingAid'),
		doesNotSay: text('doesNotSay'),
		pitfalls: text('pitfalls'),
		legalBasis: text('legalBasis')
	};
}

function readTerm(form: FormData, side: Side): Part[] {
	return Array.from({ length: MOST_PARTS }, (_, index) => `${side}.${index}.`).flatMap((row): Part[] => {
		const measure = formText(form, `${row}measure`);
		if (measure === '') return [];
		const from = wholeNumber(formText(form, `${row}from`));
		const to = wholeNumber(formText(form, `${row}to`));
		const where: Record<string, Selection[string]> = {};
		for (const name of form.keys()) {
			if (!name.startsWith(`${row}is.`)) continue;
			const category = formText(form, name);
			if (category !== '') where[name.slice(`${row}is.`.length)] = category;
		}
		if (from !== null || to !== null) where['age'] = to === null ? [from ?? 0] : [from ?? 0, to];
		return [
			{
				measure,
				...(Object.keys(where).length > 0 && { where: where as Selection }),
				...(formText(form, `${row}times`) === '-1' && { times: -1 }),
				...(formText(form, `${row}back`) === '1' && { yearOffset: -1 })
			}
		];
	});
}

/** A button in the form has been pressed: `add numerator`, or `remove denominator 2`. */
export function arrange(definition: OwnDefinition, form: FormData): OwnDefinition {
	const [deed, side, index] = formText(form, 'arrange').split(' ');
	if (side !== 'numerator' && side !== 'denominator') return definition;
	const term = definition[side];
	if (deed === 'remove') return { ...definition, [side]: term.filter((_, at) => at !== Number(index)) };
	const measure = formText(form, `add.${side}`);
	if (deed !== 'add' || measure === '' || term.length >= MOST_PARTS) return definition;
	return { ...definition, [side]: [...term, { measure }] };
}

function wholeNumber(text: string): number | null {
	return /^\d{1,6}$/.test(text) ? Number(text) : null;
}
