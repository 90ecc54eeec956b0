import { demoResidents, writeDemoMovements } from '#domain/register/server';
import type { DemoProfile } from './demo-profile.ts';
import { InventedOffice } from './invented-office.ts';
import { PopulationTable } from './population-table.ts';
import { movementsOf } from './tables/movements.ts';

/**
 * Writes the year's movements of the invented register: as many as its stocks of both years, births and deaths leave, but
 * for a few that are reported late, so that a small rest remains as in every register.
 */
export function writeInventedMovements(year: number, seed: number, profile: DemoProfile, file: string): void {
	const residents = demoResidents(year, seed);
	const table = new PopulationTable();
	table.addResidents(residents, year);
	table.addResidents(demoResidents(year - 1, seed), year - 1);
	const office = new InventedOffice(profile, table);
	const places = Object.keys(profile.municipalities).map((area) => movementsOf(office.place(area, year)));
	writeDemoMovements({ year, seed, file, places, residents });
}
