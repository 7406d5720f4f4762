// extract-models.mjs NODE_MODULES OUT_DIR
// Writes the published tiles that are built into Amphora, one file each, from the npm packages below as they were
// published: {package, alias, kind, streamId, version, jws, linkedBlock}. It made resources/models/; no build runs it.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const packages = ['@glazed/did-datastore-model', '@datamodels/identity-profile-basic',
  '@datamodels/identity-accounts-crypto', '@datamodels/identity-accounts-web']
const [nodeModules, out] = process.argv.slice(2)
if (!out) throw new Error('usage: extract-models.mjs NODE_MODULES OUT_DIR')

/** File names differ by more than case (BasicProfile, basicProfile): the tree is also checked out where case does not count. */
const fileName = (kind, alias) => `${kind === 'schemas' ? 'schema' : 'definition'}-${alias}.json`

await mkdir(out, { recursive: true })
for (const name of packages) {
  const folder = resolve(nodeModules, name)
  const { version: packageVersion } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const { model } = await import(pathToFileURL(join(folder, 'dist/index.js')))
  for (const kind of ['schemas', 'definitions']) {
    for (const [streamId, { alias, version, commits }] of Object.entries(model[kind])) {
      // One event each: the version (a CommitID) then names the genesis, and the tile never changed.
      if (commits.length !== 1) throw new Error(`${alias} has ${commits.length} events, not 1`)
      const [{ jws, linkedBlock }] = commits
      const tile = { package: `${name}@${packageVersion}`, alias, kind, streamId, version, jws, linkedBlock }
      await writeFile(join(out, fileName(kind, alias)), JSON.stringify(tile, null, 1) + '\n')
      console.log(fileName(kind, alias))
    }
  }
}
