import {
	ageInCompletedYears,
	formHouseholds,
	migrationBackground,
	retirementAge,
	schoolStartYear,
	type HouseholdType,
	type MigrationBackground,
	type OriginOfPerson
} from '#domain/register';
import { accountMovements, carryForward, residenceConcept } from '#domain/statistics';
import type { Method } from './vector-file.ts';

const HOUSEHOLD_TYPE: Record<HouseholdType, string> = {
	single: 'Einpersonenhaushalt',
	'lone-parent': 'Alleinerziehend',
	'couple-with-children': 'Paar mit Kindern',
	couple: 'Paar ohne Kinder',
	other: 'Sonstiger Mehrpersonenhaushalt'
};

const BACKGROUND: Record<MigrationBackground, string> = {
	foreign: 'auslaendisch',
	naturalised: 'deutsch_eingebuergert',
	option: 'deutsch_optional',
	repatriate: 'deutsch_aussiedler',
	'second-citizenship': 'deutsch_zweite_staatsangehoerigkeit',
	'by-family': 'deutsch_familiaer',
	none: 'deutsch_ohne'
};

const ACQUISITION: Record<string, OriginOfPerson['acquisition']> = {
	einbuergerung: 'naturalised',
	option: 'option',
	aussiedler: 'repatriate'
};

type PersonAtAddress = {
	id: number;
	surname: string | null;
	age: number;
	maritalStatus?: string | null;
	moveIn: string | null;
	previousAddress: string | null;
	spouse?: number | null;
	parents?: number[];
};

function households({ persons }: { persons: PersonAtAddress[] }) {
	const formed = formHouseholds(
		persons.map(({ maritalStatus, moveIn, previousAddress, spouse, parents, ...person }) => ({
			...person,
			isSingle: maritalStatus ? maritalStatus === 'ledig' : null,
			movedIn: moveIn || null,
			previousAddress: previousAddress || null,
			spouse: spouse ?? null,
			parents: parents ?? []
		}))
	);
	return { households: formed.map((one) => ({ ...one, type: HOUSEHOLD_TYPE[one.type] })), count: formed.length };
}

type Origin = {
	nationality1: string | null;
	nationality2: string | null;
	birthCountry: string | null;
	previousCountry: string | null;
	acquisition: string | null;
	age: number;
	bornToGermansAbroad?: boolean;
};

function background(input: { person: Origin; parentsInHousehold: Origin[]; aussiedlerCountries: string[] }) {
	const countries = { germany: 'DE', repatriateCountries: new Set(input.aussiedlerCountries) };
	const parents = input.parentsInHousehold.map(originOf);
	const category = migrationBackground(originOf(input.person), parents, countries);
	return {
		category: BACKGROUND[category],
		parentCategories: parents.map((parent) => BACKGROUND[migrationBackground(parent, [], countries)]),
		hasMigrationBackground: category !== 'none'
	};
}

function originOf(person: Origin): OriginOfPerson {
	return {
		citizenship: person.nationality1,
		secondCitizenship: person.nationality2,
		birthCountry: person.birthCountry,
		previousCountry: person.previousCountry,
		acquisition: ACQUISITION[person.acquisition ?? ''] ?? null,
		age: person.age,
		wasBornToGermansAbroad: person.bornToGermansAbroad ?? false
	};
}

type Counted = {
	births: number;
	deaths: number;
	inMigration: number;
	outMigration: number;
	corrections?: number;
	boundaryChange?: number;
};
type ByGroup = {
	start: Record<string, number>;
	movements: Record<string, Counted>;
	naturalisations?: number;
	boundaryChange?: Record<string, number>;
};

function accounting(input: (Counted & { start: number; endPublished: number }) | ByGroup) {
	if (!('movements' in input)) {
		const { changeInPercent, ...account } = accountMovements(input.start, movementsOf(input), input.endPublished);
		return { ...account, changePercent: changeInPercent };
	}
	const end: Record<string, number> = {};
	for (const [group, start] of Object.entries(input.start)) {
		const counted = input.movements[group] ?? { births: 0, deaths: 0, inMigration: 0, outMigration: 0 };
		const naturalised = input.naturalisations ?? 0;
		end[group] = carryForward(start, {
			...movementsOf(counted),
			boundaryChange: input.boundaryChange?.[group] ?? 0,
			naturalisations: group === 'deutsch' ? naturalised : -naturalised
		});
	}
	return { end, endTotal: Object.values(end).reduce((sum, one) => sum + one, 0) };
}

function movementsOf({ inMigration, outMigration, ...counted }: Counted) {
	return { ...counted, arrivals: inMigration, departures: outMigration };
}

const CONCEPT = { main: 'mainResidence', entitled: 'entitled', none: 'none' };

/** What the files of `register.*` ask, answered by the rules the counting zone uses. */
export const registerMethods: Record<string, Method> = {
	'register.retirement-age': {
		compute: ({ birthDate }: { birthDate: string }) => {
			const { years, months, completedOn, reachedOn } = retirementAge(birthDate);
			return { ageYears: years, ageMonths: months, ageCompletedOn: completedOn, limitReachedOn: reachedOn };
		}
	},
	'register.age-and-school-entry': {
		compute: (input: { birthDate: string; referenceDate: string; schoolCutOff?: string }) => {
			const ageCompleted = ageInCompletedYears(input.birthDate, input.referenceDate);
			return {
				ageCompleted,
				u3: ageCompleted < 3,
				schoolStartYear: schoolStartYear(input.birthDate, input.schoolCutOff)
			};
		}
	},
	'register.households': { compute: households },
	'register.migration-background': { compute: background },
	'register.movement-accounting': { compute: accounting },
	'register.residence-concept-check': {
		compute: (input: {
			sumOfDetail: number;
			publishedMainResidence: number;
			publishedMainAndSecondary: number;
			tolerancePersons: number;
		}) => {
			const { fits, ...differences } = residenceConcept(
				input.sumOfDetail,
				input.publishedMainResidence,
				input.publishedMainAndSecondary,
				input.tolerancePersons
			);
			return { matches: CONCEPT[fits], ...differences };
		}
	}
};
