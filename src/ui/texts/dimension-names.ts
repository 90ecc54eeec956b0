/** What a breakdown of the base data structure is called, as a label of a field; one without a name is shown by its key. */
const NAMES: Readonly<Record<string, string>> = {
	base: 'Bezug',
	benefit: 'Leistung',
	buildings: 'Wohnungen im Gebäude',
	circle: 'Rechtskreis',
	citizenship: 'Staatsangehörigkeit',
	disability: 'Behinderung',
	duration: 'Dauer',
	from: 'Herkunft des Zuzugs',
	group: 'Gruppe',
	kind: 'Art',
	lunch: 'Mittagsverpflegung',
	migration: 'Migrationshintergrund',
	origin: 'Herkunft',
	residence: 'Wohnform',
	rooms: 'Räume',
	sex: 'Geschlecht',
	size: 'Größe',
	type: 'Typ',
	use: 'Nutzung'
};

export function dimensionName(dimension: string): string {
	return NAMES[dimension] ?? dimension;
}
