/** Breaks that many definitions share: said once, so that all say the same. */
import type { Indicator } from './indicator.ts';

type Break = Indicator['breaks'][number];

/** The official population rests on another census, for reference dates from then on. */
export const CENSUS_2022: Break = {
	year: 2024,
	basis: 'official',
	text: 'Ab 2024 beruht die amtliche Einwohnerzahl auf dem Zensus 2022; im Kreis liegt sie dadurch deutlich niedriger als zuvor.'
};

export const CENSUS_2011: Break = {
	year: 2011,
	basis: 'official',
	text: 'Ab 2011 beruht die amtliche Einwohnerzahl auf dem Zensus 2011, bis 2010 auf der Volkszählung 1987.'
};

/** The same where the denominator is the population of the year before. */
export const CENSUS_2022_A_YEAR_LATER: Break = {
	year: 2025,
	basis: 'official',
	text: 'Ab 2025 ist der Nenner (31.12. des Vorjahres) auf den Zensus 2022 gestützt.'
};

export const CENSUS_2011_A_YEAR_LATER: Break = {
	year: 2012,
	basis: 'official',
	text: 'Ab 2012 ist der Nenner (31.12. des Vorjahres) auf den Zensus 2011 gestützt.'
};

/** The same where the denominator is the mean of two year ends. */
export const CENSUS_2022_MEAN_POPULATION: Break = {
	year: 2025,
	basis: 'official',
	text: 'Ab 2025 beruht die mittlere Bevölkerung auf dem Zensus 2022; 2024 mischt zwei Grundlagen und wird nicht gebildet.'
};

export const CENSUS_2011_MEAN_POPULATION: Break = {
	year: 2012,
	basis: 'official',
	text: 'Ab 2012 beruht die mittlere Bevölkerung auf dem Zensus 2011; 2011 mischt zwei Grundlagen und wird nicht gebildet.'
};

/** Care statistics and benefits for care. */
export const CARE_GRADES: Break = {
	year: 2017,
	text: 'Seit 2017 gelten der neue Pflegebedürftigkeitsbegriff und Pflegegrade statt Pflegestufen; deutlich mehr Menschen haben Anspruch.',
	label: 'Pflegegrade statt Stufen'
};

export const CARE_DEFINITION: Break = {
	year: 2017,
	text: 'Seit 2017 gilt der neue Pflegebedürftigkeitsbegriff mit fünf Pflegegraden; deutlich mehr Menschen sind anspruchsberechtigt.',
	label: 'neuer Pflegebegriff'
};

export const CARE_GRADE_ONE_WITHOUT_SERVICE: Break = {
	year: 2019,
	text: 'Seit 2019 zählen auch Menschen mit Pflegegrad 1, die nur anerkannte Angebote im Alltag oder gar keinen Dienst nutzen; erst 2021 sind sie vollständig erfasst.',
	label: 'mit Pflegegrad 1'
};

export const CARE_GRADE_ONE: Break = {
	year: 2019,
	text: 'Seit 2019 zählen Pflegebedürftige mit Pflegegrad 1 ohne Leistungen der Heime und Dienste mit.',
	label: 'Pflegegrad 1'
};

export const CARE_LATE_ENTRIES: Break = {
	year: 2021,
	text: '2021 wurden bisher fehlende Pflegebedürftige nacherfasst.',
	label: 'Nacherfassung'
};

/** Employment agency. */
export const AGENCY_COUNT_2016: Break = {
	year: 2016,
	text: 'Die Bundesagentur hat die Zählung 2016 umgestellt; frühere Veröffentlichungen sind nur eingeschränkt vergleichbar.',
	label: 'neue Zählung 2016'
};

export const UKRAINE_2022: Break = {
	year: 2022,
	text: 'Seit Juni 2022 haben Geflüchtete aus der Ukraine Anspruch auf Grundsicherung statt auf Asylbewerberleistungen.',
	label: 'Ukraine: Geflüchtete'
};
