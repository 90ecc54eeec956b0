/* oxlint-disable typescript/no-non-null-assertion -- Typed arrays with indices in bounds by construction; a check per access would cost time. */
/** Gives the people of a block their dates, states and keys, and writes them household by household. */
import { dayOf } from '../../calendar.ts';
import { writeFault, type FaultLog } from './faults.ts';
import type { Block } from './households.ts';
import { detailWriter, noDetails } from './invented-details.ts';
import { mix32, type Random } from './random.ts';
import type { DemoRow, DemoRowWriter } from './row-writer.ts';

export type BlockToWrite = {
	readonly people: Block;
	readonly area: string;
	readonly year: number;
	/** Differs from block to block; the keys of persons and addresses are made from it. */
	readonly key: number;
	readonly random: Random;
	readonly drawState: (random: Random) => string;
	readonly writer: DemoRowWriter;
	readonly faults: number;
	readonly log: FaultLog;
	/** Null: the plain columns. */
	readonly details: { readonly quarters: readonly { readonly code: string; readonly weight: number }[] } | null;
};

const german = '000';

/** Returns how many secondary residences were written beside the residents. */
export function writeBlock(block: BlockToWrite): number {
	const { people, area, year, key, random, drawState, writer, faults, log } = block;
	const lastDay = dayOf(year, 12, 31);
	const row: DemoRow = {
		area,
		birthDay: 0,
		birthText: '',
		sex: 'm',
		citizenship1: german,
		citizenship2: '',
		maritalStatus: 'LD',
		residence: 'A',
		movedInDay: 0,
		addressHigh: 0,
		addressLow: 0,
		personHigh: 0,
		personLow: 0,
		details: noDetails
	};
	const describe = block.details ? detailWriter(block, block.details.quarters) : null;
	let secondary = 0;
	for (let household = 0; household < people.householdCount; household++) {
		const head = people.first[household]!;
		const headAge = people.age[head]!;
		const stay = Math.min(headAge, -Math.log(1 - random()) * Math.min(25, 3 + Math.max(0, headAge - 22) * 0.45));
		const householdDay = lastDay - Math.floor(stay * 365.25);
		const isMarried = people.role[head] === 1 && random() < marriedShare(headAge);
		let householdState = '';
		row.addressHigh = mix32(household ^ key);
		row.addressLow = mix32(household ^ ~key);
		for (let person = head; person >= 0; person = people.next[person]!) {
			const age = people.age[person]!;
			const birthYear = year - age;
			const firstDay = dayOf(birthYear, 1, 1);
			row.birthDay = firstDay + ((random() * (dayOf(birthYear, 12, 31) - firstDay + 1)) | 0);
			row.sex = people.sex[person] === 1 ? 'w' : 'm';
			if (age >= 18 && random() < 0.00004) row.sex = 'd';
			if (people.foreign[person] === 1) {
				if (!householdState || random() < 0.12) householdState = drawState(random);
				row.citizenship1 = householdState;
				row.citizenship2 = random() < 0.015 ? drawState(random) : '';
			} else {
				row.citizenship1 = german;
				row.citizenship2 = random() < (age < 18 ? 0.2 : 0.07) ? householdState || drawState(random) : '';
			}
			row.maritalStatus = maritalStatus(age, people.sex[person]!, people.role[person]!, isMarried, random);
			row.residence = random() < 0.03 ? 'H' : 'A';
			row.movedInDay = Math.max(row.birthDay, movedInDay(people.role[person]!, householdDay, lastDay, random));
			row.personHigh = mix32(person ^ key);
			row.personLow = mix32(person ^ Math.imul(key, 0x9e3779b1));
			if (describe) row.details = describe(household, person, row, isMarried);
			writer.write(row);
			if (faults > 0 && random() < faults) writeFault(row, writer, log, lastDay, random);
			if (random() < 0.018) {
				writeSecondaryResidence(row, writer, lastDay, random);
				secondary += 1;
			}
		}
	}
	return secondary;
}

/** Students, commuters, people with a second home: entitled to live here, counted elsewhere. */
function writeSecondaryResidence(row: DemoRow, writer: DemoRowWriter, lastDay: number, random: Random): void {
	const age = random() < 0.5 ? 18 + random() * 12 : 35 + random() * 45;
	const birthDay = lastDay - Math.floor(age * 365.25);
	writer.write({
		...row,
		birthDay,
		sex: random() < 0.5 ? 'w' : 'm',
		citizenship1: german,
		citizenship2: '',
		maritalStatus: age < 30 ? 'LD' : 'VH',
		residence: 'N',
		movedInDay: Math.max(birthDay, lastDay - Math.floor(random() * 3650)),
		addressHigh: mix32(row.addressHigh),
		personHigh: mix32(row.personHigh)
	});
}

/** Most moved in with the household, some partners later; residents of a home came one by one in the last years. */
function movedInDay(role: number, householdDay: number, lastDay: number, random: Random): number {
	if (role === 3) return lastDay - ((random() * 8 * 365) | 0);
	return role === 1 && random() < 0.2 ? lastDay - Math.floor((lastDay - householdDay) * random()) : householdDay;
}

function marriedShare(age: number): number {
	return age < 24 ? 0.2 : age < 45 ? 0.2 + (age - 24) * 0.03 : 0.86;
}

function maritalStatus(age: number, sex: number, role: number, isMarried: boolean, random: Random): string {
	if (age < 18 || role === 2) return 'LD';
	if (role === 1 && isMarried) return 'VH';
	const chance = random();
	const widowed = Math.min(0.85, Math.max(0, (age - 55) * (sex === 1 ? 0.024 : 0.012)));
	if (role !== 1 && chance < widowed) return 'VW';
	const divorced = age < 27 ? 0 : Math.min(0.4, (age - 27) * 0.014);
	if (chance < widowed + divorced) return 'GS';
	return role === 0 && age > 30 && chance > 0.95 ? 'VH' : 'LD';
}
