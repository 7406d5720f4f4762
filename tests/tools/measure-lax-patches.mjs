// Makes tests/vectors/lax-patches.json: what fast-json-patch 3.1.1 does with patches that RFC 6902 forbids, applied as js-ceramic
// does (no validation, in place, prototype ban). Run by hand:  npm i fast-json-patch@3.1.1 && node measure-lax-patches.mjs > lax-patches.json
import jsonpatch from 'fast-json-patch'

const documents = [{ a: 1, l: [1, 2, 3], m: { n: null, 'x/y': 5, 'p~q': 6, '': 7 }, t: 'text' }, [[1], { a: 2 }, 3], null]
const paths = ['', '/', '/a', '/b', '/l', '/l/0', '/l/01', '/l/-', '/l/3', '/l/7', '/l/x', '/l/1e0', '/l/-1', '/l/4294967295', '/l/4294967297',
  '/l/x/y', '/l/0/x', '/m/n', '/m/n/x', '/m/x~1y', '/m/p~0q', '/m/p~q', '/m/', '/m/o/p', '/t/x', '/a/x', 'a', 'a/b', '/0', '/1/a', '/-', '/2', '/5',
  '/__proto__', '/m/__proto__/x', '/constructor/prototype', '/prototype', '/l/', '/l/-/x']
const values = [undefined, null, 9, [4], { z: 1 }]
const cases = []
const add = (document, patch) => {
  const entry = { document, patch }
  try {
    const copy = JSON.parse(JSON.stringify(document))
    const result = jsonpatch.applyPatch(copy, JSON.parse(JSON.stringify(patch)), false, true, true).newDocument
    entry.result = JSON.parse(JSON.stringify(result === undefined ? null : result))
  } catch (error) {
    entry.error = error.name === 'Error' || error.name === 'TEST_OPERATION_FAILED' ? error.name : 'TypeError'
  }
  cases.push(entry)
}
for (const document of documents)
  for (const path of paths) {
    for (const op of ['add', 'replace', 'test'])
      for (const value of op === 'add' ? [undefined, 9] : op === 'test' ? [undefined, null, 1, [1, 2, 3]] : [undefined, { z: 1 }]) add(document, [{ op, path, value }])
    for (const op of ['remove', '_get', 'spam']) add(document, [{ op, path }])
  }
for (const document of documents.slice(0, 2))
  for (const op of ['move', 'copy'])
    for (const from of ['', '/a', '/b', '/l/0', '/l/x', '/l/9', '/m', '/m/n/x', 'a', undefined, null, 5, '/0', '/1'])
      for (const path of ['', '/b', '/l/0', '/l/-', '/l/x', '/m/x', '/q/r', 'a', '/0', '/-']) if (!(op === 'move' && from === '' && path !== '')) add(document, [{ op, path, from }])
for (const patch of [{}, { a: 1 }, null, '', 'x', 5, true, [null], [1], ['x'], [[]], [{}], [{ op: 'add', path: 5, value: 1 }], [{ op: 'add', path: null, value: 1 }],
  [{ op: 'add', path: false, value: 1 }], [{ op: 'add', path: 0, value: 1 }], [{ op: 'add', path: true, value: 1 }], [{ op: 'add', value: 1 }],
  [{ op: 'add', path: '/b', value: { c: 1 } }, { op: 'add', path: '/b/d', value: 2 }, { op: 'copy', from: '/b', path: '/e' }, { op: 'remove', path: '/b/c' }]])
  add(documents[0], patch)
console.log(JSON.stringify({
  description: 'Patches that RFC 6902 forbids, as fast-json-patch 3.1.1 applies them: applyPatch(document, patch, false, true, true). An undefined result is written as null.',
  cases,
}).replace(/\{"document"/g, '\n{"document"'))
