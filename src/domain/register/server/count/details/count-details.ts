/**
 * The second way through the extracts, asked for by option: households, migration background, age limits, quarters. Takes
 * exactly the persons the plain count has counted, address by address; keeps counts only.
 */
import type { DuckDBConnection } from '@duckdb/node-api';
import { agesByBirthDay } from '../../../age.ts';
import { dateOfDay, dayOf } from '../../../calendar.ts';
import type { DetailName } from '../../../count-details.ts';
import type { RegisterLayout } from '../../../layout.ts';
import type { QuarterPlan } from '../../../quarters/quarter-plan.ts';
import type { Tally } from '../tally.ts';
import { items } from '../vector-items.ts';
import { AgeLimitTally } from './age-limit-tally.ts';
import { BackgroundTally, parentsOf } from './background-tally.ts';
import { detailColumns, detailQuery, type ExtractToRead } from './detail-query.ts';
import { detailPerson, type DetailPerson } from './detail-person.ts';
import { HouseholdTally } from './household-tally.ts';
import { QuarterTally } from './quarter-tally.ts';

export type DetailsToCount = {
	readonly connection: DuckDBConnection;
	readonly extracts: readonly ExtractToRead[];
	readonly layout: RegisterLayout;
	readonly areas: readonly string[];
	readonly referenceDay: number;
	readonly tally: Tally;
	readonly names: ReadonlySet<DetailName>;
	readonly plans: readonly QuarterPlan[];
	/** Table that assigns hashed addresses to quarters, if one was supplied. */
	readonly assignment: string | null;
	readonly counted: (persons: number) => void;
};

export type CountedDetails = {
	readonly households: HouseholdTally | null;
	readonly backgrounds: BackgroundTally | null;
	readonly ageLimits: AgeLimitTally | null;
	readonly quarters: QuarterTally;
};

export async function countDetails(options: DetailsToCount): Promise<CountedDetails> {
	const { connection, extracts, layout, areas, referenceDay, tally, names, plans, assignment } = options;
	const households = names.has('households') || names.has('migration') ? new HouseholdTally() : null;
	const backgrounds = names.has('migration') ? new BackgroundTally() : null;
	const ageLimits = names.has('age-limits') ? new AgeLimitTally(referenceDay) : null;
	const quarters = new QuarterTally(plans);

	const placesOf = (person: DetailPerson): string[] => {
		const municipality = areas[person.area] ?? '';
		const quarter = quarters.placeOf(person, municipality);
		return quarter ? [municipality, quarter] : [municipality];
	};
	const countAddress = (persons: readonly DetailPerson[]): void => {
		for (const person of persons) {
			const [municipality = '', quarter = null] = placesOf(person);
			quarters.add(person, municipality, quarter);
			ageLimits?.add(person, placesOf(person));
		}
		const formed = households?.add(persons, placesOf) ?? [];
		if (!backgrounds) return;
		const housed = new Set<DetailPerson>();
		for (const { members } of formed)
			for (const person of members) {
				housed.add(person);
				backgrounds.add(person, person.age < 18 ? parentsOf(person, members) : [], placesOf(person));
			}
		for (const person of persons) if (!housed.has(person)) backgrounds.add(person, [], placesOf(person));
	};

	const year = Number(dateOfDay(referenceDay).slice(0, 4));
	const day = { referenceDay, lastDayOfYear: dayOf(year, 12, 31), ...agesByBirthDay(referenceDay) };
	const query = detailQuery(extracts, layout, areas, { quarters: quarters.codes, assignment });
	let address: DetailPerson[] = [];
	const result = await connection.stream(query);
	for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
		const { rowCount } = chunk;
		const rows = chunk;
		const columns = detailColumns.map((_, index) => items(rows.getColumnVector(index), Float64Array));
		for (let at = 0; at < rowCount; at++) {
			const values = columns.map((column) => column[at] ?? 0);
			if (!tally.isCounted(values[0] ?? -1)) continue;
			const person = detailPerson(values, day);
			const [known] = address;
			// Without an address nobody lives together.
			if (known && (person.address === 0 || person.address !== known.address || person.area !== known.area)) {
				countAddress(address);
				address = [];
			}
			address.push(person);
		}
		options.counted(rowCount);
	}
	if (address.length > 0) countAddress(address);
	return { households, backgrounds, ageLimits, quarters };
}
