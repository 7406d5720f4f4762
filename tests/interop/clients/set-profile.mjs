// set-profile.mjs URL SEED_HEX PROFILE_JSON   replaces the whole basicProfile; then as read-profile.mjs.
import { connect, readRecord, run } from './common.mjs'

await run('set-profile.mjs URL SEED_HEX PROFILE_JSON', 3, async (url, seed, profile) => {
  const { store } = await connect(url, seed)
  await store.set('basicProfile', JSON.parse(profile))
  return await readRecord(store, 'basicProfile', store.id)
})
