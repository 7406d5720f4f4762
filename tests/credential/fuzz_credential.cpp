#include "core/codec/json.h"
#include "core/credential/content.h"
#include "core/credential/issue.h"
#include "core/credential/present.h"
#include "core/credential/received.h"

#include "tests/support/test_signer.h"

#include <algorithm>
#include <cstdlib>

using namespace amphora;
using namespace amphora::credential;

namespace {

void expect(bool holds)
{
    if (!holds) std::abort();
}

class SameBytes final : public Random {
public:
    void fill(std::span<std::uint8_t> bytes) override { std::ranges::fill(bytes, std::uint8_t{0x3C}); }
};

bool hasDigests(const codec::Value &value)
{
    if (value.find("_sd")) return true;
    if (const auto *list = value.asList()) return std::ranges::any_of(*list, hasDigests);
    const auto *map = value.asMap();
    return map && std::ranges::any_of(*map, [](const auto &entry) { return hasDigests(entry.second); });
}

/// What can be presented can be read again, says what the preview said, and its holder is believed by whom it is for and by nobody else.
void checkPresentation(const Credential &credential, const VerifyOptions &options)
{
    static const test::TestSigner holder(test::kSeedOfOnes);
    SameBytes random;
    auto choices = choicesOf(credential);
    if (choices.size() > 1) choices.resize(1);
    const PresentRequest request{choices, "https://v.example", "n", {}};
    const auto preview = preparePresentation(credential, request, holder.did(), options.now);
    const auto text = present(credential, request, holder.authority(), options.now, random);
    expect(bool(preview) == bool(text));
    if (!text) return;
    const auto read = Credential::parse(*text);
    expect(read && read->isPresentation());
    if (read->sdJwt) expect(read->document == preview->shown);
    auto others = options;
    others.expected = Expectation{"https://other.example", "n"};
    expect(verify(*read, others).overall() != Report::Overall::valid);
}

} // namespace

/// A credential or presentation of anybody, read, checked, and shown again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = asText({data, size});
    const VerifyOptions options{parseRfc3339("2026-11-22T12:00:00Z").value(), {}, {test::TestSigner(test::kSeedOfOnes).did()}, {}};
    const auto credential = Credential::parse(text);
    const auto report = verifyText(text, options);
    expect(!report.reasons.empty());
    if (!credential) {
        expect(report.overall() != Report::Overall::valid);
        return 0;
    }
    expect(Credential::parse(credential->text).value().document == credential->document);
    if (credential->sdJwt) {
        expect(!hasDigests(codec::Value(credential->sdJwt->claims)));
        for (const auto &disclosure : credential->sdJwt->disclosures) expect(!disclosure.pointer.empty());
        SameBytes random;
        if (const auto concealed = conceal(credential->document, memberPointers(credential->document), random))
            expect(concealed->disclosures.size() >= credential->document.size());
    }
    (void)searchTextOf(*credential);
    auto expected = options;
    expected.expected = Expectation{"https://verifier.example", "n-123"};
    (void)verify(*credential, expected);
    checkPresentation(*credential, options);
    return 0;
}
