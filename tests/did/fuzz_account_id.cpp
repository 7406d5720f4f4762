#include "core/did/account_id.h"

#include <cstdlib>

using namespace amphora;
using namespace amphora::did;

/// Law: what is read prints, in both orders, and reads back as the same account; as a person writes it, it is never another one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = asText({data, size});
    if (const auto chain = ChainId::parse(text))
        if (chain->toString() != text) std::abort();
    if (const auto account = AccountId::parse(text)) {
        for (const auto &form : {account->toString(), account->toLegacy(), account->chain().toString() + ":" + account->addressForPeople()}) {
            const auto again = AccountId::parse(form);
            if (!again || *again != *account) std::abort();
        }
        const auto named = AccountId::named(text);
        if (!named || *named != *account) std::abort();
        if (account->dependsOnCase() && text.find(account->address()) == text.npos) std::abort();
    }
    if (const auto named = AccountId::named(text))
        if (const auto again = AccountId::named(named->addressForPeople()); named->chain().toString() == kEthereumMain && (!again || *again != *named)) std::abort();
    if (const auto did = Did::parse(text)) (void)AccountId::ofDid(*did);
    return 0;
}
