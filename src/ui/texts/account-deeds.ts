/** What the page of an account says after each of its forms. */
export const accountDeeds: Readonly<Record<string, { readonly title: string; readonly text: string }>> = {
	change: { title: 'Gespeichert', text: 'Name und E-Mail-Adresse gelten ab sofort.' },
	grant: { title: 'Rolle gegeben', text: 'Sie gilt vom ersten bis zum letzten Tag, der angegeben ist.' },
	end: { title: 'Letzter Tag gesetzt', text: 'Die Rolle bleibt hier aufgeschrieben.' },
	lock: { title: 'Konto gesperrt', text: 'Alle Anmeldungen sind beendet, offene Links gelten nicht mehr.' },
	unlock: { title: 'Konto entsperrt', text: 'Die Person kann sich wieder anmelden.' },
	delete: { title: 'Im Papierkorb', text: 'Alle Anmeldungen sind beendet. Sie können das Konto noch zurückholen.' },
	restore: { title: 'Zurückgeholt', text: 'Das Konto ist, wie es war, mit allen Rollen, die noch gelten.' },
	withdraw: { title: 'Einladung zurückgezogen', text: 'Der Link gilt nicht mehr.' }
};

/** What its refused forms are called. */
export const accountRefusals: Readonly<Record<string, string>> = {
	change: 'Es wurde nichts gespeichert',
	grant: 'Die Rolle wurde nicht gegeben',
	end: 'Die Rolle wurde nicht beendet',
	lock: 'Das Konto wurde nicht gesperrt',
	unlock: 'Das Konto wurde nicht entsperrt',
	delete: 'Das Konto wurde nicht gelöscht',
	restore: 'Das Konto wurde nicht zurückgeholt',
	withdraw: 'Die Einladung wurde nicht zurückgezogen',
	renew: 'Es wurde keine neue Einladung ausgestellt',
	reset: 'Es wurde kein Link ausgestellt'
};

/** On the button that does it although somebody else saved in between. */
export const accountInsists: Readonly<Record<string, string>> = {
	grant: 'Rolle trotzdem geben',
	end: 'Letzten Tag trotzdem setzen',
	lock: 'Trotzdem sperren',
	unlock: 'Trotzdem entsperren',
	delete: 'Trotzdem in den Papierkorb',
	restore: 'Trotzdem zurückholen'
};
