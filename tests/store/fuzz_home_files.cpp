#include "core/store/home_description.h"

#include <cstdlib>

using namespace amphora;

namespace {

void expect(bool holds)
{
    if (!holds) std::abort();
}

} // namespace

/// The input as home.json and as settings.json: what is read is written, and reads back as the same, members of a newer program included.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = asText({data, size});
    if (const auto home = store::HomeDescription::parse(text, "home.json")) {
        for (const auto &identity : home->identities) {
            expect(identity.id.find_first_not_of("0123456789abcdef") == std::string::npos); // It becomes a folder's name.
            expect(home->find(identity.id) == &identity);
        }
        const auto printed = home->print("home.json");
        expect(printed && store::HomeDescription::parse(*printed, "home.json").value() == *home);
    }
    if (const auto settings = store::parseSettings(text, "settings.json")) {
        const auto printed = store::printSettings(*settings, "settings.json");
        expect(bool(printed));
        const auto again = store::parseSettings(*printed, "settings.json");
        expect(again && store::printSettings(*again, "settings.json").value() == *printed);
    }
    return 0;
}
