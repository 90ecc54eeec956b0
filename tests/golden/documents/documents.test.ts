import { describe, expect, it } from 'vitest';
import { areaProfile } from '../../../src/documents/paper/area-profile.ts';
import { editionDocument } from '../../../src/documents/paper/edition-document.ts';
import { csv } from '../../../src/documents/open-data/csv.ts';
import { indicatorTable } from '../../../src/documents/open-data/tables.ts';
import { INDICATORS, inventedEdition, TILES } from './invented-edition.ts';
import { must } from './must.ts';
import { textOfPaper } from './text-of-paper.ts';

const edition = inventedEdition();
const deps = { tiles: TILES, boundaries: null, address: 'https://monitor.example' };

describe('what stands on paper', () => {
	it('is the agreed profile of a municipality with hidden figures', async () => {
		const profile = areaProfile(edition, must(edition.findArea('biebesheim-am-rhein')), deps);
		await expect(textOfPaper(profile)).toMatchFileSnapshot('profile-biebesheim.txt');
	});

	it('is the agreed edition', async () => {
		const small = inventedEdition({
			indicators: INDICATORS.filter(({ id }) => id !== 'jugendanteil'),
			firstYear: 2021
		});
		await expect(textOfPaper(editionDocument(small, deps))).toMatchFileSnapshot('edition.txt');
	});
});

it('a download is the agreed one', async () => {
	const table = indicatorTable(
		inventedEdition({ firstYear: 2024 }),
		must(INDICATORS.find(({ id }) => id === 'jugendarbeitslosenanteil'))
	);
	await expect(csv(table)).toMatchFileSnapshot('jugendarbeitslosenanteil.csv');
});
