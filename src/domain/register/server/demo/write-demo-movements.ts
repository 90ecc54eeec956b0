/**
 * Writes an invented extract of movements beside the invented extracts of two years: births, deaths and moves of people who
 * do not exist, one row each, in the standard layout. How many there are the caller says; who and when is drawn. A move
 * between two municipalities stands in both, as in real registers. The same input gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { dateOfDay, dayOf } from '../../calendar.ts';
import type { DemoResidents } from './demo-residents.ts';
import { mix32, seededRandom, type Random } from './random.ts';
import { inventedMark } from './row-writer.ts';

export type PlaceMovements = {
	readonly area: string;
	readonly births: number;
	readonly deaths: number;
	/** Over the municipality's border; of both, as many as `inside` with another municipality of the county. */
	readonly arrivals: number;
	readonly departures: number;
	readonly inside: number;
};

export type DemoMovementsOptions = {
	readonly year: number;
	readonly seed: number;
	readonly file: string;
	readonly places: readonly PlaceMovements[];
	/** Who lives there at the end of the year: the dead are drawn from their ages. */
	readonly residents: readonly DemoResidents[];
};

const HEAD = [
	'Gemeindeschluessel',
	'Ereignis',
	'Ereignisdatum',
	'Geburtsdatum',
	'Geschlecht',
	'Andere Gemeinde',
	'Geburtsdatum der Mutter',
	'Herkunft'
];

/** Ages of movers, whole bands with their share: families with small children, and above all the young. */
const MOVERS: readonly (readonly [from: number, to: number, share: number])[] = [
	[0, 5, 0.08],
	[6, 17, 0.1],
	[18, 24, 0.21],
	[25, 29, 0.18],
	[30, 49, 0.31],
	[50, 64, 0.08],
	[65, 90, 0.04]
];

export function writeDemoMovements({ year, seed, file, places, residents }: DemoMovementsOptions): void {
	const random = seededRandom(mix32(mix32(seed) ^ mix32(year)));
	const firstDay = dayOf(year, 1, 1);
	const days = dayOf(year, 12, 31) - firstDay + 1;
	const anyDay = (): number => firstDay + Math.floor(random() * days);
	const bornBefore = (day: number, age: number): string => dateOfDay(day - Math.floor((age + random()) * 365.25));
	const sex = (): string => (random() < 0.5 ? 'w' : 'm');
	const lines = [HEAD.join(';')];
	const add = (...fields: readonly string[]): void => void lines.push([...fields, inventedMark].join(';'));
	const move = (area: string, event: string, day: number, born: string, of: string, other: string): void =>
		add(area, event, dateOfDay(day), born, of, other, '');

	for (const { area, births, deaths, arrivals, departures, inside } of places) {
		for (let child = 0; child < births; child++) {
			const day = anyDay();
			add(area, 'Geburt', dateOfDay(day), dateOfDay(day), sex(), '', bornBefore(day, ageOfMother(random)));
		}
		const drawDeath = deathDrawer(residents.filter((cell) => cell.area === area));
		for (let dead = 0; dead < deaths; dead++) {
			const day = anyDay();
			const { age, sex: of } = drawDeath(random);
			add(area, 'Sterbefall', dateOfDay(day), bornBefore(day, age), of === 'female' ? 'w' : 'm', '', '');
		}
		for (const [event, moves] of [
			['Zuzug', arrivals - inside],
			['Wegzug', departures - inside]
		] as const)
			for (let mover = 0; mover < moves; mover++) {
				const day = anyDay();
				move(area, event, day, bornBefore(day, ageOfMover(random)), sex(), '');
			}
	}
	for (const [from, to] of insideMoves(places)) {
		const day = anyDay();
		const [born, of] = [bornBefore(day, ageOfMover(random)), sex()];
		move(from, 'Wegzug', day, born, of, to);
		move(to, 'Zuzug', day, born, of, from);
	}
	writeFileSync(file, `${lines.join('\n')}\n`, { encoding: 'latin1', flag: 'wx', mode: 0o600 });
}

/** Each municipality loses and wins its number: the list of all who go, turned round, is the list of where they come. */
function insideMoves(places: readonly PlaceMovements[]): (readonly [from: string, to: string])[] {
	const from = places.flatMap(({ area, inside }) => Array.from({ length: inside }, () => area));
	const half = Math.floor(from.length / 2);
	return from.map((area, index) => [area, from[(index + half) % from.length] ?? area] as const);
}

/** Between 16 and 46, about 31 in the mean. */
function ageOfMother(random: Random): number {
	return Math.round(16 + (random() + random() + random()) * 10);
}

function ageOfMover(random: Random): number {
	let at = random();
	const [from, to] = MOVERS.find(([, , share]) => (at -= share) < 0) ?? [30, 49];
	return from + Math.floor(random() * (to - from + 1));
}

/** People die the more often the older they are: mortality doubles every seven and a half years. */
function deathDrawer(residents: readonly DemoResidents[]): (random: Random) => DemoResidents {
	const limits: number[] = [];
	let sum = 0;
	for (const { age, sex, persons } of residents)
		limits.push((sum += persons * Math.exp(0.093 * age) * (sex === 'male' ? 1.5 : 1)));
	return (random) => {
		const at = random() * sum;
		let [low, high] = [0, limits.length - 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((limits[middle] ?? sum) > at) high = middle;
			else low = middle + 1;
		}
		const drawn = residents[low];
		if (!drawn) throw new RangeError('Nobody lives where somebody died.');
		return drawn;
	};
}
