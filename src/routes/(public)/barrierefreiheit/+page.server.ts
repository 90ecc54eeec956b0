import { readLegalText } from '../legal-text.server.ts';

/** `?seite=`: the page someone was on when choosing "Barriere melden". */
export const load = async ({ url }: { url: URL }) => {
	const text = await readLegalText('barrierefreiheit');
	const asked = url.searchParams.get('seite') ?? '/';
	const page = asked.startsWith('/') && !asked.startsWith('//') ? asked.slice(0, 300) : '/';
	const body = `Auf dieser Seite gibt es eine Barriere: ${url.origin}${page}\n\nDas ist passiert:\n`;
	const mail = text.contact.email
		? `mailto:${text.contact.email}?subject=${encodeURIComponent('Barriere melden')}&body=${encodeURIComponent(body)}`
		: null;
	return { text, page, mail };
};
