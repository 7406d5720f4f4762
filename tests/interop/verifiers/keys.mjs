// Keys of the other wallet: from a seed, as did:key (EdDSA) or did:jwk (ES256, ES256K), and public keys of DIDs as JWK.
import { createECDH, createPrivateKey, createPublicKey } from 'node:crypto'

const ED25519_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')
const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

function toBase58 (bytes) {
  let number = BigInt('0x' + Buffer.from(bytes).toString('hex'))
  let text = ''
  for (; number > 0n; number /= 58n) text = ALPHABET[Number(number % 58n)] + text
  return text // No key begins with a zero byte: its codec stands in front.
}

function fromBase58 (text) {
  let number = 0n
  for (const letter of text) number = number * 58n + BigInt(ALPHABET.indexOf(letter))
  const hex = number.toString(16)
  return Buffer.from(hex.length % 2 ? '0' + hex : hex, 'hex')
}

/** @returns {{algorithm: string, secret: Uint8Array, did: string, kid: string}} */
export function keyOf (algorithm, seedHex) {
  const seed = Buffer.from(seedHex, 'hex')
  if (algorithm === 'EdDSA') {
    const secretKey = createPrivateKey({ key: Buffer.concat([ED25519_PKCS8, seed]), format: 'der', type: 'pkcs8' })
    const { x } = createPublicKey(secretKey).export({ format: 'jwk' })
    const id = 'z' + toBase58(Buffer.concat([Buffer.from([0xed, 1]), Buffer.from(x, 'base64url')]))
    return { algorithm, secret: Uint8Array.from(seed), did: `did:key:${id}`, kid: `did:key:${id}#${id}` }
  }
  const curve = createECDH(algorithm === 'ES256' ? 'prime256v1' : 'secp256k1')
  curve.setPrivateKey(seed)
  const point = curve.getPublicKey()
  const jwk = { kty: 'EC', crv: algorithm === 'ES256' ? 'P-256' : 'secp256k1', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') }
  const did = 'did:jwk:' + Buffer.from(JSON.stringify(jwk)).toString('base64url')
  return { algorithm, secret: Uint8Array.from(seed), did, kid: `${did}#0` }
}

export function publicJwkOf (did) {
  if (did.startsWith('did:jwk:')) return JSON.parse(Buffer.from(did.slice('did:jwk:'.length), 'base64url').toString())
  const bytes = fromBase58(did.slice('did:key:z'.length))
  if (bytes[0] !== 0xed || bytes[1] !== 1 || bytes.length !== 34) throw new Error('no Ed25519 did:key')
  return { kty: 'OKP', crv: 'Ed25519', x: bytes.subarray(2).toString('base64url') }
}
