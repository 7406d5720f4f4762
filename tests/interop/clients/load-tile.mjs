// load-tile.mjs URL STREAMID_OR_COMMITID   a tile as @ceramicnetwork/stream-tile sees it:
// {streamId, tip, content, metadata, log:[{cid, type}]}.
import { TileDocument } from '@ceramicnetwork/stream-tile'
import { connect, run } from './common.mjs'

await run('load-tile.mjs URL STREAMID_OR_COMMITID', 2, async (url, id) => {
  const { ceramic } = await connect(url)
  const tile = await TileDocument.load(ceramic, id)
  return {
    streamId: tile.id.toString(),
    tip: tile.tip.toString(),
    content: tile.content,
    metadata: tile.metadata,
    log: tile.state.log.map(({ cid, type }) => ({ cid: cid.toString(), type }))
  }
})
