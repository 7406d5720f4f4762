#include "core/account/browser_request.h"

#include <cstdlib>

using namespace amphora;
using namespace amphora::account;

namespace {

void hold(bool holds)
{
    if (!holds) std::abort();
}

} // namespace

/// What a page sends, against one request; and the words of a wish. Whatever is accepted is a proof of the account over the text that was asked for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto request = [] {
        auto wish = BrowserWish::read({"eip155:1", "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp"}, {}).value();
        return BrowserRequest{std::move(wish.chains), {}, {"did:key:z6Mkon3Necd6NkkyfoGoHxid2znGc59LU3K7mubaRcFbLfLX", 1704164645}, std::chrono::seconds(300)};
    }();
    const std::string text(asText({data, size}));
    if (const auto wish = BrowserWish::read({text.substr(0, 60)}, text.size() > 60 ? text.substr(60) : std::string())) hold(wish->chains.size() == 1);
    (void)BrowserWish::read({"eip155:1"}, text);
    const auto answer = WalletAnswer::read(text);
    if (!answer) return 0;
    const auto checked = answerTo(request, *answer, Timestamp(std::chrono::seconds(1704164650)));
    if (!checked) return 0;
    hold(!answer->isRejected && answer->message == request.message.toString());
    hold(checked->proof.message == request.message.toString() && checked->proof.account == checked->account.toLegacy());
    hold(stream::checkLinkProof(checked->proof).value() == stream::LinkCheck::proven);
    return 0;
}
