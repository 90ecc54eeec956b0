import { may, type Actor, type Permission } from '#domain/access';
import { accessOf, mayOpen } from '../route-access.ts';

type WorkArea = {
	readonly route: string;
	readonly label: string;
	/** Whoever has none of these may open the page, but has nothing to do there. */
	readonly for?: readonly Permission[];
};

const WORK_AREAS: readonly WorkArea[] = [
	{ route: '/intern/lieferungen', label: 'Lieferungen annehmen und nachsehen' },
	{
		route: '/intern/ausgaben',
		label: 'Ausgaben berechnen und freigeben',
		for: ['monitor:compute', 'monitor:release']
	},
	{ route: '/intern/arbeitsstand', label: 'Arbeitsstand ansehen, vertraulich' },
	{ route: '/intern/eigene-daten', label: 'Eigene Zahlen und Stellungnahme' },
	{ route: '/intern/protokoll', label: 'Protokoll lesen und prüfen' },
	{ route: '/intern/konten', label: 'Personen, Stellen und Rollen' },
	{ route: '/intern/betrieb', label: 'Betrieb: Aufgaben, Sicherungen, Fassungen' }
];

/** Where somebody with these roles works, as links for their start page. */
export function workAreas(actor: Actor): { readonly href: string; readonly label: string }[] {
	return WORK_AREAS.filter(
		({ route, for: tasks }) =>
			mayOpen(actor, accessOf(route)) && (!tasks || tasks.some((permission) => may(actor, permission)))
	).map(({ route, label }) => ({ href: route, label }));
}
