// stream-state.mjs URL STREAMID   the state the node answers, as it came: {streamId, state}.
import { route, run } from './common.mjs'

await run('stream-state.mjs URL STREAMID', 2, async (url, streamId) => {
  const reply = await fetch(route(url, `streams/${encodeURIComponent(streamId)}`), { signal: AbortSignal.timeout(60_000) })
  const body = await reply.text()
  if (!reply.ok) throw new Error(`${reply.status}: ${body}`)
  return JSON.parse(body)
})
