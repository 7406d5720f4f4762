// Another wallet and verifier, made of other people's libraries. One JSON request a line on standard input, one JSON answer a line on standard output:
//   {do: "verify", form: jwt | vp-jwt | vc-jose | vp-jose | sd-jwt, text, audience?, nonce?}  ->  {ok, claims?} or {ok: false, error}
//   {do: "issue", form: jwt | vc-jose | sd-jwt, algorithm: EdDSA | ES256 | ES256K, seed, subject, holderJwk?, claims, disclose?, expires?}  ->  {text, issuer}
//   {do: "present", form: vp-jwt | vp-jose | sd-jwt, seed, text, audience, nonce, disclose?}  ->  {text}
import { createHash, randomBytes } from 'node:crypto'
import { createInterface } from 'node:readline'
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc'
import { EdDSASigner, ES256KSigner, ES256Signer } from 'did-jwt'
import { createVerifiableCredentialJwt, createVerifiablePresentationJwt, verifyCredential, verifyPresentation } from 'did-jwt-vc'
import { Resolver } from 'did-resolver'
import { compactVerify, importJWK } from 'jose'
import { getResolver as getKeyResolver } from 'key-did-resolver'
import { keyOf, publicJwkOf } from './keys.mjs'

const DAY = 24 * 3600

/** did:jwk has no npm resolver that installs without a service: its method is one JWK (did-jwk §2). */
const jwkResolver = {
  jwk: async did => {
    const id = `${did}#0`
    const publicKeyJwk = JSON.parse(Buffer.from(did.slice('did:jwk:'.length), 'base64url').toString())
    const didDocument = { '@context': [], id: did, verificationMethod: [{ id, type: 'JsonWebKey2020', controller: did, publicKeyJwk }], assertionMethod: [id], authentication: [id] }
    return { didResolutionMetadata: {}, didDocumentMetadata: {}, didDocument }
  }
}
const resolver = new Resolver({ ...getKeyResolver(), ...jwkResolver })

const hasher = (data, algorithm) => createHash(algorithm.replace('-', '')).update(data).digest()
const split = text => text.split('.')
const decode = part => JSON.parse(Buffer.from(part, 'base64url').toString())

/** The key that a kid or DID names, for jose. */
async function keyOfDid (name) {
  const did = name.split('#')[0]
  return publicJwkOf(did)
}

async function verifyJose (text, type) {
  const header = decode(split(text)[0])
  const { payload, protectedHeader } = await compactVerify(text, await importJWK(await keyOfDid(header.kid), header.alg), { algorithms: ['EdDSA', 'ES256'] })
  if (protectedHeader.typ !== type) throw new Error(`typ ${protectedHeader.typ}`)
  return JSON.parse(new TextDecoder().decode(payload))
}

const checkSignature = async (data, signature, jwk, alg) =>
  await compactVerify(`${data}.${signature}`, await importJWK(jwk, alg), { algorithms: ['EdDSA', 'ES256'] }).then(() => true)

function sdJwtVerifier () {
  return new SDJwtVcInstance({
    hasher,
    hashAlg: 'sha-256',
    verifier: async (data, signature) => {
      const header = decode(split(data)[0])
      return await checkSignature(data, signature, await keyOfDid(header.kid), header.alg)
    },
    kbVerifier: async (data, signature, payload) => await checkSignature(data, signature, payload.cnf.jwk, decode(split(data)[0]).alg)
  })
}

async function verify ({ form, text, audience, nonce }) {
  if (form === 'jwt') return (await verifyCredential(text, resolver)).verifiableCredential.credentialSubject
  if (form === 'vp-jwt') {
    const { verifiablePresentation } = await verifyPresentation(text, resolver, { audience, domain: audience, challenge: nonce })
    return verifiablePresentation.verifiableCredential[0].credentialSubject
  }
  if (form === 'vc-jose') return (await verifyJose(text, 'vc+jwt')).credentialSubject
  if (form === 'vp-jose') {
    const presentation = await verifyJose(text, 'vp+jwt')
    if (presentation.aud !== audience || presentation.nonce !== nonce) throw new Error('audience or nonce')
    const inner = presentation.verifiableCredential[0].id
    if (!inner.startsWith('data:application/vc+jwt,')) throw new Error('no enveloped credential')
    return (await verifyJose(inner.slice(inner.indexOf(',') + 1), 'vc+jwt')).credentialSubject
  }
  if (form !== 'sd-jwt') throw new Error(`no such form: ${form}`)
  const result = await sdJwtVerifier().verify(text, nonce === undefined ? {} : { keyBindingNonce: nonce })
  if (audience !== undefined && result.kb?.payload?.aud !== audience) throw new Error('audience')
  return result.payload
}

function signerOf (key) {
  if (key.algorithm === 'EdDSA') return EdDSASigner(key.secret)
  return key.algorithm === 'ES256' ? ES256Signer(key.secret) : ES256KSigner(key.secret)
}

const now = () => Math.floor(Date.now() / 1000)

/** A compact JWS of exactly this payload: did-jwt's own createJWT would add iat and iss. Its signers make all three kinds of signature. */
async function signPlain (key, header, payload) {
  const input = [{ alg: key.algorithm, ...header }, payload].map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${input}.${await signerOf(key)(input)}`
}

function sdJwtInstance (key) {
  const signer = async data => await signerOf(key)(data)
  return new SDJwtVcInstance({
    hasher, hashAlg: 'sha-256', saltGenerator: () => randomBytes(16).toString('base64url'),
    signer, signAlg: key.algorithm, kbSigner: signer, kbSignAlg: key.algorithm
  })
}

async function issue ({ form, algorithm, seed, subject, holderJwk, claims, disclose, expires }) {
  const key = keyOf(algorithm, seed)
  if (form === 'jwt') {
    const vc = { '@context': ['https://www.w3.org/2018/credentials/v1'], type: ['VerifiableCredential'], credentialSubject: claims }
    const payload = { sub: subject, nbf: now() - 60, ...(expires ? { exp: expires } : {}), vc }
    return { issuer: key.did, text: await createVerifiableCredentialJwt(payload, { did: key.did, signer: signerOf(key), alg: key.algorithm }) }
  }
  if (form === 'vc-jose') {
    const payload = {
      '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiableCredential'], issuer: key.did,
      validFrom: new Date((now() - 60) * 1000).toISOString(), ...(expires ? { validUntil: new Date(expires * 1000).toISOString() } : {}), credentialSubject: { id: subject, ...claims }
    }
    return { issuer: key.did, text: await signPlain(key, { typ: 'vc+jwt', cty: 'vc', kid: key.kid }, payload) }
  }
  const payload = { iss: key.did, iat: now() - 60, vct: 'urn:example:interop', sub: subject, cnf: { jwk: holderJwk }, ...(expires ? { exp: expires } : {}), ...claims }
  return { issuer: key.did, text: await sdJwtInstance(key).issue(payload, { _sd: disclose }, { header: { kid: key.kid } }) }
}

async function present ({ form, seed, text, audience, nonce, disclose }) {
  const key = keyOf('EdDSA', seed)
  if (form === 'vp-jwt') {
    const payload = { nonce, nbf: now() - 60, exp: now() + DAY, vp: { '@context': ['https://www.w3.org/2018/credentials/v1'], type: ['VerifiablePresentation'], verifiableCredential: [text] } }
    return { text: await createVerifiablePresentationJwt(payload, { did: key.did, signer: signerOf(key), alg: key.algorithm }, { domain: audience, challenge: nonce }) }
  }
  if (form === 'vp-jose') {
    const payload = {
      '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiablePresentation'], holder: key.did, aud: audience, nonce, exp: now() + DAY,
      verifiableCredential: [{ '@context': 'https://www.w3.org/ns/credentials/v2', type: 'EnvelopedVerifiableCredential', id: `data:application/vc+jwt,${text}` }]
    }
    return { text: await signPlain(key, { typ: 'vp+jwt', cty: 'vp', kid: key.kid }, payload) }
  }
  const frame = Object.fromEntries(disclose.map(name => [name, true]))
  return { text: await sdJwtInstance(key).present(text, frame, { kb: { payload: { iat: now(), aud: audience, nonce } } }) }
}

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line)
  let answer
  try {
    if (request.do === 'verify') answer = { ok: true, claims: await verify(request) }
    else if (request.do === 'issue') answer = await issue(request)
    else answer = await present(request)
  } catch (error) {
    answer = { ok: false, error: String(error?.message ?? error) }
  }
  process.stdout.write(JSON.stringify(answer) + '\n')
}
