/**
 * Shows the sentence of a mark (`data-label`) beside it: under the pointer, after a tap, or walked to with the arrow
 * keys in a focused figure; Escape closes. Listens on the document, so swapped-in figures need nothing.
 */
import { createTip } from './tip.ts';

const FIGURE = 'svg[data-figure]';
const MARK = '.mark[data-label]';

export function enhanceFigures(): void {
	const tip = createTip();
	let current: Element | null = null;
	let isWalked = false;
	let closing: ReturnType<typeof setTimeout> | undefined;

	const show = (mark: Element | null, announce: boolean): void => {
		if (mark === current) return;
		isWalked = announce;
		current?.removeAttribute('data-current');
		current = mark;
		mark?.setAttribute('data-current', '');
		tip.show(mark, mark?.getAttribute('data-label') ?? '', announce);
	};
	const markOf = (event: Event): Element | null =>
		event.target instanceof Element ? event.target.closest(`${FIGURE} ${MARK}`) : null;

	const prepare = (root: ParentNode): void => {
		for (const figure of root.querySelectorAll<SVGElement>(FIGURE)) {
			// Tiny figures in tables stay out of the tab order: their number stands beside them.
			if (figure.tabIndex === 0 || figure.querySelectorAll(MARK).length < 3) continue;
			figure.setAttribute('tabindex', '0');
			figure.setAttribute('aria-roledescription', 'Abbildung, Werte mit den Pfeiltasten');
		}
	};
	prepare(document);
	document.addEventListener('figures:changed', () => {
		show(null, false);
		prepare(document);
	});

	document.addEventListener('pointerover', (event) => {
		if (event.pointerType === 'touch' || tip.contains(event.target)) return clearTimeout(closing);
		const mark = markOf(event);
		clearTimeout(closing);
		if (mark) show(mark, false);
		// Time enough to cross from the mark to its tip.
		else if (current && !isWalked) closing = setTimeout(() => show(null, false), 150);
	});
	document.addEventListener('click', (event) => {
		if (!tip.contains(event.target)) show(markOf(event), false);
	});
	document.addEventListener('focusout', (event) => {
		if (event.target instanceof Element && event.target.matches(FIGURE)) show(null, false);
	});
	document.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') return show(null, false);
		const figure = event.target;
		if (!(figure instanceof SVGElement) || !figure.matches(FIGURE)) return;
		const marks = [...figure.querySelectorAll(MARK)];
		const place = current ? marks.indexOf(current) : -1;
		const next = nextPlace(event.key, place, marks.length);
		if (next === null) return;
		event.preventDefault();
		show(marks[next] ?? null, true);
	});
	for (const happening of ['scroll', 'resize']) {
		addEventListener(happening, () => tip.move(), { passive: true, capture: true });
	}
}

/** Wraps round; null for a key that is not ours. */
export function nextPlace(key: string, place: number, count: number): number | null {
	if (count === 0) return null;
	if (key === 'ArrowRight' || key === 'ArrowDown') return (place + 1) % count;
	if (key === 'ArrowLeft' || key === 'ArrowUp') return place <= 0 ? count - 1 : place - 1;
	if (key === 'Home') return 0;
	return key === 'End' ? count - 1 : null;
}
