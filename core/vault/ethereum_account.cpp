#include "core/vault/ethereum_account.h"

#include "core/did/account_id.h"
#include "core/vault/bip32.h"

#include <array>
#include <cassert>

namespace amphora::vault {

namespace {

constexpr std::array<std::uint32_t, 5> kFirstAccount = {44 | kBip32Hardened, 60 | kBip32Hardened, kBip32Hardened, 0, 0};

} // namespace

EthereumAccount::EthereumAccount(crypto::Secp256k1Key key) : m_key(std::move(key)), m_address(did::ethereumAddressOf(m_key.point())) {}

EthereumAccount EthereumAccount::of(const RecoveryPhrase &phrase)
{
    auto node = bip32Derive(phrase.seed().view(), kFirstAccount);
    assert(node); // A phrase without this key is not to be found: five times one in 2^127.
    return EthereumAccount(std::move(node->key));
}

} // namespace amphora::vault
