// sign-solana.mjs SEED_HEX TEXT   signs as a Solana wallet does, by another implementation than ours: {address, signature}, both base58.
import { ed25519 } from '@noble/curves/ed25519.js'

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
function base58 (bytes) {
  let number = BigInt('0x' + Buffer.from(bytes).toString('hex'))
  let text = ''
  for (; number > 0n; number /= 58n) text = alphabet[Number(number % 58n)] + text
  return '1'.repeat(bytes.findIndex((byte) => byte !== 0)) + text
}

const [seedHex, text] = process.argv.slice(2)
const seed = Uint8Array.from(Buffer.from(seedHex, 'hex'))
const signature = ed25519.sign(new TextEncoder().encode(text), seed)
process.stdout.write(JSON.stringify({ address: base58(ed25519.getPublicKey(seed)), signature: base58(signature) }) + '\n')
