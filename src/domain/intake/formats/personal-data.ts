/**
 * The platform holds aggregates only. A file that looks like a list of people is refused: by the headings of its
 * columns and by what stands in them. Looks at a sample of rows; it cannot prove that a file is clean.
 */
import type { Findings } from './findings.ts';

/** Letters only, small, ß as ss. */
const HEADINGS = new Set(
	`vorname vornamen rufname nachname familienname zuname geburtsname gebname geburtsdatum gebdatum gebdat geburtstag
	geborenam geburtsort strasse strassehausnr strassehausnummer strasseundhausnummer strasseundhausnr hausnummer hausnr
	anschrift wohnanschrift adresse wohnadresse bgnummer bgnr bedarfsgemeinschaftsnummer aktenzeichen fallnummer fallnr
	kundennummer kundennr versicherungsnummer sozialversicherungsnummer rentenversicherungsnummer svnummer steuerid
	steueridentifikationsnummer identifikationsnummer personalausweisnummer passnummer iban telefon telefonnummer
	telefonnr handy mobilnummer email emailadresse personid personenid personennummer einwohnernummer ordnungsmerkmal
	firstname lastname surname birthdate dateofbirth birthday street streetaddress address`.split(/\s+/)
);
const ROWS_WITH_HEADINGS = 30;
const SAMPLE = 400;
const FEW = 3;

type Pattern = { readonly what: string; readonly pattern: RegExp; readonly enough: number };

const PATTERNS: readonly Pattern[] = [
	{ what: 'BG-Nummern', pattern: /^\d{5}BG\d{5,8}$/i, enough: 1 },
	{ what: 'Rentenversicherungsnummern', pattern: /^\d{2} ?[0-3]\d[01]\d{3} ?[A-Z] ?\d{3}$/, enough: 2 },
	{ what: 'Kontonummern', pattern: /^DE\d{2}(?: ?\d{4}){4} ?\d{2}$/, enough: 1 },
	{ what: 'E-Mail-Adressen', pattern: /^[^\s@;,]+@[^\s@;,]+\.[a-z]{2,}$/i, enough: FEW },
	{
		what: 'Anschriften',
		pattern:
			/^\p{Lu}[\p{L} .-]*(?:[Ss]tra(?:ß|ss)e|[Ss]tr\.|[Ww]eg|[Aa]llee|[Gg]asse|[Pp]latz|[Rr]ing) ?\d{1,4} ?[a-z]?$/u,
		enough: FEW
	}
];

/** `headings: false` for official tables, whose heads may name streets as a kind of land use. */
export function checkPersonalData(
	rows: readonly (readonly string[])[],
	findings: Findings,
	{ headings = true }: { headings?: boolean } = {}
): void {
	if (headings) checkHeadings(rows.slice(0, ROWS_WITH_HEADINGS), findings);
	const step = Math.max(1, Math.floor(rows.length / SAMPLE));
	const sample = rows.map((cells, index) => ({ cells, row: index + 1 })).filter((_, index) => index % step === 0);
	checkPatterns(sample, findings);
	checkBirthDates(sample, findings);
}

function checkHeadings(rows: readonly (readonly string[])[], findings: Findings): void {
	for (const [index, cells] of rows.entries()) {
		for (const [column, cell] of cells.entries()) {
			if (cell.length > 40) continue;
			const letters = cell
				.toLowerCase()
				.replaceAll('ß', 'ss')
				.replace(/[^\p{L}]/gu, '');
			if (!HEADINGS.has(letters)) continue;
			findings.error('personal-data-column', { row: index + 1, column: column + 1 }, { name: cell.trim() });
		}
	}
}

function checkPatterns(sample: readonly { cells: readonly string[]; row: number }[], findings: Findings): void {
	for (const { what, pattern, enough } of PATTERNS) {
		const hits: { row: number; column: number }[] = [];
		for (const { cells, row } of sample) {
			for (const [column, cell] of cells.entries()) {
				if (cell.length > 5 && cell.length < 60 && pattern.test(cell.trim())) hits.push({ row, column: column + 1 });
			}
			if (hits.length >= enough) break;
		}
		const [first] = hits;
		if (first && hits.length >= enough) findings.error('personal-data-content', first, { what });
	}
}

/** Dates of birth scatter over years and days and hardly repeat; reference dates and months do. */
function checkBirthDates(sample: readonly { cells: readonly string[]; row: number }[], findings: Findings): void {
	const width = sample.reduce((most, { cells }) => Math.max(most, cells.length), 0);
	for (let column = 0; column < Math.min(width, 200); column++) {
		const days = new Set<string>();
		const years = new Set<number>();
		const different = new Set<string>();
		let first = 0;
		let dates = 0;
		let others = 0;
		for (const { cells, row } of sample) {
			const text = cells[column]?.trim() ?? '';
			if (text === '') continue;
			const german = /^(\d{1,2})\.\d{1,2}\.((?:18|19|20)\d\d)$/.exec(text);
			const iso = /^((?:18|19|20)\d\d)-?\d\d-?(\d\d)$/.exec(text);
			if (!german && !iso) others++;
			else {
				dates++;
				first ||= row;
				different.add(text);
				days.add(german?.[1] ?? iso?.[2] ?? '');
				years.add(Number(german?.[2] ?? iso?.[1]));
			}
		}
		const span = Math.max(...years) - Math.min(...years);
		if (dates >= 5 && dates > others && days.size >= 5 && span > 5 && different.size > dates / 3) {
			findings.error('personal-data-content', { row: first, column: column + 1 }, { what: 'Geburtsdaten' });
		}
	}
}
