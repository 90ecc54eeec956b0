import type { AttackedNumber, HiddenInRelease, InsiderRisk, StoredAttack } from '#domain/monitor/server';
import type { Table } from '#ui/components/table-model.ts';
import { formatDate } from '#ui/texts/format-date.ts';
import { formatNumber } from '#ui/texts/format-number.ts';
import type { Names } from './names.server.ts';

const MOST_ROWS = 25;

const BASES = { register: 'Register', official: 'amtlich' } as const;

/** What is hidden in each edition, and why. */
export function editionsTable(
	editions: readonly (Omit<HiddenInRelease, 'release'> & { release: HiddenInRelease['release'] | null })[]
): Table {
	return {
		caption: 'Gesperrte Zahlen je Ausgabe und warum',
		captionNote: 'Gezählt werden alle Anzahlen, auch die hinter Anteilen und in Tabellen.',
		isFull: true,
		columns: [
			{ label: 'Ausgabe', kind: 'text' },
			{ label: 'Anzahlen', kind: 'figure' },
			{ label: 'nach einer Regel gesperrt', kind: 'figure' },
			{ label: 'zum Schutz anderer gesperrt', kind: 'figure' },
			{ label: 'davon schon früher veröffentlicht', kind: 'figure' },
			{ label: 'verlorene Information', kind: 'figure', unit: '% der Anzahlen' }
		],
		rows: editions.map(({ release, cells, primary, complementary, alreadyPublished }) => ({
			head: release
				? { text: `${release.year}, Fassung ${release.revision}`, href: `/monitor/${release.year}` }
				: { text: 'nächste Ausgabe' },
			cells: [
				...[cells, primary, complementary, alreadyPublished].map((count) => ({ text: formatNumber(count, 0) })),
				{ text: formatNumber(cells > 0 ? (100 * (primary + complementary)) / cells : 0, 2) }
			]
		}))
	};
}

/** The hidden numbers of which most is known, the narrowest first. */
export function narrowestTable(numbers: readonly AttackedNumber[], names: Names, all = numbers.length): Table {
	const sorted = numbers.toSorted((a, b) => a.upper - a.lower - (b.upper - b.lower));
	return {
		caption: 'Die engsten Spannen',
		captionNote:
			all > MOST_ROWS
				? `Die ${MOST_ROWS} engsten von ${formatNumber(all, 0)} gesperrten Zahlen. Alle anderen sind ungewisser.`
				: 'Alle gesperrten Zahlen.',
		isFull: true,
		columns: [
			{ label: 'Zahl', kind: 'text' },
			{ label: 'Gebiet', kind: 'text' },
			{ label: 'Jahr', kind: 'text' },
			{ label: 'Ausgabe', kind: 'text' },
			{ label: 'Liegt für alle sichtbar zwischen', kind: 'figure' }
		],
		rows: sorted.slice(0, MOST_ROWS).map((number) => ({
			head: { text: names.whatOf(number) },
			cells: [
				{ text: names.areaOf(number) },
				{ text: `${number.at.year} (${BASES[number.at.basis]})` },
				{ text: names.editionOf(number) },
				{ text: rangeOf(number) }
			]
		}))
	};
}

/** The reports that were kept, one for each thing that went out. */
export function storedTable(attacks: readonly StoredAttack[], names: Names): Table {
	return {
		caption: 'Der Angriff bei jeder Freigabe',
		captionNote: 'So, wie er damals ausging: mit allem, was bis dahin heraus war.',
		isFull: true,
		columns: [
			{ label: 'Freigabe', kind: 'text' },
			{ label: 'Angegriffen am', kind: 'text' },
			{ label: 'angegriffene Zahlen', kind: 'figure' },
			{ label: 'ausgerechnet', kind: 'figure' },
			{ label: 'engste Spanne', kind: 'figure' },
			{ label: 'Wer sich selbst kennt: Paare', kind: 'figure' },
			{ label: 'Sekunden', kind: 'figure' }
		],
		rows: attacks.map((attack) => ({
			head: {
				text: names.publicationOf(attack.publication),
				href: `/intern/ausgaben/angriff?bericht=${attack.publication}#bericht`
			},
			cells: [
				{ text: formatDate(attack.attackedAt) },
				{ text: formatNumber(attack.attacked, 0) },
				{ text: formatNumber(attack.recovered.length, 0) },
				{
					text:
						attack.narrowestWidth === null
							? 'nach oben offen'
							: formatNumber(Math.floor(attack.narrowestWidth + 1e-6), 0)
				},
				{
					text: formatNumber(
						attack.insiders.reduce((sum, { learns }) => sum + learns.length, 0),
						0
					)
				},
				{ text: formatNumber(attack.milliseconds / 1000, 1) }
			]
		}))
	};
}

/** Pairs in which a one would recognise the other. */
export function insidersTable(risks: readonly InsiderRisk[], names: Names): Table {
	return {
		caption: 'Was die einzige Person hinter einer Zahl erkennen könnte',
		isFull: true,
		columns: [
			{ label: 'Wenn diese Zahl eine 1 ist', kind: 'text' },
			{ label: 'Gebiet', kind: 'text' },
			{ label: 'Jahr', kind: 'text' },
			{ label: 'folgt für diese', kind: 'text' },
			{ label: 'Gebiet', kind: 'text' },
			{ label: 'der Wert', kind: 'figure' }
		],
		rows: risks.flatMap(({ insider, learns }) =>
			learns.map((other) => ({
				head: { text: names.whatOf(insider) },
				cells: [
					{ text: names.areaOf(insider) },
					{ text: String(insider.at.year) },
					{ text: names.whatOf(other) },
					{ text: names.areaOf(other) },
					{ text: formatNumber(other.lower, 0) }
				]
			}))
		)
	};
}

/** Counts are whole numbers, so the bounds of fractions are rounded inwards. */
function rangeOf({ lower, upper }: AttackedNumber): string {
	const least = formatNumber(Math.ceil(Math.max(0, lower) - 1e-6), 0);
	return Number.isFinite(upper) ? `${least} und ${formatNumber(Math.floor(upper + 1e-6), 0)}` : `${least} und beliebig`;
}
