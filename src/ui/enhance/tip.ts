/** One tooltip for the page, and one silent place from which screen readers are told what it says. */
export type Tip = {
	/** The pointer may rest on the text without closing it (WCAG 1.4.13). */
	contains(target: EventTarget | null): boolean;
	show(mark: Element | null, label: string, announce: boolean): void;
	/** After scrolling: stays with its mark. */
	move(): void;
};

export function createTip(): Tip {
	const box = document.createElement('div');
	box.className = 'figure-tip';
	box.hidden = true;
	// Said by the live region when walked to with keys, and by the table for everyone else.
	box.setAttribute('aria-hidden', 'true');
	const spoken = document.createElement('div');
	spoken.className = 'figure-tip-spoken';
	spoken.setAttribute('aria-live', 'polite');
	document.body.append(box, spoken);
	let shown: Element | null = null;

	const place = (): void => {
		if (!shown) return;
		if (!shown.isConnected) {
			shown = null;
			box.hidden = true;
			return;
		}
		const around = anchorOf(shown).getBoundingClientRect();
		const { width, height } = box.getBoundingClientRect();
		const left = Math.max(
			8,
			Math.min(document.documentElement.clientWidth - width - 8, around.left + around.width / 2 - width / 2)
		);
		const above = around.top - height - 8;
		box.style.left = `${left}px`;
		box.style.top = `${above < 8 ? around.bottom + 8 : above}px`;
	};
	return {
		contains: (target) => target instanceof Node && box.contains(target),
		show(mark, label, announce) {
			shown = mark;
			box.hidden = mark === null;
			box.textContent = label;
			spoken.textContent = announce ? label : '';
			place();
		},
		move: place
	};
}

/** The dot or shape itself; a row's whole width would put the tip far from the dot. */
function anchorOf(mark: Element): Element {
	return (
		mark.querySelector('circle:not([fill="transparent"])') ??
		mark.querySelector('path, use, circle, rect:not([fill="transparent"])') ??
		mark
	);
}
