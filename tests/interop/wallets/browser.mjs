// browser.mjs   a person with Chromium and wallets in it, for tests of the page that Amphora serves. One JSON request a line on standard input,
// one JSON answer a line on standard output:
//   {do: "open", url, wallets: [...], lie?, language?, dark?, width?, height?}   opens the page in a browser that is new each time
//   {do: "choose", wallet}                presses "Sign with this" in the wallet's row
//   {do: "press", text} · {do: "wait", state, ms?} · {do: "look"} · {do: "shot", path} · {do: "reload"} · {do: "close"}
//   {do: "post", name, body}              sends once more what the page sends, {status} or {status: 0} if nothing answers
// A look is {state, title, text, code, message, time, did, wallets: [name], strangers: [url], problems: [text]}: `strangers` is every address that is not the page's own.
// A wallet is {kind: "ethereum" | "solana", name, secret, other?, chain?, behaviour?, accounts?}; its keys are viem's and @noble/curves', its behaviour a wallet's:
//   honest (default) · declines-connecting · declines · fails · never-answers · slow · signs-another-text · signs-another-time · signs-with-another ·
//   names-another · on-another-chain · moves-to-another-chain
// `lie` is what the page says instead of what it knows: {address?, chain?, message?, signature?}, or {drop: [...]}, or {raw: text}.
import { createInterface } from 'node:readline'
import { ed25519 } from '@noble/curves/ed25519.js'
import { chromium } from 'playwright-core'
import { privateKeyToAccount } from 'viem/accounts'

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
function base58 (bytes) {
  let number = BigInt('0x' + Buffer.from(bytes).toString('hex'))
  let text = ''
  for (; number > 0n; number /= 58n) text = alphabet[Number(number % 58n)] + text
  return '1'.repeat(Math.max(0, bytes.findIndex(byte => byte !== 0))) + text
}

const seedOf = secret => Uint8Array.from(Buffer.from(secret.repeat(32).slice(0, 64), 'hex'))
const hexOf = secret => '0x' + Buffer.from(seedOf(secret)).toString('hex')
const addressOf = (kind, secret) => kind === 'ethereum' ? privateKeyToAccount(hexOf(secret)).address : base58(ed25519.getPublicKey(seedOf(secret)))
async function sign (kind, secret, text) {
  if (kind === 'ethereum') return await privateKeyToAccount(hexOf(secret)).signMessage({ message: { raw: '0x' + Buffer.from(text).toString('hex') } })
  return Array.from(ed25519.sign(new TextEncoder().encode(text), seedOf(secret)))
}

/// Runs in the page, before anything of it: what an extension would put there.
function installWallets (specs) {
  const refusal = () => Object.assign(new Error('User rejected the request.'), { code: 4001 })
  const pause = ms => new Promise(resolve => setTimeout(resolve, ms))
  const iconOf = (name, index) => 'data:image/svg+xml,' + encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${['#E2761B', '#3F51D9', '#2B6BF3', '#6E56CF'][index % 4]}"/><text x="20" y="26" text-anchor="middle" font-family="sans-serif" font-weight="600" font-size="18" fill="#fff">${/^\w/.test(name) ? name[0] : '?'}</text></svg>`)
  const laterText = text => text.replace(/(\d+)$/, number => String(Number(number) + 1))
  async function signature (spec, text) {
    if (spec.behaviour === 'declines') throw refusal()
    if (spec.behaviour === 'fails') throw new Error('device <b>not</b> found')
    if (spec.behaviour === 'never-answers') await new Promise(() => {})
    if (spec.behaviour === 'slow') await pause(4000)
    const secret = spec.behaviour === 'signs-with-another' ? spec.other : spec.secret
    const signed = spec.behaviour === 'signs-another-text' ? text + ' and pay' : spec.behaviour === 'signs-another-time' ? laterText(text) : text
    return { bytes: await window.amphoraTestSign(spec.kind, secret, signed), text: signed }
  }
  specs.filter(spec => spec.kind === 'ethereum').forEach((spec, index) => {
    let chain = spec.behaviour === 'on-another-chain' ? 137 : spec.chain ?? 1
    const provider = {
      async request ({ method, params }) {
        if (method === 'eth_chainId') return '0x' + chain.toString(16)
        if (method === 'wallet_switchEthereumChain') throw Object.assign(new Error('Unrecognized chain ID'), { code: 4902 })
        if (method === 'eth_requestAccounts') {
          if (spec.behaviour === 'declines-connecting') throw refusal()
          return spec.addresses
        }
        if (method !== 'personal_sign') throw Object.assign(new Error('unsupported'), { code: 4200 })
        const bytes = params[0].slice(2).match(/../g).map(pair => parseInt(pair, 16))
        const { bytes: signed } = await signature(spec, new TextDecoder().decode(Uint8Array.from(bytes)))
        if (spec.behaviour === 'moves-to-another-chain') chain = 137
        return signed
      }
    }
    const announce = () => window.dispatchEvent(new CustomEvent('eip6963:announceProvider', {
      detail: Object.freeze({ info: { uuid: `350670db-19fa-4704-a166-e52e178b59d${index}`, name: spec.name, icon: iconOf(spec.name, index), rdns: spec.rdns ?? 'test.' + spec.name.toLowerCase().replace(/[^a-z]/g, '') }, provider })
    }))
    window.addEventListener('eip6963:requestProvider', announce)
    announce()
  })
  for (const spec of specs.filter(spec => spec.kind === 'solana')) {
    const accounts = spec.addresses.map(address => ({ address, publicKey: new Uint8Array(32), chains: [spec.behaviour === 'on-another-chain' ? 'solana:devnet' : 'solana:mainnet'], features: ['solana:signMessage'] }))
    const wallet = {
      version: '1.0.0', name: spec.name, icon: iconOf(spec.name, 3), chains: ['solana:mainnet', 'solana:devnet'], accounts: [],
      features: {
        'standard:connect': { version: '1.0.0', async connect () { if (spec.behaviour === 'declines-connecting') throw refusal(); return { accounts } } },
        'solana:signMessage': {
          version: '1.0.0',
          async signMessage ({ message }) {
            const { bytes, text } = await signature(spec, new TextDecoder().decode(message))
            return [{ signedMessage: new TextEncoder().encode(text), signature: Uint8Array.from(bytes) }]
          }
        }
      }
    }
    const register = api => api.register(wallet)
    window.addEventListener('wallet-standard:app-ready', event => register(event.detail))
    window.dispatchEvent(new CustomEvent('wallet-standard:register-wallet', { detail: register }))
  }
}

const browser = await chromium.launch({ executablePath: process.env.AMPHORA_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] })
let context, page, strangers, problems, url

function withAddresses (spec) {
  const secret = spec.behaviour === 'names-another' ? spec.other : spec.secret
  return { ...spec, addresses: (spec.accounts ?? [secret]).map(each => addressOf(spec.kind, each)) }
}

async function open ({ url: asked, wallets, lie, language = 'en-US', dark = false, width = 1280, height = 832 }) {
  await context?.close()
  url = asked
  strangers = []
  problems = []
  context = await browser.newContext({ locale: language, colorScheme: dark ? 'dark' : 'light', viewport: { width, height } })
  await context.exposeFunction('amphoraTestSign', sign)
  await context.addInitScript(installWallets, wallets.map(withAddresses))
  page = await context.newPage()
  page.on('request', request => { if (!request.url().startsWith(url) && !request.url().startsWith('data:')) strangers.push(request.url()) })
  page.on('console', message => { if (message.type() === 'error') problems.push(message.text()) })
  page.on('pageerror', error => problems.push(String(error)))
  if (lie) {
    await page.route('**/answer', route => {
      const said = JSON.parse(route.request().postData())
      for (const name of lie.drop ?? []) delete said[name]
      const { drop, raw, ...changes } = lie
      return route.continue({ postData: raw ?? JSON.stringify({ ...said, ...changes }) })
    })
  }
  await page.goto(url)
  await page.waitForSelector('#stage[data-state]')
  await page.waitForTimeout(150)
}

async function look () {
  return {
    ...await page.evaluate(() => ({
      state: document.getElementById('stage').dataset.state, title: document.querySelector('#stage h1')?.textContent, text: document.getElementById('stage').innerText,
      code: document.getElementById('code').textContent, message: document.getElementById('message').textContent, time: document.getElementById('time').textContent,
      who: document.getElementById('for').textContent, did: document.getElementById('did').textContent, footer: document.getElementById('footer').textContent,
      faceWidth: document.querySelector('#face img')?.naturalWidth ?? 0, overflows: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      wallets: Array.from(document.querySelectorAll('#stage .row .name > div:first-child'), element => element.textContent)
    })),
    strangers, problems
  }
}

const tools = {
  open: async request => { await open(request); return await look() },
  choose: async ({ wallet }) => { await page.getByRole('button', { name: `Sign with ${wallet}`, exact: true }).click(); return {} },
  press: async ({ text }) => { await page.getByRole('button', { name: text }).first().click(); return {} },
  wait: async ({ state, ms = 60000 }) => { await page.waitForSelector(state.split('|').map(each => `#stage[data-state="${each}"]`).join(', '), { timeout: ms }); return await look() },
  look,
  shot: async ({ path }) => { await page.screenshot({ path, fullPage: true }); return {} },
  reload: async () => { await page.reload(); await page.waitForSelector('#stage[data-state]'); return await look() },
  close: async () => { await page.close(); return {} },
  post: async ({ name, body }) => ({
    status: await page.evaluate(([name, body]) => fetch(name, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }).then(answer => answer.status, () => 0), [name, body])
  }),
  address: async ({ kind, secret }) => ({ address: addressOf(kind, secret) })
}

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line)
  let answer
  try {
    answer = await tools[request.do](request)
  } catch (error) {
    answer = { error: String(error), at: page ? await look().catch(() => null) : null }
  }
  process.stdout.write(JSON.stringify(answer) + '\n')
}
await browser.close()
