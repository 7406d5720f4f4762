#pragma once

#include "core/crypto/secp256k1.h"
#include "core/vault/recovery_phrase.h"

#include <string>

namespace amphora::vault {

/// The Ethereum account of a recovery phrase, where every wallet looks for its first one: m/44'/60'/0'/0/0 (BIP-44).
class EthereumAccount {
public:
    static EthereumAccount of(const RecoveryPhrase &phrase);

    const std::string &address() const noexcept { return m_address; } ///< 0x…, lower case
    crypto::RecoverableSignature sign(const crypto::Digest32 &digest) const { return m_key.sign(digest); }

private:
    explicit EthereumAccount(crypto::Secp256k1Key key);
    crypto::Secp256k1Key m_key;
    std::string m_address;
};

} // namespace amphora::vault
