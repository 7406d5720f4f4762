#pragma once

#include "core/codec/block.h"
#include "core/codec/value.h"
#include "core/jose/signer.h"

#include <vector>

namespace amphora::jose {

/// A JWS as DAG-JOSE stores it (protocol/01 §1.6): every base64url part as raw bytes, exactly as received.
struct DagJws {
    struct Signature {
        Bytes protectedHeader; ///< JSON text, the received bytes.
        Bytes signature;
        std::optional<codec::Value> header; ///< Unprotected, a map; kept, never trusted.

        friend bool operator==(const Signature &, const Signature &) = default;
    };

    Bytes payload;
    std::vector<Signature> signatures; ///< At least one.

    static constexpr std::size_t kSignaturesMax = 16;

    /// The block of codec dag-jose. Lenient DAG-CBOR reading; E-FORMAT if it is a JWE or neither.
    static Result<DagJws> decode(ByteView block);
    Result<codec::Block> encode() const;
    /// The payload as CID, if it is one (a Ceramic envelope's `link`).
    Result<codec::Cid> link() const;

    /// Ceramic's HTTP JSON and JOSE general serialization: {payload, signatures:[{protected, signature}], link?}, base64url.
    static Result<DagJws> fromGeneral(const codec::Value &json);
    codec::Value toGeneral(bool withLink) const;
    /// Compact serialization, three parts; only for exactly one signature without unprotected header.
    static Result<DagJws> fromCompact(std::string_view text);
    Result<std::string> toCompact() const;

    friend bool operator==(const DagJws &, const DagJws &) = default;
};

/// What the protected header of the one signature says. E-FORMAT if it is no JSON object, has duplicate keys, or lacks alg or kid.
struct ProtectedHeader {
    std::string algorithm;
    did::DidUrl keyId;
    std::optional<codec::Cid> capability; ///< `cap`: ipfs://CID
};
Result<ProtectedHeader> protectedHeaderOf(const DagJws &jws);

/// A signed payload: the envelope (dag-jose) and the block it links to (dag-cbor).
struct SignedBlocks {
    codec::Block envelope;
    codec::Block linked;
};

/// Encodes, hashes and signs (protocol/02 §2.8): protected header with sorted keys and no blanks, payload = CID bytes.
Result<SignedBlocks> signLinked(const codec::Value &payload, const Authority &authority);

/// Checks the one signature against `controller` (protocol/02 §2.9), in this order: exactly one signature and a readable header (E-FORMAT),
/// no capability (E-CAPABILITY: a later issue; first, because the kid of such an event is a session key and says nothing yet), the
/// kid's DID is the controller (E-CONTROLLER), its key is Ed25519 (E-UNSUPPORTED), the algorithm fits the key and the signature is
/// right (E-SIG). The signing input is rebuilt from the received bytes. Fragment and query of the kid are not compared: a
/// did:key has one key, and the official library takes any method of the document.
Status verifyJws(const DagJws &jws, const did::Did &controller);

} // namespace amphora::jose
