/** For tests: a security key made of software, which can also do what an honest one never does. */
import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

type Asked = { readonly challenge: string };
type Lies = {
	readonly origin?: string;
	readonly host?: string;
	readonly isVerified?: boolean;
	readonly count?: number;
	readonly userHandle?: string;
	readonly challenge?: string;
};

const PRESENT = 0x01;
const VERIFIED = 0x04;
const HAS_KEY = 0x40;

export class TestAuthenticator {
	readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	readonly #origin: string;
	readonly id = randomBytes(32);
	#count = 0;

	constructor(origin: string) {
		this.#origin = origin;
	}

	/** What the browser hands in after making the passkey. */
	make(asked: Asked, lies: Lies = {}): string {
		const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' });
		const key = new Map<number, number | Uint8Array<ArrayBuffer>>([
			[1, 2],
			[3, -7],
			[-1, 1],
			[-2, new Uint8Array(Buffer.from(x, 'base64url'))],
			[-3, new Uint8Array(Buffer.from(y, 'base64url'))]
		]);
		const length = Buffer.from([this.id.length >> 8, this.id.length & 0xff]);
		const attested = Buffer.concat([Buffer.alloc(16), length, this.id, isoCBOR.encode(key)]);
		const authData = new Uint8Array(Buffer.concat([this.#head(lies, HAS_KEY), attested]));
		const statement = new Map<string, unknown>([
			['fmt', 'none'],
			['attStmt', new Map()],
			['authData', authData]
		]);
		return this.#answer({
			clientDataJSON: this.#told('webauthn.create', asked, lies),
			attestationObject: Buffer.from(isoCBOR.encode(statement as never)).toString('base64url'),
			transports: ['internal']
		});
	}

	/** What the browser hands in after showing it. */
	show(asked: Asked, lies: Lies = {}): string {
		this.#count = lies.count ?? this.#count + 1;
		const clientDataJSON = this.#told('webauthn.get', asked, lies);
		const authData = this.#head(lies);
		const hash = createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest();
		const signature = createSign('sha256')
			.update(Buffer.concat([authData, hash]))
			.sign(this.#keys.privateKey);
		return this.#answer({
			clientDataJSON,
			authenticatorData: authData.toString('base64url'),
			signature: signature.toString('base64url'),
			...(lies.userHandle && { userHandle: lies.userHandle })
		});
	}

	#head({ host = new URL(this.#origin).hostname, isVerified = true }: Lies, flags = 0): Buffer {
		const count = Buffer.alloc(4);
		count.writeUInt32BE(this.#count);
		const flag = Buffer.from([PRESENT | (isVerified ? VERIFIED : 0) | flags]);
		return Buffer.concat([createHash('sha256').update(host).digest(), flag, count]);
	}

	#told(type: string, asked: Asked, { origin = this.#origin, challenge = asked.challenge }: Lies): string {
		return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })).toString('base64url');
	}

	#answer(response: object): string {
		const id = this.id.toString('base64url');
		return JSON.stringify({ id, rawId: id, type: 'public-key', response, clientExtensionResults: {} });
	}
}
