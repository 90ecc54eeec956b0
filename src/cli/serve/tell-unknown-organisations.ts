import { findUnknownOrganisations, sharedProviders } from '#domain/access/server';
import type { Database } from '#platform/database';
import type { CliIo } from '../cli-command.ts';

/** No reason to stay down: an organisation may still be added, and until then the role in it is left out. */
export async function tellUnknownOrganisations(database: Database, io: Pick<CliIo, 'stderr'>): Promise<void> {
	for (const { provider, value, organisation } of await findUnknownOrganisations(database, sharedProviders())) {
		io.stderr(
			`KREISLAUF_OIDC, Anbieter „${provider}“, roles["${value}"]: Die Organisation „${organisation}“ gibt es nicht; diese Rolle bekommt niemand.\n`
		);
	}
}
