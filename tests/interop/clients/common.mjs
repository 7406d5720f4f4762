// What the tools of this folder share: a client of one node, the IDX model, one JSON document out or a message and code 1.
import { CeramicClient } from '@ceramicnetwork/http-client'
import { DIDDataStore } from '@glazed/did-datastore'
import { model as accountsCrypto } from '@datamodels/identity-accounts-crypto'
import { model as accountsWeb } from '@datamodels/identity-accounts-web'
import { model as profileBasic } from '@datamodels/identity-profile-basic'
import { model as dataStore } from '@glazed/did-datastore-model'
import { DID } from 'dids'
import { Ed25519Provider } from 'key-did-provider-ed25519'
import * as KeyDidResolver from 'key-did-resolver'

/** The published models, in the order in which a fresh node needs their tiles: schemas before definitions. */
export const models = [dataStore, profileBasic, accountsCrypto, accountsWeb]

/** The aliases a DIDDataStore is made with, from the published packages alone. */
export function modelAliases () {
  const aliases = { definitions: {}, schemas: {}, tiles: {} }
  for (const model of models) {
    for (const [id, { alias }] of Object.entries(model.definitions)) aliases.definitions[alias] = id
    for (const { alias, version } of Object.values(model.schemas)) aliases.schemas[alias] = `ceramic://${version}`
  }
  return aliases
}

/** The address of a route under a base URL that may end in a path, with or without a slash. */
export const route = (url, path) => `${url.replace(/\/+$/, '')}/api/v0/${path}`

/** @param {string} url of the node  @param {string} [seedHex] 32 bytes: the Ed25519 key that signs; without it, read only */
export async function connect (url, seedHex) {
  // The client resolves ./api/v0 against the URL: without a slash at its end the last segment would be lost.
  const ceramic = new CeramicClient(url.replace(/\/*$/, '/'), { syncInterval: 3_600_000 })
  if (seedHex !== undefined) {
    if (!/^[0-9a-f]{64}$/.test(seedHex)) throw new Error('the seed must be 64 lower-case hex digits')
    const provider = new Ed25519Provider(Uint8Array.from(Buffer.from(seedHex, 'hex')))
    ceramic.did = new DID({ provider, resolver: KeyDidResolver.getResolver() })
    await ceramic.did.authenticate()
  }
  return { ceramic, store: new DIDDataStore({ ceramic, model: modelAliases() }) }
}

/** The record of a DID as the official library gives it, with where it lies and how long its log is. */
export async function readRecord (store, alias, did) {
  const content = await store.get(alias, did)
  if (content === null) return { did, content }
  const document = await store.getRecordDocument(store.getDefinitionID(alias), did)
  const log = document.state.log
  return {
    did,
    content,
    streamId: document.id.toString(),
    schema: document.metadata.schema,
    logLength: log.length,
    log: log.map(({ cid, type }) => ({ cid: cid.toString(), type }))
  }
}

/** Runs main(ARGS…), prints its result as one JSON document, and ends the process: the client keeps timers alive. */
export async function run (usage, count, main) {
  const args = process.argv.slice(2)
  if (args.length !== count) {
    console.error(`usage: ${usage}`)
    process.exit(2)
  }
  try {
    const text = JSON.stringify(await main(...args), null, 1)
    process.stdout.write(text + '\n', () => process.exit(0))
  } catch (error) {
    console.error(error?.stack ?? String(error))
    process.exit(1)
  }
}
