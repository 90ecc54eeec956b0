/* oxlint-disable typescript/no-non-null-assertion -- Typed arrays with indices in bounds by construction; a check per access would cost time. */
/** Writes rows of the standard layout as bytes, without a string a field: 270,000 rows take a few tenths of a second. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { dateOfDay } from '../../calendar.ts';

export const demoColumns = [
	'Gemeindeschluessel',
	'Geburtsdatum',
	'Geschlecht',
	'Staatsangehoerigkeit1',
	'Staatsangehoerigkeit2',
	'Familienstand',
	'Wohnungsstatus',
	'Einzugsdatum',
	'Adressschluessel',
	'Personenschluessel',
	'Herkunft'
] as const;

/** Beside them where households, migration background and quarters are to be counted too. */
export const demoDetailColumns = [
	'Wohnform',
	'Sozialraum',
	'Ehegattenschluessel',
	'Elternschluessel1',
	'Elternschluessel2',
	'Namensschluessel',
	'Vorherige Anschrift',
	'Geburtsstaat',
	'Zuzugsstaat',
	'Erwerbsart'
] as const;

/** What stands in the last column of each row: this person does not exist. */
export const inventedMark = 'erfunden';

/** Days are counted from 1 January 1970; keys are two 32-bit numbers, written as 16 hexadecimal digits. */
export type DemoRow = {
	area: string;
	birthDay: number;
	/** Overrides `birthDay`: a text that is no date. */
	birthText: string;
	sex: string;
	citizenship1: string;
	citizenship2: string;
	maritalStatus: string;
	residence: string;
	movedInDay: number;
	addressHigh: number;
	addressLow: number;
	personHigh: number;
	personLow: number;
	/** Written in the fuller form only. */
	details: DemoRowDetails;
};

/** Numbers of persons within the block; -1 where there is none. */
export type DemoRowDetails = {
	isHome: boolean;
	quarter: string;
	spouseHigh: number;
	spouseLow: number;
	parentHigh: readonly [number, number];
	parentLow: readonly [number, number];
	surname: number;
	previousAddress: number;
	birthCountry: string;
	previousCountry: string;
	acquisition: string;
};

const bufferSize = 1 << 20;
const longestRow = 512;
const semicolon = 59;
const hexadecimal = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));
const originBytes = Buffer.from(inventedMark, 'latin1');
const lineEnd = 10;

export class DemoRowWriter {
	readonly #handle: number;
	readonly #buffer = Buffer.allocUnsafe(bufferSize);
	readonly #dates = new Map<number, Uint8Array>();
	#at = 0;
	rows = 0;

	readonly #withDetails: boolean;

	constructor(path: string, { withDetails = false }: { withDetails?: boolean } = {}) {
		this.#withDetails = withDetails;
		this.#handle = openSync(path, 'wx', 0o600);
		const columns = withDetails ? [...demoColumns, ...demoDetailColumns] : demoColumns;
		this.#at += this.#buffer.write(`${columns.join(';')}\n`, 0, 'latin1');
	}

	write(row: DemoRow): void {
		if (this.#at > bufferSize - longestRow) this.#flush();
		this.#text(row.area);
		if (row.birthText) this.#text(row.birthText);
		else this.#date(row.birthDay);
		this.#text(row.sex);
		this.#text(row.citizenship1);
		this.#text(row.citizenship2);
		this.#text(row.maritalStatus);
		this.#text(row.residence);
		this.#date(row.movedInDay);
		this.#key(row.addressHigh, row.addressLow);
		this.#key(row.personHigh, row.personLow);
		this.#buffer.set(originBytes, this.#at);
		this.#at += originBytes.length;
		if (this.#withDetails) this.#writeDetails(row.details);
		this.#buffer[this.#at++] = lineEnd;
		this.rows += 1;
	}

	#writeDetails(details: DemoRowDetails): void {
		this.#buffer[this.#at++] = semicolon;
		this.#text(details.isHome ? 'H' : 'P');
		this.#text(details.quarter);
		this.#optionalKey(details.spouseHigh, details.spouseLow);
		this.#optionalKey(details.parentHigh[0], details.parentLow[0]);
		this.#optionalKey(details.parentHigh[1], details.parentLow[1]);
		this.#key(details.surname, details.surname);
		this.#optionalKey(details.previousAddress, details.previousAddress);
		this.#text(details.birthCountry);
		this.#text(details.previousCountry);
		this.#text(details.acquisition);
		this.#at -= 1;
	}

	#optionalKey(high: number, low: number): void {
		if (high !== 0 || low !== 0) this.#key(high, low);
		else this.#buffer[this.#at++] = semicolon;
	}

	close(): void {
		this.#flush();
		closeSync(this.#handle);
	}

	#flush(): void {
		for (let sent = 0; sent < this.#at;) sent += writeSync(this.#handle, this.#buffer, sent, this.#at - sent);
		this.#at = 0;
	}

	#text(text: string): void {
		const buffer = this.#buffer;
		for (let i = 0; i < text.length; i++) buffer[this.#at++] = text.charCodeAt(i);
		buffer[this.#at++] = semicolon;
	}

	#date(day: number): void {
		let bytes = this.#dates.get(day);
		if (!bytes) {
			bytes = Buffer.from(`${dateOfDay(day)};`, 'latin1');
			this.#dates.set(day, bytes);
		}
		const buffer = this.#buffer;
		for (let i = 0; i < 11; i++) buffer[this.#at++] = bytes[i]!;
	}

	#key(high: number, low: number): void {
		const buffer = this.#buffer;
		for (let shift = 28; shift >= 0; shift -= 4) buffer[this.#at++] = hexadecimal[(high >>> shift) & 15]!;
		for (let shift = 28; shift >= 0; shift -= 4) buffer[this.#at++] = hexadecimal[(low >>> shift) & 15]!;
		buffer[this.#at++] = semicolon;
	}
}
