/** One counted person as numbers and categories, for as long as its address is being counted. */
import type { HouseholdPerson } from '../../../households/household-person.ts';
import type { OriginOfPerson } from '../../../migration-background.ts';
import { citizenshipCode, codeBits, incompleteOffset, sexCode } from '../row-query.ts';
import { completedBirthDay } from '../tally.ts';
import { originBits } from './detail-query.ts';

export type DetailPerson = {
	/** Positions in the lists of areas and quarters; quarter -1 where none is known. */
	readonly area: number;
	readonly quarter: number;
	readonly birthDay: number;
	readonly age: number;
	readonly sex: 'female' | 'male';
	readonly citizenship: 'german' | 'foreign';
	readonly isInvented: boolean;
	readonly isShared: boolean;
	/** Hash of the address; 0 where none is given. */
	readonly address: number;
	readonly person: number;
	readonly links: { readonly spouse: number; readonly parents: readonly number[] };
	readonly evidence: Pick<HouseholdPerson, 'surname' | 'isSingle' | 'movedIn' | 'previousAddress'>;
	readonly origin: OriginOfPerson;
};

export type DayOfReference = {
	readonly referenceDay: number;
	readonly lastDayOfYear: number;
	readonly firstDay: number;
	readonly ages: Uint8Array;
};

/** Countries are told apart no further than the rules ask. */
export const countries = { germany: 'germany', repatriateCountries: new Set(['repatriates']) };
const COUNTRIES = [null, 'germany', 'repatriates', 'other'] as const;
const ACQUISITIONS = [null, 'naturalised', 'option', 'repatriate'] as const;

export function detailPerson(values: readonly number[], day: DayOfReference): DetailPerson {
	const [, birth = 0, codes = 0, address = 0, quarter = 0, person = 0, surname = 0, movedIn = 0] = values;
	const [previousAddress = 0, spouse = 0, parent1 = 0, parent2 = 0, origin = 0] = values.slice(8);
	const birthDay = birth > incompleteOffset / 2 ? completedBirthDay(birth, day.referenceDay, day.lastDayOfYear) : birth;
	const age = day.ages[birthDay - day.firstDay] ?? 0;
	const stated = codes & codeBits.sex.mask;
	const isFemale = stated === sexCode.female || (stated !== sexCode.male && (birthDay & 1) === 0);
	const isGerman = ((codes >>> codeBits.citizenship.shift) & codeBits.citizenship.mask) === citizenshipCode.german;
	const status = origin & 3;
	return {
		area: (codes >>> codeBits.area.shift) & codeBits.area.mask,
		quarter: quarter - 1,
		birthDay,
		age,
		sex: isFemale ? 'female' : 'male',
		citizenship: isGerman ? 'german' : 'foreign',
		isInvented: ((codes >>> codeBits.invented.shift) & codeBits.invented.mask) === 1,
		isShared: (origin & originBits.isShared) !== 0,
		address,
		person,
		links: { spouse, parents: [parent1, parent2].filter((parent) => parent !== 0) },
		evidence: {
			surname: surname || null,
			isSingle: status === originBits.maritalStatus.unknown ? null : status === originBits.maritalStatus.single,
			movedIn: movedIn || null,
			previousAddress: previousAddress || null
		},
		origin: {
			citizenship: isGerman ? 'germany' : 'other',
			secondCitizenship: (origin & originBits.hasSecondForeign) !== 0 ? 'other' : null,
			birthCountry: COUNTRIES[(origin >>> originBits.birthCountry.shift) & 3] ?? null,
			previousCountry: COUNTRIES[(origin >>> originBits.previousCountry.shift) & 3] ?? null,
			acquisition: ACQUISITIONS[(origin >>> originBits.acquisition.shift) & 3] ?? null,
			age,
			wasBornToGermansAbroad: (origin & originBits.wasBornToGermansAbroad) !== 0
		}
	};
}
