/* oxlint-disable typescript/no-non-null-assertion -- Typed arrays with indices in bounds by construction; a check per access would cost time. */
/**
 * Puts the people of one block into households: couples, families with their children at the same address, single
 * people, flat shares, homes. Partners and mothers are sought by age and citizenship, so that families look like families.
 */
import { ageCount } from './age-structure.ts';
import type { Random } from './random.ts';

/** Persons of a block by index; households are linked lists: `first[household]`, then `next[person]` until -1. */
export type Block = {
	readonly age: Uint8Array;
	readonly sex: Uint8Array;
	readonly foreign: Uint8Array;
	/** 0 none, 1 partner, 2 child in the parents' home, 3 resident of a home. */
	readonly role: Uint8Array;
	readonly next: Int32Array;
	readonly first: Int32Array;
	readonly householdCount: number;
};

/** `counts` by cell `(sex * 2 + foreign) * ageCount + age`. */
export function assembleHouseholds(counts: Int32Array, random: Random): Block {
	const start = new Int32Array(counts.length);
	const end = new Int32Array(counts.length);
	let total = 0;
	for (let cell = 0; cell < counts.length; cell++) {
		start[cell] = total;
		total += counts[cell]!;
		end[cell] = total;
	}
	const age = new Uint8Array(total);
	const sex = new Uint8Array(total);
	const foreign = new Uint8Array(total);
	for (let cell = 0; cell < counts.length; cell++) {
		age.fill(cell % ageCount, start[cell], end[cell]);
		sex.fill(Math.floor(cell / ageCount / 2), start[cell], end[cell]);
		foreign.fill(Math.floor(cell / ageCount) % 2, start[cell], end[cell]);
	}
	const role = new Uint8Array(total);
	const next = new Int32Array(total).fill(-1);
	const first = new Int32Array(total).fill(-1);
	let households = 0;
	const found = (person: number): number => {
		first[households] = person;
		return households++;
	};
	const join = (household: number, person: number): void => {
		next[person] = next[first[household]!]!;
		next[first[household]!] = person;
	};
	/** Takes the next free person of the cell, or -1. */
	const take = (cell: number): number => (start[cell]! < end[cell]! ? start[cell]!++ : -1);
	const cellOf = (sexIndex: number, foreignIndex: number, years: number): number =>
		(sexIndex * 2 + foreignIndex) * ageCount + years;
	const takeNear = (sexIndex: number, foreignIndex: number, years: number, reach: number): number => {
		for (let step = 0; step <= reach; step++) {
			for (const at of step === 0 ? [years] : [years + step, years - step]) {
				if (at < 18 || at >= ageCount) continue;
				const person = take(cellOf(sexIndex, foreignIndex, at));
				if (person >= 0) return person;
			}
		}
		return -1;
	};

	// Homes first: about 80 residents share an address.
	let home = -1;
	let inHome = 0;
	for (let cell = 0; cell < counts.length; cell++) {
		const share = homeShare(cell % ageCount);
		for (let left = Math.round(counts[cell]! * share + random() - 0.5); left > 0; left--) {
			const person = take(cell);
			if (person < 0) break;
			role[person] = 3;
			if (home < 0 || inHome++ >= 80) {
				home = found(person);
				inHome = 1;
			} else join(home, person);
		}
	}

	const mothers = Array.from({ length: 2 * ageCount }, () => [] as number[]);
	for (let foreignIndex = 0; foreignIndex < 2; foreignIndex++) {
		for (let years = 18; years < ageCount; years++) {
			const cell = cellOf(1, foreignIndex, years);
			const free = end[cell]! - start[cell]!;
			for (let left = Math.round(free * coupleShare(years) + random() - 0.5); left > 0; left--) {
				const partnerForeign = random() < 0.86 ? foreignIndex : 1 - foreignIndex;
				const partnerAge = years + 2 + Math.round((random() + random() - 1) * 6);
				const woman = take(cell);
				if (woman < 0) break;
				let man = takeNear(0, partnerForeign, partnerAge, 8);
				if (man < 0) man = takeNear(0, 1 - partnerForeign, partnerAge, 8);
				const household = found(woman);
				if (man >= 0) {
					join(household, man);
					role[woman] = role[man] = 1;
				}
				if (years < 62) mothers[foreignIndex * ageCount + years]!.push(household);
			}
			if (years >= 20 && years <= 55) {
				for (let left = Math.round((end[cell]! - start[cell]!) * 0.35); left > 0; left--) {
					mothers[foreignIndex * ageCount + years]!.push(found(take(cell)));
				}
			}
		}
	}
	for (const list of mothers) shuffle(list, random);

	const children: number[] = [];
	for (let cell = 0; cell < counts.length; cell++) {
		const share = atHomeShare(cell % ageCount);
		for (let left = Math.round((end[cell]! - start[cell]!) * share + random() - 0.5); left > 0; left--) {
			const child = take(cell);
			if (child < 0) break;
			children.push(child);
		}
	}
	shuffle(children, random);
	const at = new Int32Array(mothers.length);
	const room = new Int32Array(mothers.length);
	const ageBefore = new Int32Array(mothers.length).fill(-1);
	for (const child of children) {
		const years = age[child]!;
		const wanted = years + 30 + Math.round((random() + random() + random() - 1.5) * 9);
		const motherForeign = foreign[child] === 1 || random() < 0.13 ? 1 : 0;
		const bucket = nearestMothers(mothers, motherForeign, wanted, years);
		if (bucket < 0) {
			found(child);
			continue;
		}
		if (room[bucket]! <= 0 || (ageBefore[bucket] === years && random() < 0.9)) {
			at[bucket] = (at[bucket]! + 1) % mothers[bucket]!.length;
			room[bucket] = childrenWanted(random());
		}
		room[bucket]! -= 1;
		ageBefore[bucket] = years;
		role[child] = 2;
		join(mothers[bucket]![at[bucket]!]!, child);
	}

	for (let cell = 0; cell < counts.length; cell++) {
		const shares = cell % ageCount <= 32 ? 0.25 : 0.1;
		let flat = -1;
		for (let person = take(cell); person >= 0; person = take(cell)) {
			if (flat >= 0 && random() < shares) join(flat, person);
			else flat = found(person);
		}
	}
	return { age, sex, foreign, role, next, first, householdCount: households };
}

function homeShare(age: number): number {
	return age < 75 ? 0.001 * (age > 60 ? 4 : 0) : Math.min(0.35, 0.02 + (age - 75) * 0.014);
}

function coupleShare(age: number): number {
	if (age < 20) return 0.01;
	if (age < 34) return 0.1 + (age - 20) * 0.05;
	if (age < 68) return 0.8;
	return Math.max(0.06, 0.8 - (age - 68) * 0.029);
}

function atHomeShare(age: number): number {
	if (age < 18) return 1;
	return age > 32 ? 0 : Math.max(0, 0.9 - (age - 18) * 0.075);
}

function childrenWanted(chance: number): number {
	return chance < 0.42 ? 1 : chance < 0.84 ? 2 : chance < 0.96 ? 3 : 4;
}

function nearestMothers(mothers: readonly number[][], foreign: number, age: number, childAge: number): number {
	for (const preferred of [foreign, 1 - foreign]) {
		for (let step = 0; step < 40; step++) {
			for (const at of [age + step, age - step]) {
				if (at < childAge + 15 || at >= ageCount) continue;
				if (mothers[preferred * ageCount + at]!.length > 0) return preferred * ageCount + at;
			}
		}
	}
	return -1;
}

function shuffle(list: number[], random: Random): void {
	for (let i = list.length - 1; i > 0; i--) {
		const j = (random() * (i + 1)) | 0;
		const kept = list[i]!;
		list[i] = list[j]!;
		list[j] = kept;
	}
}
