import type { Issue } from '#domain/audit';
import { findMeasure } from '#domain/intake';
import type { Indicator, Part, Term } from '../indicator.ts';
import { REQUIRED_TEXTS, type OwnDefinition } from './own-definition.ts';

/**
 * What is wrong with a definition before anything is computed. `others`: all other indicators in force. An unfinished
 * definition may be kept as a draft; submitted is only one without faults.
 */
export function findDefinitionFaults(own: OwnDefinition, others: readonly Pick<Indicator, 'name'>[]): Issue[] {
	const fault = (rule: string, detail?: Issue['detail']): Issue => ({
		rule,
		level: 'error',
		...(detail && { detail })
	});
	const faults: Issue[] = REQUIRED_TEXTS.filter((field) => own[field].length < 3).map((fields) =>
		fault('own-indicator-text-missing', { fields })
	);
	if (others.some(({ name }) => name.toLowerCase() === own.name.toLowerCase()))
		faults.push(fault('own-indicator-name-taken', { name: own.name }));
	if (own.numerator.length === 0) faults.push(fault('own-indicator-no-numerator'));
	if (own.levels.length === 0) faults.push(fault('own-indicator-no-level'));
	if (own.kind !== 'count') {
		if (own.denominator.length === 0) faults.push(fault('own-indicator-no-denominator'));
		if (own.denominatorText.length < 3) faults.push(fault('own-indicator-text-missing', { fields: 'denominatorText' }));
	}
	const terms = own.kind === 'count' ? [own.numerator] : [own.numerator, own.denominator];
	for (const part of terms.flat()) faults.push(...partFaults(part));
	for (const term of terms) if (hasTwins(term)) faults.push(fault('own-indicator-part-twice'));
	const countsNobody = terms.flat().find(({ measure }) => (findMeasure(measure)?.counts ?? 'nobody') === 'nobody');
	if ((own.kind === 'share' || own.kind === 'rate') && countsNobody)
		faults.push(
			fault('own-indicator-not-people', { measure: findMeasure(countsNobody.measure)?.name ?? countsNobody.measure })
		);
	return faults;
}

function partFaults({ measure, where }: Part): Issue[] {
	const name = findMeasure(measure)?.name;
	if (!name) return [{ rule: 'own-indicator-measure-unknown', level: 'error', detail: { measure } }];
	const [from = 0, to = Infinity] = where?.age ?? [];
	return from > to
		? [{ rule: 'own-indicator-age-backwards', level: 'error', detail: { measure: name, from, to } }]
		: [];
}

function hasTwins(term: Term): boolean {
	const places = term.map(({ measure, where = {}, yearOffset = 0 }) =>
		JSON.stringify([measure, Object.entries(where).toSorted(([a], [b]) => (a < b ? -1 : 1)), yearOffset])
	);
	return new Set(places).size < places.length;
}
