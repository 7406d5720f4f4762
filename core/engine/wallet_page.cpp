#include "core/engine/wallet_page.h"

#include "core/codec/json.h"

#include <array>

namespace amphora::engine {

namespace {

/// Short, easily told apart, and nothing that a wallet would say.
constexpr std::array<std::string_view, 64> kCodeWords = {
    "ACRE", "AMBER", "ANVIL", "APRON", "ATLAS", "BARK", "BASIL", "BEECH", "BELL", "BIRCH", "BOAT", "BRASS", "CEDAR", "CHALK", "CLAY", "CLOUD",
    "CORAL", "CRANE", "DELTA", "DUNE", "EAGLE", "EMBER", "FERN", "FIELD", "FLINT", "FROST", "GLASS", "GRAIN", "HARBOR", "HAZEL", "HERON", "HONEY",
    "IRIS", "IVORY", "JADE", "KITE", "LARK", "LEMON", "LINEN", "LOTUS", "MAPLE", "MARSH", "MOON", "MOSS", "OAK", "OLIVE", "OTTER", "PEARL",
    "PINE", "PLUM", "QUILL", "RAVEN", "REED", "RIVER", "SAGE", "SHELL", "SLATE", "STORM", "THYME", "TIDE", "TULIP", "VIOLET", "WILLOW", "WREN"};
static_assert(256 % kCodeWords.size() == 0, "or some words would come more often");

std::string mediaTypeOf(std::string_view name)
{
    if (name.ends_with(".html")) return "text/html; charset=utf-8";
    if (name.ends_with(".css")) return "text/css; charset=utf-8";
    return "text/javascript; charset=utf-8";
}

/// What was made here prints; a text from elsewhere that does not (no UTF-8) becomes an empty object, of which the page makes "failed".
std::string jsonLine(codec::Map map)
{
    auto text = codec::printJson(codec::Value(std::move(map)));
    return text ? std::move(*text) : "{}";
}

std::string_view kindText(WalletLink::Failure::Kind kind)
{
    using Kind = WalletLink::Failure::Kind;
    switch (kind) {
    case Kind::wrongAccount: return "wrongAccount";
    case Kind::rejected: return "rejected";
    case Kind::expired: return "expired";
    case Kind::cancelled: return "cancelled";
    case Kind::refused: return "refused";
    }
    return "refused";
}

} // namespace

std::string makeComparisonCode(Random &random)
{
    std::uint8_t number = 0xff;
    const auto word = kCodeWords[random.bytes(1)[0] % kCodeWords.size()];
    while (number >= 180) number = random.bytes(1)[0]; // So that each of 90 numbers is as likely.
    return std::string(word) + ' ' + std::to_string(10 + number % 90);
}

std::vector<http::PageFile> walletPageFiles(const WalletPage &page)
{
    std::vector<http::PageFile> files;
    for (const auto &[name, text] : walletPageTexts()) files.push_back({name == "page.html" ? std::string() : std::string(name), mediaTypeOf(name), std::string(text)});
    std::string faces;
    for (const auto &font : page.fonts) {
        faces += "@font-face { font-family: \"" + font.family + "\"; font-weight: " + std::to_string(font.weight) + "; src: url(\"" + font.fileName + "\"); }\n";
        files.push_back({font.fileName, font.fileName.ends_with(".ttf") ? "font/ttf" : "font/otf", font.bytes});
    }
    files.push_back({"fonts.css", mediaTypeOf("fonts.css"), std::move(faces)});

    const auto &session = page.session;
    codec::List chains(session.chains.begin(), session.chains.end());
    codec::Map request{{"did", session.did}, {"name", session.name}, {"code", session.code}, {"message", session.message}, {"chains", std::move(chains)},
                       {"endsAt", page.endsAtMs}, {"waitSeconds", std::int64_t(session.wait.count())}, {"face", !page.face.empty()}};
    if (!page.address.empty()) request.set("address", page.address);
    if (!page.language.empty()) request.set("language", page.language);
    files.push_back({"request.json", "application/json", jsonLine(std::move(request))});
    if (!page.face.empty()) files.push_back({"face", page.faceType, std::string(asText(page.face))});
    return files;
}

std::string waitingEvent() { return R"({"state":"waiting"})"; }
std::string checkingEvent() { return R"({"state":"checking"})"; }

std::string linkedEvent(const account::LinkedAccount &linked)
{
    return jsonLine({{"state", "linked"}, {"chain", linked.chain}, {"address", linked.address}});
}

std::string failedEvent(const WalletLink::Failure &failure)
{
    codec::Map map{{"state", "failed"}, {"kind", std::string(kindText(failure.kind))}, {"code", std::string(errcText(failure.error.code))}};
    if (!failure.chosen.empty()) map.set("chosen", failure.chosen);
    if (!failure.signer.empty()) map.set("signer", failure.signer);
    return jsonLine(std::move(map));
}

} // namespace amphora::engine
