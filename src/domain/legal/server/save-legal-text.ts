import { z } from 'zod';
import type { Actor } from '#domain/access';
import { done, refused, requireVersion, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql, type DatabaseTransaction } from '#platform/database';
import { findTextFaults } from '../find-text-faults.ts';
import { LEGAL_FIELDS } from '../legal-fields.ts';
import { LEGAL_PAGES, type LegalPage, type LegalText, type StoredLegalText } from '../legal-text.ts';
import { findLegalText } from './find-legal-texts.ts';

const plain = (longest: number) =>
	z
		.string()
		.transform((given) => given.replaceAll('\r\n', '\n').replaceAll('\0', '').trim())
		.pipe(z.string().max(longest));
const asked = {
	page: z.enum(LEGAL_PAGES),
	/** The version the page showed; 0 for the county's file. */
	version: z.number().int().min(0)
};
const object = ({ page }: { readonly page: LegalPage }): string => `legal-text:${page}`;

type Saved = { readonly version: number };

/**
 * Makes a new version of a text public at once. Refuses one in which something required is missing, with one issue a field,
 * and what somebody else has saved in between.
 */
export const saveLegalText = command({
	name: 'legal.save-text',
	permission: 'legal:edit',
	input: z.object({
		...asked,
		title: plain(200),
		lead: plain(500),
		fields: z.record(z.string(), plain(4000)),
		more: plain(12_000),
		isSample: z.boolean()
	}),
	run: async ({ tx, actor }, { page, version, ...wanted }): Promise<Outcome<Saved>> => {
		const held = await hold(tx, page, version);
		if (!held.ok) return held;
		// What the page has no field for would be stored and never shown.
		const fields = Object.fromEntries(LEGAL_FIELDS[page].map(({ name }) => [name, wanted.fields[name] ?? '']));
		const text = { ...wanted, fields };
		const faults = findTextFaults(page, text);
		return faults.length > 0 ? refused(...faults) : insertVersion(tx, actor, { page, version, text });
	},
	object,
	record: ({ page, isSample }, { version }) => ({ page, version, isSample })
});

/** "Reviewed, nothing to change": the same text with today's date. Refuses a sample and a text that is not complete. */
export const confirmLegalText = command({
	name: 'legal.confirm-text',
	permission: 'legal:edit',
	input: z.object(asked),
	run: async ({ tx, actor }, { page, version }): Promise<Outcome<Saved>> => {
		const held = await hold(tx, page, version);
		if (!held.ok) return held;
		if (held.value.isSample) return refused({ rule: 'legal-still-sample', level: 'error' });
		const faults = findTextFaults(page, held.value);
		return faults.length > 0 ? refused(...faults) : insertVersion(tx, actor, { page, version, text: held.value });
	},
	object,
	record: ({ page }, { version }) => ({ page, version })
});

type NewVersion = {
	readonly page: LegalPage;
	/** The one before. */
	readonly version: number;
	readonly text: Omit<LegalText, 'reviewedOn'>;
};

/** Reviewed today, by the county's clock. */
async function insertVersion(
	tx: DatabaseTransaction,
	actor: Actor,
	{ page, version, text }: NewVersion
): Promise<Outcome<Saved>> {
	await sql`insert into legal.texts (page, version, title, lead, fields, more, is_sample, reviewed_on, actor_id, actor_name)
		values (${page}, ${version + 1}, ${text.title}, ${text.lead}, ${JSON.stringify(text.fields)}, ${text.more},
			${text.isSample}, (now() at time zone 'Europe/Berlin')::date, ${actor.id}, ${actor.name})`.execute(tx);
	return done({ version: version + 1 });
}

/** One at a time; what stands there now, or why this was written without having seen it. */
async function hold(tx: DatabaseTransaction, page: LegalPage, version: number): Promise<Outcome<StoredLegalText>> {
	await sql`select pg_advisory_xact_lock(hashtext(${object({ page })}))`.execute(tx);
	const present = await findLegalText(tx, page);
	const { title, lead, more, isSample } = present;
	const fields = { title, lead, ...present.fields, more, isSample: isSample ? 'ja' : '' };
	return requireVersion(version, { object: object({ page }), version: present.version, fields }) ?? done(present);
}
