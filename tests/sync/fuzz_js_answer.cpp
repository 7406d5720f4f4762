#include "core/codec/block.h"
#include "core/sync/js_answers.h"

#include <cstdlib>

using namespace amphora;

/// The first byte chooses the reader, a first line names the stream that was asked for, the rest is the answer.
/// What is accepted must be what was promised: hashed, in order, beginning with the genesis.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) return 0;
    const auto text = asText({data + 1, size - 1});
    const auto line = text.find('\n');
    const auto wanted = stream::StreamId::parse(text.substr(0, line));
    const auto body = line == std::string_view::npos ? std::string_view() : text.substr(line + 1);
    switch (data[0] % 5) {
    case 0:
        (void)sync::readChains(body);
        break;
    case 1:
        if (!wanted) break;
        if (const auto events = sync::readEvents(body, *wanted)) {
            if (events->front().cid() != wanted->genesis()) std::abort();
            for (std::size_t i = 1; i < events->size(); ++i) {
                bool isKnown = false;
                for (std::size_t j = 0; j < i; ++j) isKnown = isKnown || (*events)[j].cid() == *(*events)[i].prev();
                if (!isKnown || !(*events)[i].cid().matches((*events)[i].blocks.root.bytes())) std::abort();
            }
        }
        break;
    case 2:
        if (!wanted) break;
        if (const auto log = sync::readLog(body, *wanted); log && log->front() != wanted->genesis()) std::abort();
        break;
    case 3:
        if (!wanted) break;
        if (const auto logs = sync::readLogs(body, {&*wanted, 1}); logs && logs->size() > 1) std::abort();
        break;
    default:
        if (sync::readRefusal(500, body, wanted ? &*wanted : nullptr).detail.size() > sync::kNodeTextMax + 50) std::abort();
    }
    return 0;
}
