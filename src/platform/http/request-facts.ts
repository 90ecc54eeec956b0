/**
 * What the server and the pages tell each other about one request. They are loaded apart and share only the request
 * itself, so it hangs there.
 */
import type { IncomingMessage } from 'node:http';

export type RequestFacts = {
	/** The route that answered, as it is named in the folders; null: none, or a file of the build. */
	route: string | null;
	/** Asked by a program on this machine, past any proxy. */
	isFromThisMachine: boolean;
};

const FACTS = Symbol.for('kreislauf.request-facts');

export function factsOf(request: IncomingMessage): RequestFacts {
	const marked = request as IncomingMessage & { [FACTS]?: RequestFacts };
	return (marked[FACTS] ??= { route: null, isFromThisMachine: false });
}
