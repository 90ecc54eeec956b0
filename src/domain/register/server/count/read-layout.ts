/** Layouts by name (`layouts/<name>.json` beside this module) or as a file of the county's own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Issue } from '#domain/audit';
import type { RegisterLayout } from '../../layout.ts';

const folder = new URL('../../layouts/', import.meta.url);
const names = z.array(z.string().min(1)).min(1);
const codes = z.array(z.string().min(1));

const layoutSchema = z.strictObject({
	name: z.string().min(1),
	description: z.string().min(1),
	delimiter: z.enum([';', ',', '|', '\t']),
	dateFormat: z.enum(['YYYY-MM-DD', 'DD.MM.YYYY', 'YYYYMMDD']),
	areaPrefix: z.string().regex(/^\d*$/),
	columns: z.strictObject({
		area: names,
		birthDate: names,
		sex: names,
		citizenship: names,
		residence: names,
		secondCitizenship: names.optional(),
		personKey: names.optional(),
		origin: names.optional(),
		addressKey: names.optional(),
		quarter: names.optional(),
		accommodation: names.optional(),
		surnameKey: names.optional(),
		maritalStatus: names.optional(),
		movedIn: names.optional(),
		previousAddress: names.optional(),
		spouseKey: names.optional(),
		parent1Key: names.optional(),
		parent2Key: names.optional(),
		birthCountry: names.optional(),
		previousCountry: names.optional(),
		acquisition: names.optional(),
		bornToGermansAbroad: names.optional(),
		event: names.optional(),
		eventDate: names.optional(),
		otherArea: names.optional(),
		motherBirthDate: names.optional()
	}),
	codes: z.strictObject({
		sex: z.strictObject({ female: codes.min(1), male: codes.min(1), diverse: codes, notStated: codes }),
		residence: z.strictObject({ main: codes.min(1), secondary: codes }),
		citizenship: z.strictObject({
			german: codes.min(1),
			foreign: z.union([z.enum(['three-digits', 'letters']), codes.min(1)])
		}),
		invented: codes,
		single: codes.optional(),
		sharedAccommodation: codes.optional(),
		germany: codes.optional(),
		repatriateCountries: codes.optional(),
		acquisition: z.strictObject({ naturalised: codes, option: codes, repatriate: codes }).optional(),
		bornToGermansAbroad: codes.optional(),
		event: z.strictObject({ birth: codes, death: codes, arrival: codes, departure: codes, within: codes }).optional()
	})
});

export function layoutNames(): string[] {
	const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
	return files.map((file) => file.slice(0, -'.json'.length)).sort();
}

/** Refuses an unknown name, a file that is no JSON, and a layout that lacks a part. */
export function readLayout(nameOrFile: string): { layout: RegisterLayout } | { issue: Issue } {
	// A file of the county's own may be called as a layout of ours: its path then says which is meant.
	const isName = layoutNames().includes(nameOrFile);
	if (!isName && !existsSync(nameOrFile)) {
		return {
			issue: {
				rule: 'layout-not-found',
				level: 'error',
				detail: { layout: nameOrFile, known: layoutNames().join(', ') }
			}
		};
	}
	const path = isName ? new URL(`${nameOrFile}.json`, folder) : nameOrFile;
	try {
		const parsed = layoutSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
		if (parsed.success) return { layout: parsed.data as RegisterLayout };
		const place = parsed.error.issues[0]?.path.join('.') ?? '';
		return {
			issue: { rule: 'layout-invalid', level: 'error', detail: { layout: nameOrFile, place: place || 'oberste Ebene' } }
		};
	} catch {
		return {
			issue: { rule: 'layout-invalid', level: 'error', detail: { layout: nameOrFile, place: 'kein lesbares JSON' } }
		};
	}
}
