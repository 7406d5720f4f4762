// The page of one session. It draws what wallets and Amphora say, and decides nothing: the signature is judged in Amphora.
import { wordsFor } from './words.js'
import { findWallets, plain } from './wallets.js'

const stage = document.getElementById('stage')
const request = await (await fetch('request.json')).json()
const { table: words, language } = wordsFor(request.language ?? (navigator.language.startsWith('de') ? 'de' : 'en'))
const fill = (text, ...values) => text.replace(/%([12345])/g, (whole, number) => values[number - 1] ?? whole)

let wallets = []
let notice = null
let attempt = 0 // What an abandoned one still brings is dropped.
let isOver = false
let isSearching = true
let isChoosing = true

/// Elements are made from texts only: nothing that a wallet says becomes markup.
function make (tag, className, ...children) {
  const element = document.createElement(tag)
  if (className) element.className = className
  element.append(...children.filter(child => child !== null))
  return element
}

function icon (name, className = 'icon') {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use')
  svg.setAttribute('class', className)
  svg.setAttribute('aria-hidden', 'true')
  use.setAttribute('href', '#' + name)
  svg.append(use)
  return svg
}

function button (text, className, clicked) {
  const element = make('button', className, text)
  element.type = 'button'
  element.addEventListener('click', clicked)
  return element
}

const short = address => address.length > 24 ? address.slice(0, 10) + '…' + address.slice(-8) : address
const addressOf = account => account.split(':').pop()

// ---- what is drawn -----------------------------------------------------------------------------------------------------------------

function show (name, ...children) {
  stage.dataset.state = name
  stage.replaceChildren(...children)
  const heading = stage.querySelector('h1')
  if (name !== 'choose' && heading) { // Screen readers go where the news is.
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }
}

function scene (name, { medal, title, why, more = [] }) {
  const kinds = { check: 'good', cross: 'bad', warning: 'bad', clock: 'warn' }
  const head = medal ? make('div', 'medal ' + (kinds[medal] ?? ''), icon(medal)) : make('div', 'spinner')
  show(name, make('div', 'scene', head, make('h1', '', title), make('p', '', why), ...more))
}

function logo (wallet) {
  const box = make('span', 'logo', wallet.name.slice(0, 1).toUpperCase())
  box.setAttribute('aria-hidden', 'true')
  if (!wallet.icon) return box
  const image = make('img')
  image.alt = ''
  image.addEventListener('load', () => box.replaceChildren(image))
  image.src = wallet.icon
  return box
}

function walletRow (wallet, index) {
  const sign = button(words.sign, index === 0 ? 'primary' : '', () => use(wallet))
  sign.setAttribute('aria-label', fill(words.signWith, wallet.name))
  return make('div', 'row', logo(wallet), make('div', 'name', make('div', '', wallet.name), make('div', 'mono muted', wallet.note)), sign)
}

function drawChoice () {
  isChoosing = true
  const families = ['eip155', 'solana'].filter(family => request.chains.some(chain => chain.startsWith(family + ':')))
    .map(family => family === 'eip155' ? words.ethereum : words.solana)
  const asked = request.address ? ' ' + fill(words.mustBe, request.address) : ''
  if (wallets.length === 0 && !isSearching) {
    const kinds = families.length === 2 ? fill(words.and, ...families) : families[0]
    return scene('none', { medal: 'wallet', title: words.none, why: fill(words.noneWhy, kinds) + asked, more: [make('div', 'below', button(words.lookAgainButton, 'primary', look), copyButton())] })
  }
  const hadFocus = stage.contains(document.activeElement)
  const found = wallets.length === 0 ? words.looking : wallets.length === 1 ? words.oneFound : fill(words.manyFound, wallets.length)
  show('choose',
    make('div', 'head', make('h1', '', words.which), make('p', '', found + asked)),
    ...(notice ? [make('div', 'notice', icon('warning'), make('div', '', notice))] : []),
    ...wallets.map(walletRow),
    make('div', 'hint', icon('help'), make('span', '', words.missing + ' ', button(words.lookAgain, 'link', look), words.period)))
  if (hadFocus) stage.querySelector('button').focus({ preventScroll: true })
}

function backToChoice (text) {
  notice = text
  tell('choose')
  drawChoice()
}

const copyButton = () => button(words.copyAddress, '', event => {
  navigator.clipboard?.writeText(location.href).then(() => { event.target.textContent = words.copied }, () => {})
})
const anotherWallet = () => make('div', 'below', button(words.another, '', () => { ++attempt; backToChoice(null) }))

// ---- Amphora ------------------------------------------------------------------------------------------------------------------------

const post = (name, value) => fetch(name, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(value) })
const tell = step => { post('step', step).catch(() => {}) }

async function answer (value) {
  scene('checking', { title: words.checking, why: words.checkingWhy })
  const response = await post('answer', value).catch(() => null)
  if (isOver || response?.status === 202) return // What becomes of it comes as an event.
  if (response?.status === 409) end('answered', { medal: 'clock', title: words.answered, why: words.answeredWhy })
  else if (response?.status === 410) end('expired', { medal: 'clock', title: words.expired, why: words.expiredWhy })
  else if (response) end('refused', { medal: 'warning', title: words.refused, why: words.beginAnew, more: [make('p', 'mono', 'HTTP ' + response.status)] })
  else gone()
}

function end (name, drawn) {
  if (isOver) return
  isOver = true
  ++attempt
  document.getElementById('compare').hidden = true
  document.getElementById('footer').textContent = words.close
  events.close()
  scene(name, drawn)
}

const gone = () => end('gone', { medal: 'warning', title: words.gone, why: words.goneWhy })

function versus (chosen, signer) {
  const box = (title, account, className) => make('div', className, make('p', 'caption', title), make('p', 'mono', account ? addressOf(account) : words.unknownSigner))
  return make('div', 'versus', box(words.wanted, chosen, ''), box(`${words.signedBy} · ${words.differs}`, signer, 'differs'))
}

function drawFailure ({ kind, code, chosen, signer }) {
  const coded = make('p', 'mono below', code)
  if (kind === 'wrongAccount') return end(kind, { medal: 'cross', title: words.wrongAccount, why: words.wrongAccountWhy, more: [versus(chosen, signer), coded] })
  if (kind === 'rejected') return end(kind, { medal: 'cross', title: words.rejected, why: words.rejectedWhy, more: [coded] })
  if (kind === 'expired') return end(kind, { medal: 'clock', title: words.expired, why: words.expiredWhy, more: [coded] })
  if (kind === 'cancelled') return end(kind, { medal: 'cross', title: words.cancelled, why: words.cancelledWhy, more: [coded] })
  end('refused', { medal: 'warning', title: words.refused, why: `${words.codes[code] ?? words.otherCode} ${words.beginAnew}`, more: [coded] })
}

function hear (event) {
  if (event.state === 'checking' && stage.dataset.state !== 'checking') scene('checking', { title: words.checking, why: words.checkingWhy })
  if (event.state === 'failed') drawFailure(event)
  if (event.state !== 'linked') return
  const network = event.chain.startsWith('eip155:') ? words.anyNetwork : words.solana
  end('linked', { medal: 'check', title: words.linked, why: words.linkedWhy, more: [make('p', 'mono', event.address), make('p', '', network), make('p', 'below strong', words.close)] })
}

// ---- a wallet -----------------------------------------------------------------------------------------------------------------------

/// 4001 is EIP-1193's word for it; wallets of Solana say it in English.
const isRejection = error => error?.code === 4001 || /\b(reject|declin|denied|cancel)/i.test(String(error?.message ?? ''))

async function use (wallet) {
  const mine = ++attempt
  notice = null
  isChoosing = false
  scene('connecting', { title: fill(words.connecting, wallet.name), why: words.connectingWhy, more: [anotherWallet()] })
  let accounts
  try {
    accounts = (await wallet.accounts()).slice(0, 50)
  } catch {
    if (mine === attempt) backToChoice(fill(words.notConnected, wallet.name))
    return
  }
  if (mine !== attempt) return
  const wanted = request.address
  const same = account => wallet.family === 'ethereum' ? account.address === wanted.toLowerCase() : account.address === wanted
  const fitting = wanted ? accounts.filter(same) : accounts
  if (accounts.length === 0) return backToChoice(fill(words.noAccount, wallet.name))
  if (fitting.length === 0) return backToChoice(fill(words.otherAccount, wallet.name, short(plain(accounts[0].shown))))
  const here = fitting.filter(account => account.chains.some(chain => request.chains.includes(chain)))
  if (here.length === 0) {
    const asked = request.chains.filter(chain => chain.startsWith(wallet.family === 'ethereum' ? 'eip155:' : 'solana:')).join(', ')
    return backToChoice(fill(words.otherChain, wallet.name, plain(fitting[0].chains.join(', ')), asked))
  }
  if (here.length === 1) return sign(wallet, here[0], mine)
  show('account', make('div', 'head', make('h1', '', words.chooseAccount), make('p', '', fill(words.chooseAccountWhy, wallet.name))),
    ...here.map((account, index) => make('div', 'row', make('div', 'name', make('div', 'mono', plain(account.shown))),
      button(words.sign, index === 0 ? 'primary' : '', () => { if (mine === attempt) sign(wallet, account, mine) }))),
    make('div', 'hint', button(words.another, 'link', () => { ++attempt; backToChoice(null) })))
}

async function sign (wallet, account, mine) {
  tell('approve')
  scene('approve', {
    title: fill(words.approve, wallet.name), why: words.approveWhy,
    more: [make('p', 'mono', plain(account.shown)), make('p', '', wallet.family === 'ethereum' ? words.anyNetwork : words.solana), anotherWallet()]
  })
  let signed
  try {
    signed = await wallet.sign(account)
  } catch (error) {
    if (mine !== attempt) return
    if (isRejection(error)) return answer({ rejected: true })
    return backToChoice(fill(words.cannotSign, wallet.name, plain(error?.message ?? error, 160)))
  }
  if (mine !== attempt) return
  answer({ chain: signed.chain ?? account.chains[0], address: account.address, message: signed.message, signature: signed.signature })
}

// ---- from here on -------------------------------------------------------------------------------------------------------------------

document.documentElement.lang = language
document.title = words.title
for (const element of document.querySelectorAll('[data-words]')) element.textContent = words[element.dataset.words]
const name = plain(request.name)
document.getElementById('for').textContent = name ? fill(words.forName, name) : words.forYou
document.getElementById('face').textContent = (name || 'A').slice(0, 1).toUpperCase()
if (request.face) {
  const image = make('img')
  image.alt = ''
  image.src = 'face'
  image.addEventListener('load', () => document.getElementById('face').replaceChildren(image))
}
document.getElementById('did').textContent = request.did
document.getElementById('message').textContent = request.message
document.getElementById('message').setAttribute('aria-label', words.willSign)
document.getElementById('code').textContent = request.code

function drawTime () {
  const seconds = Math.max(0, Math.min(request.waitSeconds, Math.ceil((request.endsAt - Date.now()) / 1000)))
  document.getElementById('time').textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
drawTime()
setInterval(drawTime, 500)

/// As long as this is open, Amphora knows that somebody looks at the page.
const events = new EventSource('events')
events.onmessage = message => hear(JSON.parse(message.data))
events.onerror = () => { if (events.readyState === EventSource.CLOSED || Date.now() > request.endsAt) gone() }
let lost = null
events.addEventListener('error', () => { lost ??= setTimeout(gone, 4000) })
events.addEventListener('open', () => { clearTimeout(lost); lost = null })

const ask = findWallets(request, found => {
  wallets = found
  if (isChoosing && !isOver) drawChoice()
})
function look () {
  isSearching = true
  notice = null
  ask()
  drawChoice()
  setTimeout(() => {
    isSearching = false
    if (isChoosing && !isOver) drawChoice()
  }, 1000)
}
look()
