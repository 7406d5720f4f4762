// post-tiles.mjs URL   posts the published schema and definition tiles, as they were signed, to a node:
// {tiles:[{alias, kind, streamId, logLength}]}. A record whose schema the node does not know is refused (500 after 3 s).
import { models, route, run } from './common.mjs'

async function post (url, genesis) {
  const reply = await fetch(route(url, 'streams'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 0, genesis, opts: { anchor: false, publish: false } }),
    signal: AbortSignal.timeout(60_000)
  })
  const body = await reply.text()
  if (!reply.ok) throw new Error(`${reply.status}: ${body}`)
  return JSON.parse(body)
}

await run('post-tiles.mjs URL', 1, async (url) => {
  const tiles = []
  for (const model of models) {
    for (const kind of ['schemas', 'definitions']) {
      for (const [id, { alias, commits }] of Object.entries(model[kind])) {
        if (commits.length !== 1) throw new Error(`${alias} has ${commits.length} events, not 1`)
        const { streamId, state } = await post(url, commits[0])
        if (streamId !== id) throw new Error(`${alias} became ${streamId}, not ${id}`)
        tiles.push({ alias, kind, streamId, logLength: state.log.length })
      }
    }
  }
  return { tiles }
})
