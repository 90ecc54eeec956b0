/** The one function of the package that is used; it brings no types of its own. */
declare module 'jstat' {
	const jStat: { readonly gammapinv: (probability: number, shape: number) => number };
	export default jStat;
}
