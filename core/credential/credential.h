#pragma once

#include "core/base/clock.h"
#include "core/credential/sd_jwt.h"

namespace amphora::credential {

/// How a credential or presentation is secured (protocol/09).
enum class Form {
    vcJwt,  ///< VC 1.1 in a JWT, claim `vc`.
    vcJose, ///< VC 2.0 whose JSON is the payload (vc+jwt); Open Badges 3 tokens too.
    sdJwt,  ///< SD-JWT VC, with or without key binding; or a W3C credential secured that way (vc+sd-jwt).
    vpJwt,  ///< Presentation of the 1.1 kind, claim `vp`.
    vpJose, ///< Presentation of the 2.0 kind (vp+jwt).
    json,   ///< JSON with a proof that is not checked here: held, never called valid.
};
std::string_view formText(Form form) noexcept; ///< "jwt", "vc-jose", "sd-jwt", "vp-jwt", "vp-jose", "json"

/// A credential or presentation as it was read. What it says is its issuer's word, and is no truth before it was checked.
struct Credential {
    static constexpr std::size_t kBytesMax = jose::CompactJws::kBytesMax;
    static constexpr std::size_t kInsideMax = 32; ///< Credentials in one presentation.

    Form form;
    std::string text; ///< The token or JSON, without what surrounds it; what was received is the caller's.
    std::optional<jose::CompactJws> jws; ///< All but `json`; of an SD-JWT the issuer's.
    std::optional<SdJwt> sdJwt;
    codec::Map token; ///< The claims that were signed.
    codec::Map document; ///< As the W3C data model writes it; of an SD-JWT VC all its claims, the disclosed ones in their places.
    std::vector<Credential> inside; ///< Of a presentation.

    /// E-VC-FORMAT (nothing of ours), E-VC-DUPLICATE, E-VC-CLAIMS (it contradicts itself), E-VC-DISCLOSURE, E-UNSUPPORTED (known, but not
    /// readable here), E-SIZE, E-DEPTH. White space around a token is no part of it.
    static Result<Credential> parse(std::string_view received);

    bool isPresentation() const noexcept;
    /// Whether an SD-JWT's claims are the W3C data model's.
    bool isW3c() const noexcept { return form != Form::sdJwt || !token.contains("vct"); }
};

/// First 16 hex digits of SHA-256 of the received text (decisions §3).
std::string localIdOf(std::string_view received);

/// RFC 3339 or a NumericDate (RFC 7519 §2, also with a fraction) as a time; nothing if it is neither.
std::optional<Timestamp> timeOf(const codec::Value &value);

} // namespace amphora::credential
