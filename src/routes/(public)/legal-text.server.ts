/** The texts the operator is responsible for, as the public pages show them: the newest version, or the county's file. */
import type { LegalPage } from '#domain/legal';
import { findLegalTexts } from '#domain/legal/server';
import { getDatabase } from '#platform/database';
import { legalSections, type LegalSection } from '#ui/texts/legal.ts';

export type ShownLegalText = {
	readonly title: string;
	readonly lead: string;
	readonly isSample: boolean;
	readonly reviewedOn: string;
	readonly sections: readonly LegalSection[];
	/** Of the imprint, as far as it names them. */
	readonly contact: { readonly email: string | null; readonly phone: string | null };
};

export async function readLegalText(page: LegalPage): Promise<ShownLegalText> {
	const texts = await findLegalTexts(getDatabase());
	const text = texts.find((one) => one.page === page);
	if (!text) throw new Error(`There is no text for the page ${page}.`);
	const imprint = texts.find((one) => one.page === 'impressum')?.fields ?? {};
	const { title, lead, isSample, reviewedOn } = text;
	return {
		title,
		lead,
		isSample,
		reviewedOn,
		sections: legalSections(page, text),
		contact: { email: known(imprint['email']), phone: known(imprint['phone']) }
	};
}

/** Not the placeholder of a sample. */
const known = (value = ''): string | null => (value === '' || value.startsWith('[') ? null : value);
