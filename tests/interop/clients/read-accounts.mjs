// read-accounts.mjs URL DID   the cryptoAccounts of any DID, read by @glazed/did-datastore:
// {did, content, streamId, schema, logLength, log:[{cid, type}]}; content is null where the DID has none.
import { connect, readRecord, run } from './common.mjs'

await run('read-accounts.mjs URL DID', 2, async (url, did) => {
  const { store } = await connect(url)
  return await readRecord(store, 'cryptoAccounts', did)
})
