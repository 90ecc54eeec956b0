/** Areas inside a sentence: `in Raunheim`, `im Kreis Groß-Gerau`, `in der Region Nord`, `in Hessen`. */
import type { Area } from '#domain/areas';

export function inArea(area: Area): string {
	switch (area.level) {
		case 'county':
			return /kreis/i.test(area.name) ? `im ${area.name}` : `im Kreis ${area.name}`;
		case 'region':
			return /^(kreis)?region/i.test(area.name) ? `in der ${area.name}` : `in der Kreisregion ${area.name}`;
		case 'district':
			return /bezirk/i.test(area.name) ? `im ${area.name}` : `im Regierungsbezirk ${area.name}`;
		default:
			return `in ${area.name}`;
	}
}

/** The same, short: the county is `im Kreis`, because there is only one. */
export function inAreaShort(area: Area): string {
	return area.level === 'county' ? 'im Kreis' : inArea(area);
}
