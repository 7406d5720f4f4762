#include "core/codec/multibase.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace amphora::codec {

namespace {

constexpr std::string_view kDigits36 = "0123456789abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view kDigits36Upper = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view kRfc32 = "abcdefghijklmnopqrstuvwxyz234567";
constexpr std::string_view kRfc32Upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::string_view kZ32 = "ybndrfg8ejkmcpqxot1uwisza345h769";
constexpr std::string_view kBtc58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr std::string_view kFlickr58 = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";
constexpr std::string_view kRfc64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view kRfc64Url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

using Digits = std::array<std::int8_t, 256>;

struct Alphabet {
    char prefix;
    std::string_view digits;
    unsigned bits; ///< Per character; 0: the whole is one big number (base58's way).
    unsigned group; ///< Padded with '=' to a multiple of this; 0: no padding.
    Digits values; ///< −1: not a digit.
};

consteval char otherCase(char c)
{
    if (c >= 'a' && c <= 'z') return static_cast<char>(c - 'a' + 'A');
    if (c >= 'A' && c <= 'Z') return static_cast<char>(c - 'A' + 'a');
    return c;
}

enum class Case { exact, any };

consteval Alphabet alphabet(char prefix, std::string_view digits, unsigned bits, unsigned group = 0, Case letters = Case::exact)
{
    Alphabet made{prefix, digits, bits, group, {}};
    made.values.fill(-1);
    for (std::size_t i = 0; i < digits.size(); ++i) {
        made.values[static_cast<unsigned char>(digits[i])] = static_cast<std::int8_t>(i);
        if (letters == Case::any) made.values[static_cast<unsigned char>(otherCase(digits[i]))] = static_cast<std::int8_t>(i);
    }
    return made;
}

/// In the order of enum Base; prefixes and alphabets are those of the multibase table.
constexpr std::array kAlphabets = {
    alphabet('0', kDigits36.substr(0, 2), 1),
    alphabet('7', kDigits36.substr(0, 8), 3),
    alphabet('9', kDigits36.substr(0, 10), 0),
    alphabet('f', kDigits36.substr(0, 16), 4, 0, Case::any),
    alphabet('F', kDigits36Upper.substr(0, 16), 4, 0, Case::any),
    alphabet('b', kRfc32, 5, 0, Case::any),
    alphabet('B', kRfc32Upper, 5, 0, Case::any),
    alphabet('c', kRfc32, 5, 8, Case::any),
    alphabet('C', kRfc32Upper, 5, 8, Case::any),
    alphabet('v', kDigits36.substr(0, 32), 5, 0, Case::any),
    alphabet('V', kDigits36Upper.substr(0, 32), 5, 0, Case::any),
    alphabet('t', kDigits36.substr(0, 32), 5, 8, Case::any),
    alphabet('T', kDigits36Upper.substr(0, 32), 5, 8, Case::any),
    alphabet('h', kZ32, 5),
    alphabet('k', kDigits36, 0, 0, Case::any),
    alphabet('K', kDigits36Upper, 0, 0, Case::any),
    alphabet('z', kBtc58, 0),
    alphabet('Z', kFlickr58, 0),
    alphabet('m', kRfc64, 6),
    alphabet('M', kRfc64, 6, 4),
    alphabet('u', kRfc64Url, 6),
    alphabet('U', kRfc64Url, 6, 4),
};
static_assert(kAlphabets.size() == static_cast<std::size_t>(Base::base64UrlPad) + 1);

const Alphabet &alphabetOf(Base base) { return kAlphabets[static_cast<std::size_t>(base)]; }

Error notInAlphabet() { return {Errc::format, "text has a character that its base has not"}; }

void appendBits(std::string &text, const Alphabet &alphabet, ByteView bytes)
{
    const auto start = text.size();
    std::uint32_t pending = 0;
    unsigned count = 0;
    const auto mask = (1u << alphabet.bits) - 1;
    for (const auto byte : bytes) {
        pending = pending << 8 | byte;
        for (count += 8; count >= alphabet.bits; count -= alphabet.bits)
            text += alphabet.digits[pending >> (count - alphabet.bits) & mask];
    }
    if (count > 0) text += alphabet.digits[pending << (alphabet.bits - count) & mask];
    while (alphabet.group && (text.size() - start) % alphabet.group) text += '=';
}

Result<Bytes> decodeBits(const Alphabet &alphabet, std::string_view text)
{
    if (alphabet.group) {
        const auto length = text.find_last_not_of('=') + 1; // npos + 1 is 0
        const auto padding = text.size() - length;
        if (padding != (alphabet.group - length % alphabet.group) % alphabet.group) return Error{Errc::format, "wrong padding"};
        text = text.substr(0, length);
    }
    Bytes bytes;
    bytes.reserve(text.size() * alphabet.bits / 8);
    std::uint32_t pending = 0;
    unsigned count = 0;
    for (const char c : text) {
        const auto digit = alphabet.values[static_cast<unsigned char>(c)];
        if (digit < 0) return notInAlphabet();
        pending = pending << alphabet.bits | static_cast<std::uint32_t>(digit);
        count += alphabet.bits;
        if (count < 8) continue;
        count -= 8;
        bytes.push_back(static_cast<std::uint8_t>(pending >> count));
    }
    // RFC 4648 §3.5: what is left over belongs to one more character and is zero.
    if (count >= alphabet.bits || (pending & ((1u << count) - 1)) != 0) return Error{Errc::format, "text has left-over bits"};
    return bytes;
}

/// A big number as little-endian limbs of base `to`; `digits` come in as one digit of base `from`. Both are at most 2^32.
void multiplyAdd(std::vector<std::uint32_t> &limbs, std::uint64_t from, std::uint64_t to, std::uint64_t digits)
{
    auto carry = digits;
    for (auto &limb : limbs) {
        carry += limb * from;
        limb = static_cast<std::uint32_t>(carry % to);
        carry /= to;
    }
    for (; carry; carry /= to) limbs.push_back(static_cast<std::uint32_t>(carry % to));
}

/// The same into limbs of 32 bits, where no division is needed: this is what texts of strangers cost.
void multiplyAddBinary(std::vector<std::uint32_t> &limbs, std::uint64_t from, std::uint64_t digits)
{
    auto carry = digits;
    for (auto &limb : limbs) {
        carry += limb * from;
        limb = static_cast<std::uint32_t>(carry);
        carry >>= 32;
    }
    if (carry) limbs.push_back(static_cast<std::uint32_t>(carry));
}

/// The most digits that fit into 32 bits together, and base to the power of their number.
struct DigitGroup {
    std::size_t count = 0;
    std::uint64_t power = 1;

    explicit DigitGroup(std::uint64_t base)
    {
        for (; power * base <= kLimb; ++count) power *= base;
    }
    static constexpr std::uint64_t kLimb = std::uint64_t(1) << 32;
};

/// Big numbers keep their leading zeros: a zero byte is a zero digit and the other way round.
void appendNumber(std::string &text, const Alphabet &alphabet, ByteView bytes)
{
    const auto base = alphabet.digits.size();
    const DigitGroup group(base);
    const auto zeros = static_cast<std::size_t>(std::ranges::find_if(bytes, [](auto byte) { return byte != 0; }) - bytes.begin());
    std::vector<std::uint32_t> limbs;
    for (auto rest = bytes.subspan(zeros); !rest.empty();) {
        const auto taken = rest.size() % 4 ? rest.size() % 4 : 4; // Only the first may be short.
        std::uint64_t digits = 0;
        for (const auto byte : rest.first(taken)) digits = digits << 8 | byte;
        multiplyAdd(limbs, DigitGroup::kLimb, group.power, digits);
        rest = rest.subspan(taken);
    }
    std::string reversed;
    for (auto limb : limbs)
        for (std::size_t i = 0; i < group.count; ++i, limb /= static_cast<std::uint32_t>(base)) reversed += alphabet.digits[limb % base];
    reversed.erase(reversed.find_last_not_of(alphabet.digits[0]) + 1); // What the highest limb did not use.
    text.append(zeros, alphabet.digits[0]).append(reversed.rbegin(), reversed.rend());
}

Result<Bytes> decodeNumber(const Alphabet &alphabet, std::string_view text)
{
    if (text.size() > kBigBaseTextMax) return Error{Errc::size, "text too long for its base"};
    const auto base = alphabet.digits.size();
    const DigitGroup group(base);
    const auto zeros = std::min(text.find_first_not_of(alphabet.digits[0]), text.size());
    std::vector<std::uint32_t> limbs;
    for (auto rest = text.substr(zeros); !rest.empty();) {
        const auto taken = rest.size() % group.count ? rest.size() % group.count : group.count;
        std::uint64_t digits = 0;
        for (const char c : rest.substr(0, taken)) {
            const auto digit = alphabet.values[static_cast<unsigned char>(c)];
            if (digit < 0) return notInAlphabet();
            digits = digits * base + static_cast<std::uint64_t>(digit);
        }
        multiplyAddBinary(limbs, group.power, digits);
        rest.remove_prefix(taken);
    }
    Bytes bytes;
    bytes.reserve(zeros + limbs.size() * 4);
    for (const auto limb : limbs)
        for (unsigned shift = 0; shift < 32; shift += 8) bytes.push_back(static_cast<std::uint8_t>(limb >> shift));
    while (!bytes.empty() && bytes.back() == 0) bytes.pop_back();
    bytes.insert(bytes.end(), zeros, 0);
    std::ranges::reverse(bytes);
    return bytes;
}

void append(std::string &text, const Alphabet &alphabet, ByteView bytes)
{
    text.reserve(text.size() + (alphabet.bits ? bytes.size() * 8 / alphabet.bits + 8 : bytes.size() * 3));
    alphabet.bits ? appendBits(text, alphabet, bytes) : appendNumber(text, alphabet, bytes);
}

} // namespace

std::string encodeBase(Base base, ByteView bytes)
{
    std::string text;
    append(text, alphabetOf(base), bytes);
    return text;
}

Result<Bytes> decodeBase(Base base, std::string_view text)
{
    const auto &alphabet = alphabetOf(base);
    return alphabet.bits ? decodeBits(alphabet, text) : decodeNumber(alphabet, text);
}

std::string encodeMultibase(Base base, ByteView bytes)
{
    std::string text(1, alphabetOf(base).prefix);
    append(text, alphabetOf(base), bytes);
    return text;
}

Result<Bytes> decodeMultibase(std::string_view text)
{
    if (text.empty()) return Error{Errc::format, "multibase text is empty"};
    const auto found = std::ranges::find(kAlphabets, text.front(), &Alphabet::prefix);
    if (found == kAlphabets.end()) return Error{Errc::format, "unknown multibase prefix"};
    return decodeBase(static_cast<Base>(found - kAlphabets.begin()), text.substr(1));
}

std::string toHex(ByteView bytes) { return encodeBase(Base::base16, bytes); }
Result<Bytes> fromHex(std::string_view text) { return decodeBase(Base::base16, text); }

std::string toBase64Url(ByteView bytes) { return encodeBase(Base::base64Url, bytes); }
Result<Bytes> fromBase64Url(std::string_view text) { return decodeBase(Base::base64Url, text); }

std::string toBase64(ByteView bytes) { return encodeBase(Base::base64, bytes); }
Result<Bytes> fromBase64(std::string_view text)
{
    return decodeBase(text.ends_with('=') ? Base::base64Pad : Base::base64, text);
}

} // namespace amphora::codec
