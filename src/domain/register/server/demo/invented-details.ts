/* oxlint-disable typescript/no-non-null-assertion -- Typed arrays with indices in bounds by construction; a check per access would cost time. */
/**
 * Links, names, origins and quarters of the invented people. Drawn from the keys of persons and households, not from the
 * stream of chance, so that the plain columns are the same with and without them.
 */
import type { Block } from './households.ts';
import { mix32 } from './random.ts';
import type { DemoRow, DemoRowDetails } from './row-writer.ts';

const NONE = [0, 0] as const;
export const noDetails: DemoRowDetails = {
	isHome: false,
	quarter: '',
	spouseHigh: 0,
	spouseLow: 0,
	parentHigh: NONE,
	parentLow: NONE,
	surname: 0,
	previousAddress: 0,
	birthCountry: '',
	previousCountry: '',
	acquisition: ''
};

const [PARTNER, CHILD, RESIDENT] = [1, 2, 3];
const GERMANY = '000';
/** Countries invented naturalised people and repatriates come from. */
const ORIGINS = ['163', '152', '154', '160', '444', '166', '137', '438', '475', '461'];
const REPATRIATES = ['160', '444', '152', '154'];

type Describe = (household: number, person: number, row: DemoRow, isMarried: boolean) => DemoRowDetails;

export function detailWriter(
	{ people, key }: { readonly people: Block; readonly key: number },
	quarters: readonly { readonly code: string; readonly weight: number }[]
): Describe {
	const { role, next, first, age } = people;
	const total = quarters.reduce((sum, { weight }) => sum + weight, 0);
	const quarterOf = (household: number): string => {
		let at = chance(household, key, 1) * total;
		return quarters.find(({ weight }) => (at -= weight) < 0)?.code ?? '';
	};
	const high = (person: number): number => (person < 0 ? 0 : mix32(person ^ key));
	const low = (person: number): number => (person < 0 ? 0 : mix32(person ^ Math.imul(key, 0x9e3779b1)));
	return (household, person, row, isMarried) => {
		const head = first[household]!;
		// A partner stands behind the head; children were joined before, so they stand between.
		let partner = -1;
		for (let other = next[head]!; other >= 0; other = next[other]!) if (role[other] === PARTNER) partner = other;
		const isPartner = role[person] === PARTNER;
		const spouse = isPartner && isMarried ? (person === head ? partner : head) : -1;
		// A fifth of the children came to the register before links were kept: they join by their name.
		const isLinked = role[person] === CHILD && chance(person, key, 2) > 0.2;
		const parents = isLinked ? [head, partner] : [-1, -1];
		const ownName = (isPartner && !isMarried && person !== head) || role[person] === 0 || role[person] === RESIDENT;
		const origin = originOf(row, chance(person, key, 3), chance(person, key, 4), age[person]!);
		return {
			isHome: role[person] === RESIDENT,
			quarter: quarterOf(household),
			spouseHigh: high(spouse),
			spouseLow: low(spouse),
			parentHigh: [high(parents[0]!), high(parents[1]!)],
			parentLow: [low(parents[0]!), low(parents[1]!)],
			surname: mix32(ownName && person !== head ? person ^ ~key : household ^ key ^ 0x51ed270b),
			previousAddress: isPartner && !isMarried ? mix32(household ^ key ^ 0x2545f491) : 0,
			...origin
		};
	};
}

type Origin = Pick<DemoRowDetails, 'birthCountry' | 'previousCountry' | 'acquisition'>;

function originOf({ citizenship1, citizenship2 }: DemoRow, first: number, second: number, age: number): Origin {
	if (citizenship1 !== GERMANY) {
		const bornHere = first < (age < 18 ? 0.7 : age < 35 ? 0.25 : 0.06);
		return bornHere
			? { birthCountry: GERMANY, previousCountry: '', acquisition: '' }
			: { birthCountry: citizenship1, previousCountry: second < 0.8 ? citizenship1 : '', acquisition: '' };
	}
	if (citizenship2 !== '') {
		const option = age < 26 && first < 0.4;
		return { birthCountry: GERMANY, previousCountry: '', acquisition: option ? 'OP' : '' };
	}
	// Naturalised people and repatriates: rarer among the very young and the very old.
	const share = age < 10 ? 0.005 : age < 25 ? 0.04 : age < 70 ? 0.12 : 0.06;
	if (first > share) return { birthCountry: GERMANY, previousCountry: '', acquisition: '' };
	const isRepatriate = second < 0.4;
	const list = isRepatriate ? REPATRIATES : ORIGINS;
	const country = list[Math.floor((first / share) * list.length)] ?? list[0]!;
	const isRecorded = second > 0.2;
	return {
		birthCountry: country,
		previousCountry: country,
		acquisition: isRecorded ? (isRepatriate ? 'AS' : 'EB') : ''
	};
}

/** Between 0 and 1, always the same for the same key. */
function chance(index: number, key: number, what: number): number {
	return (mix32(Math.imul(index, 0x9e3779b1) ^ mix32(key + what)) >>> 0) / 4_294_967_296;
}
