// set-field.mjs URL SEED_HEX FIELD VALUE_JSON   changes one field of the basicProfile; then as read-profile.mjs.
import { connect, readRecord, run } from './common.mjs'

await run('set-field.mjs URL SEED_HEX FIELD VALUE_JSON', 4, async (url, seed, field, value) => {
  const { store } = await connect(url, seed)
  await store.merge('basicProfile', { [field]: JSON.parse(value) })
  return await readRecord(store, 'basicProfile', store.id)
})
