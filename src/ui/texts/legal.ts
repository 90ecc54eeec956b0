/** The legal pages in words: what they are called, what each of their fields is for, what is open about them. */
import {
	isConformity,
	LEGAL_FIELDS,
	readBlocks,
	readSections,
	type Conformity,
	type LegalPage,
	type LegalText,
	type OpenPoint,
	type TextBlock
} from '#domain/legal';
import { germanDate } from './source-line.ts';

export const legalPageNames: Readonly<Record<LegalPage, string>> = {
	impressum: 'Impressum',
	datenschutz: 'Datenschutz',
	barrierefreiheit: 'Erklärung zur Barrierefreiheit',
	'leichte-sprache': 'Leichte Sprache'
};

export const conformityTexts: Readonly<Record<Conformity, string>> = {
	full: 'vollständig vereinbar',
	partial: 'teilweise vereinbar',
	none: 'nicht vereinbar'
};

type FieldText = { readonly label: string; readonly hint?: string };

const PARAGRAPHS = 'Eine leere Zeile trennt Absätze. Eine Zeile, die mit „- “ beginnt, ist ein Punkt einer Liste.';

/** By the names of the fields; the label is also the heading on the page. */
export const legalFieldTexts: Readonly<Record<string, FieldText>> = {
	title: { label: 'Überschrift der Seite' },
	lead: { label: 'Einleitung', hint: 'Ein Satz. Sie darf fehlen.' },
	body: { label: 'Name der Körperschaft', hint: 'Mit Rechtsform.' },
	address: { label: 'Anschrift' },
	representedBy: { label: 'Gesetzlich vertreten durch', hint: 'Name und Amt.' },
	email: { label: 'E-Mail' },
	phone: { label: 'Telefon' },
	responsible: { label: 'Verantwortlich für den Inhalt', hint: 'Name und Anschrift.' },
	controller: { label: 'Verantwortliche Stelle', hint: 'Mit Anschrift, E-Mail und Telefon.' },
	officer: {
		label: 'Datenschutzbeauftragte oder Datenschutzbeauftragter',
		hint: 'Mit Anschrift, E-Mail oder Telefon.'
	},
	purposes: { label: 'Zwecke und Rechtsgrundlagen', hint: PARAGRAPHS },
	storage: { label: 'Speicherdauer', hint: PARAGRAPHS },
	rights: { label: 'Ihre Rechte', hint: PARAGRAPHS },
	supervision: { label: 'Aufsichtsbehörde', hint: 'Wo man sich beschweren kann.' },
	conformity: { label: 'Stand der Vereinbarkeit', hint: 'Mit den Anforderungen der BITV 2.0.' },
	barriers: {
		label: 'Nicht barrierefreie Inhalte',
		hint: `Mit Grund und Zeitpunkt der Abhilfe. Sind keine bekannt, schreiben Sie das. ${PARAGRAPHS}`
	},
	createdOn: { label: 'Erklärung erstellt am' },
	checkedOn: { label: 'Zuletzt geprüft am' },
	feedback: { label: 'Rückmeldung und Kontakt' },
	enforcement: { label: 'Durchsetzungsverfahren', hint: 'Mit der zuständigen Stelle und wie man sie erreicht.' },
	more: {
		label: 'Weitere Abschnitte',
		hint: `Eine Zeile, die mit „# “ beginnt, ist eine Überschrift. ${PARAGRAPHS}`
	},
	isSample: { label: 'Mustertext' }
};

export function legalFieldLabel(field: string): string {
	return legalFieldTexts[field]?.label ?? field;
}

/** A value of the form as people read it. */
export function legalValueText(field: string, value: string): string {
	if (field === 'isSample') return value === '' ? 'nein' : 'ja';
	return field.endsWith('On') ? germanDate(value) : isConformity(value) ? conformityTexts[value] : value;
}

export type LegalSection = {
	readonly heading: string;
	readonly blocks: readonly TextBlock[];
	/** Where the section is an address that can be written to. */
	readonly href: string | null;
	/** Short enough to stand in a list of facts. */
	readonly isFact: boolean;
};

/** The sections of a page in their order: what it must say, then what the operator adds. */
export function legalSections(page: LegalPage, text: Pick<LegalText, 'fields' | 'more'>): LegalSection[] {
	const required = LEGAL_FIELDS[page].map(({ name, kind }) => {
		const value = text.fields[name] ?? '';
		return {
			heading: legalFieldLabel(name),
			blocks: readBlocks(kind === 'date' || kind === 'conformity' ? legalValueText(name, value) : value),
			href: kind === 'email' && value.includes('@') ? `mailto:${value}` : null,
			isFact: page === 'impressum' || kind === 'date' || kind === 'conformity'
		};
	});
	const free = readSections(text.more).map(({ heading, text: body }) => ({
		heading,
		blocks: readBlocks(body),
		href: null,
		isFact: false
	}));
	return [...required.filter(({ blocks }) => blocks.length > 0), ...free];
}

/** `Es fehlt: Anschrift, E-Mail.` */
export function openPointText(point: OpenPoint): string {
	if (point.kind === 'sample') return 'Noch ein Mustertext.';
	if (point.kind === 'missing') return `Es fehlt: ${point.fields.map(legalFieldLabel).join(', ')}.`;
	return `Seit einem Jahr nicht geprüft, zuletzt am ${germanDate(point.reviewedOn)}.`;
}
