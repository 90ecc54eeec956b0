import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { command } from '#domain/audit/server';
import type { ReleasedFigure } from '#domain/disclosure';
import type { WhyHidden } from '#domain/disclosure/server';
import type { ComputedFigure } from '../../compute/compute-figures.ts';
import type { PreviewedFigure, ReleasePreview } from '../../preview/hidden-cell.ts';
import type { ProtectedEdition } from '../protect-edition.ts';
import { describeHidden } from './describe-hidden.ts';
import { findEditionPreview, type EditionPreview } from './edition-preview.ts';

const key = z.string().min(1).max(100);

/**
 * What a release of that year would hide now, and why, before it is released. Without indicator and area only how many.
 * Whoever asks is put down in the trail, with what they chose and never a figure. Refuses a year without figures.
 */
export const previewRelease = command({
	name: 'monitor.preview-release',
	permission: 'monitor:release',
	isReading: true,
	input: z.object({
		year: z.number().int().min(1950).max(2200),
		indicator: key.optional(),
		/** Area id. */
		area: key.optional()
	}),
	run: async ({ tx, progress }, { year, indicator, area }) => {
		const preview = await findEditionPreview(tx, year, progress);
		if (!preview.inputs.facts.some((fact) => fact.year === year))
			return refused({ rule: 'monitor-year-without-figures', level: 'error', detail: { year } });
		return done(describe(preview, { year, indicator, area }));
	},
	object: ({ year }) => `release-preview:${year}`,
	record: ({ year, indicator, area }, { hidden, newest, hiddenCounts }) => ({
		year,
		...(indicator && { indicator }),
		...(area && { area }),
		figures: hidden.length + newest.length + hiddenCounts.length
	})
});

type Choice = { readonly year: number; readonly indicator: string | undefined; readonly area: string | undefined };

function describe({ edition, inputs, why }: EditionPreview, { year, indicator, area }: Choice): ReleasePreview {
	if (!edition)
		return {
			year,
			isSafe: false,
			figures: 0,
			hiddenFigures: 0,
			counts: 0,
			hiddenByRule: 0,
			hiddenForOthers: 0,
			altered: [],
			byIndicator: [],
			byMeasure: [],
			hidden: [],
			newest: [],
			hiddenCounts: []
		};
	const previewed = figuresOf(edition, why);
	const hidden = previewed.filter(isHidden);
	const all = [...why.keys()].flatMap((cell) => describeHidden(cell, why) ?? []);
	const isAsked = (one: { indicator: string; area: string }): boolean =>
		Boolean(indicator || area) && (!indicator || one.indicator === indicator) && (!area || one.area === area);
	const ofIndicator = previewed.filter((one) => one.indicator === indicator && (!area || one.area === area));
	const newestYear = ofIndicator.reduce((newest, one) => Math.max(newest, one.year), 0);
	const measures = new Set(
		inputs.indicators.find(({ id }) => id === indicator)?.numerator.map(({ measure }) => measure)
	);
	return {
		year,
		isSafe: true,
		figures: edition.figures.length,
		hiddenFigures: hidden.length,
		counts: edition.system.cells.length,
		hiddenByRule: edition.protection.report.primary,
		hiddenForOthers: edition.protection.report.complementary,
		altered: edition.altered,
		byIndicator: [...Map.groupBy(hidden, (one) => one.indicator)]
			.map(([id, ones]) => ({
				indicator: id,
				hidden: ones.length,
				byRule: ones.filter((one) => one.hidden.some(({ rule }) => rule !== null)).length
			}))
			.toSorted((a, b) => b.hidden - a.hidden || a.indicator.localeCompare(b.indicator)),
		byMeasure: [...Map.groupBy(all, ({ name }) => name.measure)]
			.map(([measure, cells]) => ({ measure, hidden: cells.length }))
			.toSorted((a, b) => b.hidden - a.hidden || a.measure.localeCompare(b.measure)),
		hidden: hidden.filter(isAsked).toSorted((a, b) => b.year - a.year),
		newest: ofIndicator.filter((one) => one.year === newestYear),
		hiddenCounts: all
			.filter(({ name }) => (indicator ? measures.has(name.measure) : Boolean(area)) && (!area || name.area === area))
			.toSorted((a, b) => b.name.year - a.name.year)
	};
}

function isHidden({ working, released }: PreviewedFigure): boolean {
	return working.kind === 'number' && released.kind === 'missing';
}

function figuresOf({ working, figures }: ProtectedEdition, why: ReadonlyMap<string, WhyHidden>): PreviewedFigure[] {
	return working.map((figure, index) => {
		const { indicator, area, year, basis, period, value } = figure;
		return {
			indicator,
			area,
			year,
			basis,
			period,
			working: value,
			released: figures[index]?.value ?? value,
			hidden: cellsOf(figure, figures[index]).flatMap((cell) => describeHidden(cell, why) ?? [])
		};
	});
}

function cellsOf({ numeratorCells, denominatorCells }: ComputedFigure, released?: ReleasedFigure): readonly string[] {
	return released?.value.kind === 'number' ? [] : [...numeratorCells, ...denominatorCells];
}
