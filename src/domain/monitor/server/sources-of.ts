import type { Delivery } from '#domain/intake/server';
import type { SourceInfo } from '../edition.ts';

/** Deliveries that some figure or count rests on; those not used are not cited. */
export function sourcesOf(
	deliveries: ReadonlyMap<number, Delivery>,
	rows: readonly { readonly deliveries: readonly number[] }[]
): SourceInfo[] {
	const used = new Set(rows.flatMap((row) => row.deliveries));
	return [...used]
		.toSorted((a, b) => a - b)
		.flatMap((id) => {
			const delivery = deliveries.get(id);
			if (!delivery) return [];
			const { table, title, publisher, licence, publishedOn, fileName, sha256, isInvented } = delivery;
			return [
				{ delivery: id, table, title, publisher, licence: licence ?? '', publishedOn, fileName, sha256, isInvented }
			];
		});
}
