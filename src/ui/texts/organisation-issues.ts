/** Refusals about organisations. */
import { formatDate } from './format-date.ts';
import { periodInWords } from './period-in-words.ts';

type Detail = Readonly<Record<string, string | number>>;

export const organisationIssueTexts: Record<string, (detail: Detail) => string> = {
	'organisation-not-in-force': (detail) =>
		`„${detail['organisation']}“ besteht nicht die ganze Zeit (${periodInWords(detail)}). Bitte wählen Sie Tage innerhalb dieser Zeit.`,
	'organisation-exists': (detail) => `„${detail['name']}“ gibt es in dieser Zeit schon.`,
	'organisation-part-of-unknown': () =>
		'Die übergeordnete Organisation gibt es in dieser Zeit nicht. Bitte wählen Sie eine andere.',
	'organisation-part-of-itself': (detail) =>
		`„${detail['name']}“ kann nicht zu einer Organisation gehören, die selbst dazu gehört.`,
	'organisation-has-parts': (detail) => `„${detail['part']}“ gehört dazu und besteht länger. Beenden Sie zuerst diese.`,
	'organisation-is-the-county': () => 'Die Kreisverwaltung selbst kann nicht enden.',
	'organisation-ends-earlier': (detail) => `Diese Organisation endet schon am ${formatDate(String(detail['to']))}.`,
	'organisation-ends-before-it-begins': () => 'Eine Organisation kann nicht enden, bevor sie beginnt.',
	'organisation-end-in-the-past': () => 'Der früheste letzte Tag ist gestern.'
};
