// validate-link.mjs PROOF   what Ceramic's own validator says of a link proof (JSON): {valid, did?}
import { validateLink } from '@ceramicnetwork/blockchain-utils-validation'

const checked = await validateLink(JSON.parse(process.argv[2]))
process.stdout.write(JSON.stringify(checked ? { valid: true, did: checked.did } : { valid: false }) + '\n', () => process.exit(0))
