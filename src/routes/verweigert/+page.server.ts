import { error } from '@sveltejs/kit';

/** What the gate answers to somebody signed in whose roles do not open a page. */
export const load = ({ locals }) => {
	const isResting = (locals.actor.restingRoles ?? []).length > 0;
	error(403, {
		message: 'Dafür hat Ihre Rolle keine Berechtigung.',
		hint: isResting
			? 'Eine Ihrer Rollen ruht, bis Sie sich zusätzlich zum Kennwort ausgewiesen haben. Vielleicht gehört diese Seite zu ihr.'
			: 'Diese Seite gehört zu einer Aufgabe, die Ihr Konto nicht hat. Rollen gibt, wer in Ihrem Kreis die Konten verwaltet.',
		way: isResting
			? { href: '/konto/zweiter-faktor', label: 'Zweiten Faktor einrichten oder bestätigen' }
			: { href: '/intern', label: 'Was Sie hier tun können' }
	});
};
