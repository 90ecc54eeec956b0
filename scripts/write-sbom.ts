/** `npm run sbom`: writes the parts list of the installed program into `sbom.cdx.json`, at each release. */
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { installedPackages } from './installed-packages.ts';
import { makeSbom } from './make-sbom.ts';

const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
const address = /^url: (\S+)$/m.exec(readFileSync('publiccode.yml', 'utf8'))?.[1];
if (!name || !version || !license || !address) throw new Error('package.json or publiccode.yml says too little.');
const sbom = makeSbom({ name, version, licence: license, address }, installedPackages(), {
	at: new Date(),
	serialNumber: randomUUID()
});
writeFileSync('sbom.cdx.json', `${JSON.stringify(sbom, null, '\t')}\n`);
console.log('sbom.cdx.json');
