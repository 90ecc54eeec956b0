import { formatRounded } from '#domain/statistics';
import { findMeasure } from '#domain/intake';
import type { Indicator } from '../indicator.ts';
import type { OwnDefinition } from './own-definition.ts';

export type OwnPlace = {
	readonly id: string;
	readonly version: number;
	/** First, second, … own indicator of the county: its place after the built-in ones. */
	readonly rank: number;
};

const AFTER_BUILT_IN = 1000;
const POPULATION = 'population';
const POPULATION_BASIS = 'Personen mit alleiniger oder Hauptwohnung im Gebiet am 31.12. des Jahres';
/** Official population figures start anew with each census. */
const CENSUS_BREAKS: Indicator['breaks'] = [
	{
		year: 2011,
		basis: 'official',
		text: 'Ab 2011 beruht die amtliche Einwohnerzahl auf dem Zensus 2011, bis 2010 auf der Volkszählung 1987.'
	},
	{ year: 2024, basis: 'official', text: 'Ab 2024 beruht die amtliche Einwohnerzahl auf dem Zensus 2022.' }
];

/** The indicator that computations and editions work with: what follows from kind and measures is filled in. */
export function indicatorOfDefinition(own: OwnDefinition, { id, version, rank }: OwnPlace): Indicator {
	const isCount = own.kind === 'count';
	const hasPopulation = [...own.numerator, ...(isCount ? [] : own.denominator)].some(
		({ measure }) => measure === POPULATION
	);
	return {
		id,
		catalogue: `Z${String(rank).padStart(2, '0')}`,
		version,
		theme: own.theme,
		position: AFTER_BUILT_IN + rank,
		name: own.name,
		shortName: own.shortName,
		synonyms: own.synonyms,
		meaning: own.meaning,
		numerator: own.numerator,
		numeratorText: own.numeratorText,
		...(isCount ? {} : { denominator: own.denominator, denominatorText: own.denominatorText }),
		...scaleOf(own),
		decimals: own.decimals,
		polarity: own.polarity,
		smallestDenominator: isCount ? 0 : own.smallestDenominator,
		levels: own.levels,
		leadingBasis: hasPopulation ? own.leadingBasis : 'official',
		populationBasis: hasPopulation
			? POPULATION_BASIS
			: 'keine Bevölkerungszahl; gezählt wird, was Zähler und Nenner nennen',
		source: own.source,
		licence: own.licence,
		rhythm: 'jährlich, sobald die Quellen geliefert sind',
		method: own.method,
		readingAid: own.readingAid,
		doesNotSay: own.doesNotSay,
		pitfalls: own.pitfalls,
		breaks: hasPopulation ? CENSUS_BREAKS : [],
		related: [],
		...(own.legalBasis === '' ? {} : { legalBasis: own.legalBasis })
	};
}

function scaleOf({ kind, per, numerator }: OwnDefinition): Pick<Indicator, 'multiplier' | 'unit' | 'interval'> {
	const unit = per === 1 ? '' : `je ${formatRounded(per, 0)}`;
	switch (kind) {
		case 'share':
			return { multiplier: 100, unit: '%', interval: 'wilson' };
		case 'rate':
			return { multiplier: per, unit, interval: 'byar' };
		case 'ratio':
			return { multiplier: per, unit, interval: 'none' };
		case 'count':
			return { multiplier: 1, unit: findMeasure(numerator[0]?.measure ?? '')?.unit ?? '', interval: 'none' };
	}
}
