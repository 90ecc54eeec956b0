/**
 * Builds the demo county through the real path: invented extracts → counting zone → intake → computing → releasing.
 * Nothing is written past a command; whatever the demo shows, a county could have produced the same way.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { operator } from '#domain/access';
import type { Outcome } from '#domain/audit';
import { countyFolder } from '#domain/areas/server';
import { plainTable } from '#domain/intake';
import { readAs } from '#domain/audit/server';
import { acceptFile, findDeliveries } from '#domain/intake/server';
import { SPECIAL_THEMES } from '#domain/monitor';
import { computeMonitor, openSpecialTheme, releaseMonitor } from '#domain/monitor/server';
import { inTransaction, type Database, type DatabaseTransaction } from '#platform/database';
import type { Progress } from '#platform/progress';
import { issueText } from '#ui/texts/issues.ts';
import { addInventedPeople } from './add-invented-people.ts';
import { countYears } from './count-years.ts';
import { readDemoProfile } from './demo-profile.ts';
import { defineOwnIndicator } from './invented-own-indicator.ts';
import { writeStatements } from './invented-statements.ts';
import { reportInventedBarrier } from './invented-report.ts';
import { setTargets } from './invented-targets.ts';
import { giveOutInventedEvaluation } from './give-out-invented-evaluation.ts';
import { InventedOffice, type InventedDelivery } from './invented-office.ts';
import { PopulationTable } from './population-table.ts';
import { FIRST_YEAR, LAST_YEAR } from './recipe.ts';

/** Editions that the demo county has released so far; each knows what was delivered until its year. */
const EDITIONS = [LAST_YEAR - 2, LAST_YEAR - 1, LAST_YEAR];

/** Households and the rest take longer to count than all other persons of a year together. */
const YEARS_WITH_DETAILS = 1;
/** Enough for a line; before, the county did not count them. */
const YEARS_WITH_SECONDARY = 5;

export async function buildDemoIfEmpty(database: Database, progress: Progress): Promise<void> {
	const deliveries = await readAs(operator, (tx) => findDeliveries(tx), database);
	if (deliveries.length > 0) return;
	const folder = mkdtempSync(join(tmpdir(), 'kreislauf-demo-'));
	try {
		// In one transaction: broken off in the middle, the next start finds nothing and begins anew.
		await inTransaction(database, (tx) => buildDemo(tx, folder, progress));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Everything that the demo county has been delivered, and has accepted; nothing of it is released. */
export async function deliverDemo(database: Database, folder: string, progress: Progress): Promise<void> {
	const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
	const residents = new PopulationTable();
	const profile = readDemoProfile(countyFolder);
	const folders = new Map(years.map((year) => [year, mkdtempSync(join(folder, `${year}-`))]));
	const tasks = [...folders].map(([year, own]) => ({
		year,
		folder: own,
		profile,
		hasSecondary: year > LAST_YEAR - YEARS_WITH_SECONDARY,
		hasDetails: year > LAST_YEAR - YEARS_WITH_DETAILS,
		// The official ones are there until the year before.
		movementsSince: year === LAST_YEAR ? (folders.get(year - 1) ?? null) : null
	}));
	const showCounting = (done: number): void => {
		const year = years[done] ?? LAST_YEAR;
		progress({ label: `Vorführkreis: Melderegister ${year} auszählen`, done, total: years.length });
	};
	showCounting(0);
	for await (const { year, outcome } of countYears(tasks)) {
		showCounting(year - FIRST_YEAR + 1);
		const counted = expectDone(outcome);
		residents.addCounts(counted.counts);
		const fileName = `melderegister-${year}-12-31.csv`;
		expectDone(await acceptFile(operator, { path: counted.counts, fileName }, { database }));
		for (const path of counted.details) {
			const name = `melderegister-${year}-12-31-${basename(path)}`;
			expectDone(await acceptFile(operator, { path, fileName: name }, { database }));
		}
	}
	const deliveries = new InventedOffice(profile, residents).deliveries();
	for (const [index, delivery] of deliveries.entries()) {
		progress({ label: `Vorführkreis: ${delivery.title} annehmen`, done: index, total: deliveries.length });
		const bytes = new TextEncoder().encode(tableOf(delivery));
		expectDone(await acceptFile(operator, { bytes, fileName: `${delivery.measure}.csv` }, { database }));
	}
}

async function buildDemo(database: DatabaseTransaction, folder: string, progress: Progress): Promise<void> {
	await deliverDemo(database, folder, progress);
	progress({ label: 'Vorführkreis: eigenen Indikator festlegen', done: 0, total: 1 });
	expectDone(await defineOwnIndicator(database));
	for (const [index, year] of EDITIONS.entries()) {
		progress({ label: `Vorführkreis: Ausgabe ${year} berechnen und freigeben`, done: index, total: EDITIONS.length });
		for (const theme of SPECIAL_THEMES)
			expectDone(await openSpecialTheme(operator, { theme, year, version: 0 }, { database }));
		expectDone(await releaseMonitor(operator, { year }, { database }));
	}
	expectDone(await giveOutInventedEvaluation(LAST_YEAR, database));
	// Editors and municipalities see the figures before disclosure control; towns have something to say about theirs.
	expectDone(await computeMonitor(operator, { year: LAST_YEAR }, { database }));
	for await (const outcome of addInventedPeople(database)) expectDone(outcome);
	for (const outcome of await writeStatements(LAST_YEAR, database)) expectDone(outcome);
	for (const outcome of await setTargets(database)) expectDone(outcome);
	expectDone(await reportInventedBarrier(database));
	progress({ label: 'Vorführkreis ist bereit', done: 1, total: 1 });
}

function tableOf({ measure, title, source, kind, dimensions, rows }: InventedDelivery): string {
	return plainTable({
		measure,
		title,
		source,
		licence: 'Erfundene Zahlen, frei verwendbar',
		publishedOn: `${LAST_YEAR + 1}-03-31`,
		kind,
		isInvented: true,
		dimensions,
		rows: rows.map((row) => ({ ...row, name: '' }))
	});
}

/** The demo is ours: a refusal means that we broke it, and says where. */
function expectDone<T>(outcome: Outcome<T>): T {
	if (outcome.ok) return outcome.value;
	throw new Error(`Der Vorführkreis lässt sich nicht bauen: ${outcome.issues.map(issueText).join(' ')}`);
}
