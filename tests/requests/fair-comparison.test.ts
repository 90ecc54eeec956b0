import { describe, expect, inject, it } from 'vitest';
import { textOf } from '../support/text-of.ts';
import { Visitor } from '../support/visitor.ts';

const visitor = new Visitor(inject('origin'));
const read = async (path: string): Promise<string> => textOf(await (await visitor.get(path)).text());

describe('a comparison that does justice', () => {
	it('says of an indicator which areas cannot be told from the county, and names only what lies beyond chance', async () => {
		const text = await read('/monitor/2025/sgb2-quote');
		expect(text).toMatch(/Vom Kreis \([\d,]+\s%\) nicht zu unterscheiden: \d+ von \d+ Städten und Gemeinden/);
		expect(text).toContain('Höher, als der Zufall erklärt: ');
		expect(text).not.toContain('und ähnliche Gemeinden');
	});

	it('sets each area against its own past, with both ranges', async () => {
		const text = await read('/monitor/2025/sgb2-quote');
		expect(text).toContain('Früher und heute');
		expect(text).toMatch(/Raunheim 20\d\d [\d,]+/);
	});

	it('compares a chosen town with those like it, never by the figure that is compared', async () => {
		const quota = await read('/monitor/2025/sgb2-quote?gebiet=raunheim');
		expect(quota).toContain('Raunheim und ähnliche Gemeinden');
		const young = await read('/monitor/2025/jugendanteil?gebiet=raunheim');
		expect(/am nächsten nach ([^.]*)\./.exec(young)?.[1]).not.toContain('Unter 18 Jahre');
	});

	it('shows on the page of a town by which figures its neighbours were found', async () => {
		const text = await read('/gebiete/biebesheim-am-rhein');
		expect(text).toMatch(/Am nächsten nach Bevölkerung \(\d{4}\), Dichte \(\d{4}\)/);
	});

	it('says in which figures the chosen areas cannot be told apart', async () => {
		const text = await read('/vergleich?gebiet=raunheim&gebiet=nauheim&gebiet=trebur');
		expect(text).toMatch(/Nicht zu unterscheiden sind die Gebiete hier bei: /);
	});

	it('never sets a figure of the register beside an official one', async () => {
		const said = (text: string): string | undefined => /Amtliche Statistik 20\d\d: ([\d,]+)/.exec(text)?.[1];
		const beside = await read('/vergleich?gebiet=kreis-gross-gerau&gebiet=hessen&gebiet=raunheim');
		expect(/Arbeitslosenanteil % .*?Kreis Groß-Gerau: ([\d,]+)/.exec(beside)?.[1]).toBe(
			said(await read('/monitor/2025/arbeitslosenanteil'))
		);
		const town = await read('/monitor/2025/beschaeftigungsquote?gebiet=raunheim');
		expect(/Kreis Groß-Gerau: [\d,]+ im Jahr 20\d\d, ([\d,]+)/.exec(town)?.[1]).toBe(said(town));
		expect(town).toContain('Wert (Register)');
		expect(town).toMatch(/am niedrigsten in [^.]+\. Kreis Groß-Gerau: [\d,]+\s%\. (?!Hessen)/);
	});

	it('describes types in words and gives every municipality one', async () => {
		const text = await read('/gebiete/typen');
		expect(text.match(/Typ [A-D] (?!Stadt)[A-ZÄÖÜ]/g)).toHaveLength(4);
		for (const town of ['Biebesheim am Rhein', 'Raunheim', 'Trebur']) expect(text).toContain(town);
	});

	it('shows the overall index with weights and ranges of ranks, in alphabetical order', async () => {
		const text = await read('/monitor/2025/gesamtindex');
		expect(text).toMatch(/Spanne aus \d+ Rechnungen/);
		expect(text).toContain('Gewicht im Index');
		// More places are better, and all the same they count as need here.
		expect(text).toContain('Mehr betreute Kinder binden mehr Plätze');
		expect(text.indexOf('Biebesheim am Rhein')).toBeLessThan(text.indexOf('Rüsselsheim am Main'));
	});
});
