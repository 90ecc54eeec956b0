import { may, type Actor } from '#domain/access';
import { WORK_AREAS } from '#ui/texts/work-areas.ts';
import { accessOf, mayOpen } from '../route-access.ts';

export type OpenArea = { readonly href: string; readonly title: string; readonly sentence: string };

/** Where somebody with these roles works, as links for their start page. */
export function workAreas(actor: Actor): OpenArea[] {
	const open = WORK_AREAS.filter(
		({ route, for: tasks }) =>
			mayOpen(actor, accessOf(route)) && (!tasks || tasks.some((permission) => may(actor, permission)))
	);
	const first = open.filter(({ route }, index) => open.findIndex((other) => other.route === route) === index);
	return first.map(({ route, title, sentence }) => ({ href: route, title, sentence }));
}
