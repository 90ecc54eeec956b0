/**
 * Turns a list of links to other years into a slider that swaps the figure in place:
 *
 *     <nav data-years="#karte"><a href="?jahr=2024">2024</a> … <a href="?jahr=2025" aria-current="true">2025</a></nav>
 *
 * The link's page is fetched, the element `#karte` is taken from it, and the address follows. If anything goes wrong the
 * link is followed as without a script. No waiting sign: the old year stays until the new one is there.
 */
export function enhanceYears(list: HTMLElement): void {
	const target = list.dataset['years'] ?? '';
	const links = [...list.querySelectorAll<HTMLAnchorElement>('a[href]')].sort((a, b) => yearOf(a) - yearOf(b));
	const figure = target && document.querySelector(target);
	// A list inside what it swaps would swap itself away.
	if (links.length < 2 || !figure || figure.contains(list)) return;
	const start = Math.max(
		0,
		links.findIndex((link) => link.hasAttribute('aria-current'))
	);

	const slider = document.createElement('input');
	const output = document.createElement('output');
	const label = document.createElement('label');
	slider.type = 'range';
	slider.max = String(links.length - 1);
	slider.value = String(start);
	label.className = 'figure-years';
	label.append('Jahr', slider, output);
	const nameYear = (link: HTMLAnchorElement): void => {
		output.textContent = link.textContent?.trim() ?? '';
		slider.setAttribute('aria-valuetext', output.textContent);
	};
	if (links[start]) nameYear(links[start]);
	list.before(label);
	list.hidden = true;

	const pages = new Map<string, Promise<string>>();
	const load = (link: HTMLAnchorElement): Promise<string> => {
		let page = pages.get(link.href);
		if (!page) {
			page = fetch(link.href, { headers: { accept: 'text/html' } }).then((answer) =>
				answer.ok ? answer.text() : Promise.reject(new Error(String(answer.status)))
			);
			pages.set(link.href, page);
		}
		return page;
	};
	slider.addEventListener('input', async () => {
		const place = Number(slider.value);
		const link = links[place];
		if (!link) return;
		nameYear(link);
		try {
			const fetched = new DOMParser().parseFromString(await load(link), 'text/html').querySelector(target);
			// Meanwhile the slider may have moved on; only the year it stands on is shown.
			if (Number(slider.value) !== place) return;
			if (!fetched) throw new Error('no figure');
			document.querySelector(target)?.replaceWith(document.importNode(fetched, true));
			history.replaceState(null, '', link.href);
			document.dispatchEvent(new Event('figures:changed'));
			for (const neighbour of [links[place - 1], links[place + 1]]) if (neighbour) load(neighbour).catch(() => {});
		} catch {
			location.href = link.href;
		}
	});
}

function yearOf(link: HTMLAnchorElement): number {
	return Number(link.textContent?.trim());
}
