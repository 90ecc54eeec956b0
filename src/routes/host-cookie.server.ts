import type { RequestEvent } from '@sveltejs/kit';

/**
 * A cookie that no script reads and no other site sends along. `__Host-` binds it to this host and https; plain http on a
 * laptop cannot set that and uses the short name.
 */
export function hostCookie(name: string): {
	readonly read: (event: RequestEvent) => string | undefined;
	readonly write: (event: RequestEvent, value: string, expires: Date) => void;
	readonly remove: (event: RequestEvent) => void;
} {
	const isSecure = ({ url }: RequestEvent): boolean => url.protocol === 'https:';
	const nameFor = (event: RequestEvent): string => (isSecure(event) ? `__Host-${name}` : name);
	return {
		read: (event) => event.cookies.get(nameFor(event)),
		write: (event, value, expires) => {
			event.cookies.set(nameFor(event), value, {
				path: '/',
				httpOnly: true,
				sameSite: 'lax',
				secure: isSecure(event),
				expires
			});
		},
		remove: (event) => event.cookies.delete(nameFor(event), { path: '/', secure: isSecure(event) })
	};
}
