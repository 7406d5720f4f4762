// Makes tests/vectors/formats.json: what ajv 8 with ajv-formats 2 says of texts. Run by hand:
//   npm i ajv@8 ajv-formats@2 && node measure-formats.mjs > formats.json
// Left out, because RFC 3986 is followed there: a port that is no number, "1:b" and a bare quotation mark, which ajv-formats takes.
// date-time without a time zone and with other offsets than +hh:mm is left out: there RFC 3339 is followed, not ajv-formats.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const Ajv = require('ajv').default
const ajv = new Ajv()
require('ajv-formats').default(ajv)
const texts = {
  date: ['2024-02-29', '2023-02-29', '2000-02-29', '1900-02-29', '2024-13-01', '2024-00-01', '2024-04-31', '2024-1-01', '', 'x'],
  time: ['01:02:03', '01:02:03Z', '01:02:03.4z', '23:59:60Z', '24:00:00', '01:60:00', '01:02:61', '01:02:03+01:30', '01:02:03+0130', '01:02:03-01', '01:02', '01:02:03.', '1:02:03'],
  'date-time': ['2024-02-29T01:02:03Z', '2024-02-29t01:02:03.456z', '2024-02-29 01:02:03+00:00', '2023-02-29T01:02:03Z', '2024-02-29', '2024-02-29T', '2024-02-29T01:02:03+1'],
  duration: ['P1Y2M3DT4H5M6S', 'PT1S', 'P2W', 'P', 'PT', 'P1', 'P1S', 'P1YT', 'P1W1D', 'P1DT1D', 'PT1M1H', 'P1Y3D', 'x', ''],
  uri: ['http://example.org/a?b#c', 'urn:a:b', 'ipfs://bafy', '/a', 'a', '', 'http://[::1]:80/', 'http://[::1', 'http://a b', 'http://a/%zz', 'http://u@h', 'mailto:a@b.c', '1a://b', 'http://[v1.a]/', 'a://\\x'],
  'uri-reference': ['', 'a', '/a', '#a', '?b', '//host', 'a:b', './1:b', '%4', '\\', 'a#b#c'],
  'uri-template': ['http://a/{b}', '{+b,c*,d:3}', '{', '}', '{}', '{b', 'a b', '{b:0}', '{b:12345}', '%41', '%4', '{%41}', '{a-b}', '{?a}', '"'],
  url: ['https://example.org', 'http://example.org/x?y#z', 'ftp://example.org', 'ipfs://example.org', 'example.org', 'https://', ''],
  email: ['a@b.co', 'a.b+c@d-e.fg', 'a@b', '.a@b.co', 'a.@b.co', 'a..b@c.de', 'a b@c.de', '@b.co', 'a@', 'a@-b.co', 'a@b-.co', 'ä@b.co', 'a@b@c.de', ''],
  hostname: ['a', 'a.b', 'a.b.', 'a..b', '-a', 'a-', 'a_b', 'a'.repeat(63), 'a'.repeat(64), '', '.', ('a'.repeat(49) + '.').repeat(5) + 'abc', ('a'.repeat(49) + '.').repeat(5) + 'abcdef'],
  ipv4: ['1.2.3.4', '255.255.255.255', '256.1.1.1', '1.2.3', '1.2.3.4.5', '1.2.3.x', ''],
  ipv6: ['::', '::1', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7', '1::2::3', '::ffff:1.2.3.4', '12345::', 'g::', '', '1:2:3:4:5:6:7:8:9'],
  uuid: ['5b0c5b0e-6a55-4a0e-9a55-0f6d3c1b7a01', 'urn:uuid:5B0C5B0E-6A55-4A0E-9A55-0F6D3C1B7A01', '5b0c5b0e6a554a0e9a550f6d3c1b7a01', '5b0c5b0e-6a55-4a0e-9a55-0f6d3c1b7a0', 'xb0c5b0e-6a55-4a0e-9a55-0f6d3c1b7a01', ''],
  'json-pointer': ['', '/a', '/a~0~1', '/~', '/~2', 'a'],
  'json-pointer-uri-fragment': ['#', '#/a', '#/a%20b', '#a', '', '/a', '#/~2', '#/ '],
  'relative-json-pointer': ['0', '0#', '1/a', '01', '', '/a', '1x', '0#x', '12/a~1'],
  byte: ['', 'YQ==', 'YWI=', 'YWJj', 'YQ', 'YQ=', '!!!!', '===='],
  regex: ['a+', '[', '(', '\\d', 'a\\Z', '(?<n>a)'],
}
const cases = []
for (const [format, list] of Object.entries(texts)) {
  const validate = ajv.compile({ type: 'string', format })
  for (const text of list) cases.push({ format, text, valid: validate(text) })
}
console.log(JSON.stringify({ description: 'Texts as ajv 8 with ajv-formats 2 judges them.', cases }).replace(/\{"format"/g, '\n{"format"'))
