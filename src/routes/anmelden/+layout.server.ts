import { sharedProviders } from '#domain/access/server';

/** The houses with whose accounts one may sign in; empty unless the operator has set some up. */
export const load = () => ({ providers: sharedProviders().map(({ key, name }) => ({ key, name })) });
