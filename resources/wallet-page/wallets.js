// Finds the wallets of this browser and speaks to them. Each becomes {id, name, note, icon, accounts(), sign(account)}; what they say of themselves is
// other people's text, and what they answer is checked in Amphora, not here.

const walletsMax = 32
const clusters = {
  'solana:mainnet': 'solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp',
  'solana:devnet': 'solana:EtWTRABZaYq6iMfeYKouRu166VU2xqa1',
  'solana:testnet': 'solana:4uhcVJyU9pJkvQyUS88uRDiswHScgCkY'
}

const hex = bytes => '0x' + Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')

/// A text for one line: without control, bidi and line characters, and not too long.
export function plain (text, max = 64) {
  const cleaned = String(text ?? '').replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ').trim()
  return cleaned.length > max ? cleaned.slice(0, max - 1) + '…' : cleaned
}

/// Only pictures that came along as data; the page may load nothing else anyway.
const iconOf = icon => typeof icon === 'string' && /^data:image\/(png|webp|gif|jpeg|svg\+xml)[;,]/.test(icon) && icon.length < 400000 ? icon : null

/// EIP-6963: wallets announce themselves, again whenever they are asked to.
function ethereumWallet ({ info, provider }, request) {
  const wanted = request.chains.filter(chain => chain.startsWith('eip155:'))
  const chainNow = async () => 'eip155:' + BigInt(await provider.request({ method: 'eth_chainId' }))
  return {
    id: 'eip155 ' + plain(info.uuid), name: plain(info.name) || '?', note: plain(info.rdns), icon: iconOf(info.icon), family: 'ethereum',
    async accounts () {
      const addresses = await provider.request({ method: 'eth_requestAccounts' })
      let chain = await chainNow()
      if (!wanted.includes(chain)) { // It may ask the person, refuse, or not know how.
        await provider.request({ method: 'wallet_switchEthereumChain', params: [{ chainId: '0x' + BigInt(wanted[0].slice(7)).toString(16) }] }).catch(() => {})
        chain = await chainNow()
      }
      return Array.from(addresses ?? [], address => ({ address: String(address).toLowerCase(), shown: String(address), chains: [chain] }))
    },
    async sign (account) {
      const bytes = new TextEncoder().encode(request.message)
      const signature = await provider.request({ method: 'personal_sign', params: [hex(bytes), account.shown] })
      return { message: request.message, signature: String(signature), chain: await chainNow() }
    }
  }
}

/// The wallet standard, for wallets that can sign a message of Solana.
function solanaWallet (wallet, request) {
  return {
    id: 'solana ' + plain(wallet.name), name: plain(wallet.name) || '?', note: 'Solana', icon: iconOf(wallet.icon), family: 'solana',
    async accounts () {
      const { accounts } = await wallet.features['standard:connect'].connect()
      return Array.from(accounts ?? [], account => ({
        address: String(account.address), shown: String(account.address), chains: Array.from(account.chains ?? [], chain => clusters[chain] ?? String(chain)), account
      }))
    },
    async sign (account) {
      const [output] = await wallet.features['solana:signMessage'].signMessage({ account: account.account, message: new TextEncoder().encode(request.message) })
      // A wallet may put something around what it signs; then this is another text, and Amphora says so.
      return { message: new TextDecoder().decode(output.signedMessage), signature: hex(output.signature), chain: account.chains.find(chain => request.chains.includes(chain)) }
    }
  }
}

/// Calls `changed(wallets)` whenever there is one more. Returns a function that asks again.
export function findWallets (request, changed) {
  const found = new Map()
  const keep = wallet => {
    if (found.has(wallet.id) || found.size >= walletsMax) return
    found.set(wallet.id, wallet)
    changed([...found.values()])
  }
  const wants = family => request.chains.some(chain => chain.startsWith(family + ':'))
  if (wants('eip155')) {
    window.addEventListener('eip6963:announceProvider', event => {
      const { info, provider } = event.detail ?? {}
      if (info?.uuid && typeof provider?.request === 'function') keep(ethereumWallet({ info, provider }, request))
    })
  }
  const api = {
    register (...wallets) {
      for (const wallet of wallets) {
        const features = wallet?.features ?? {}
        if (wallet?.chains?.some?.(chain => String(chain).startsWith('solana:')) && features['standard:connect'] && features['solana:signMessage']) keep(solanaWallet(wallet, request))
      }
      return () => {}
    }
  }
  if (wants('solana')) window.addEventListener('wallet-standard:register-wallet', event => event.detail?.(api))
  return () => {
    window.dispatchEvent(new Event('eip6963:requestProvider'))
    if (wants('solana')) window.dispatchEvent(new CustomEvent('wallet-standard:app-ready', { detail: api }))
  }
}
