/** Puts the manifest together: files with their hashes, rows by rule, findings in German, persons by municipality. */
import type { CountDetails } from '../../count-details.ts';
import type { CountManifest, CountedFile, ExtractEncoding } from '../../count-manifest.ts';
import type { RegisterLayout } from '../../layout.ts';
import {
	countConventions,
	emptyAreasFinding,
	encodingFinding,
	keylessFinding,
	mixedOriginFinding,
	needlessColumnsFinding,
	ruleFinding
} from '../../texts.ts';
import type { InspectedExtract } from './inspect-extract.ts';
import type { FileTally, Tally } from './tally.ts';

export type CountedExtract = {
	readonly extract: InspectedExtract;
	readonly sha256: string;
	readonly encoding: ExtractEncoding;
};

export type CountToDescribe = {
	readonly asOf: string;
	readonly layout: RegisterLayout;
	readonly areas: readonly string[];
	readonly files: readonly CountedExtract[];
	readonly tally: Tally;
	readonly counts: CountManifest['counts'];
	readonly program: string;
	readonly details?: CountDetails;
};

export function describeCount(toDescribe: CountToDescribe): CountManifest {
	const { asOf, layout, areas, files, tally, counts, program, details } = toDescribe;
	const described = tally.files.flatMap((file, index) => {
		const extract = files[index];
		return extract ? [describeFile(extract, tally, file)] : [];
	});
	const persons = new Map(areas.map((area) => [area, 0]));
	for (const cell of tally.cells()) persons.set(cell.area, (persons.get(cell.area) ?? 0) + cell.persons);
	const empty = areas.filter((area) => persons.get(area) === 0);
	const sum = (of: (file: CountedFile) => number): number => described.reduce((total, file) => total + of(file), 0);
	const rowsRead = sum((file) => file.rowsRead);
	const rowsInvented = sum((file) => file.rowsInvented);
	const isMixed = rowsInvented > 0 && rowsInvented < rowsRead;
	return {
		format: 'kreislauf-register-count/1',
		program,
		asOf,
		layout: layout.name,
		origin: isMixed ? 'mixed' : rowsInvented > 0 ? 'invented' : 'register',
		conventions: countConventions,
		rowsRead,
		rowsUsed: sum((file) => file.rowsUsed),
		rowsSecondary: sum((file) => file.rowsSecondary),
		rowsRejected: sum((file) => file.rowsRejected),
		files: described,
		areas: areas.map((area, index) => {
			const { register, invented } = tally.secondaryResidences(index);
			return { area, persons: persons.get(area) ?? 0, secondaryResidences: register + invented };
		}),
		findings: [
			...(isMixed ? [mixedOriginFinding] : []),
			...(empty.length > 0 ? [emptyAreasFinding(empty)] : []),
			...(details?.findings ?? [])
		],
		counts,
		...(details && { details })
	};
}

function describeFile({ extract, sha256, encoding }: CountedExtract, tally: Tally, file: FileTally): CountedFile {
	const rules = tally.rulesOf(file);
	const rowsOf = (effect: string): number =>
		rules.filter((rule) => rule.effect === effect).reduce((sum, rule) => sum + rule.rows, 0);
	const rowsRejected = rowsOf('rejected');
	const rowsSecondary = rowsOf('counted-apart');
	const findings = [
		...(encoding === 'utf-8' || encoding === 'utf-8-bom' ? [] : [encodingFinding]),
		...(extract.needlessHeads.length > 0 ? [needlessColumnsFinding(extract.needlessHeads)] : []),
		...(extract.columns.personKey === undefined ? [keylessFinding] : []),
		...rules.map((rule) => ruleFinding(rule.rule, rule.rows, rule.exampleRows))
	];
	return {
		name: extract.name,
		bytes: extract.bytes,
		sha256,
		encoding,
		rowsRead: file.rowsRead,
		rowsUsed: file.rowsRead - rowsSecondary - rowsRejected,
		rowsSecondary,
		rowsRejected,
		rowsInvented: file.rowsInvented,
		rules,
		findings
	};
}
