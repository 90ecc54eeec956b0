/** Words that a reader of a printed evaluation may not know: from the glossary, and what only paper needs. */
import { GLOSSARY } from '#ui/glossary.ts';

export type PaperTerm = { readonly term: string; readonly text: string };

const FROM_GLOSSARY = new Set([
	'region',
	'residents’ register',
	'reference date',
	'numerator',
	'denominator',
	'indicator',
	'release',
	'revision',
	'interval',
	'break',
	'disclosure control'
]);

const OWN: readonly PaperTerm[] = [
	{
		term: 'Amtliche Zahl',
		text: 'Zahl eines Statistischen Amts oder der Bundesagentur für Arbeit. Sie erscheint oft ein bis zwei Jahre nach dem Stichtag.'
	},
	{ term: 'Prozentpunkt', text: 'Unterschied zweier Prozentwerte: von 10 % auf 12 % sind es 2 Prozentpunkte.' }
];

export function paperGlossary(): PaperTerm[] {
	const entries = GLOSSARY.flatMap((section) => section.entries).filter(({ code }) => FROM_GLOSSARY.has(code));
	return [...entries.map(({ german, definition }) => ({ term: german, text: definition })), ...OWN];
}
