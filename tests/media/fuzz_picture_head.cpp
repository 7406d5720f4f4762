#include "core/media/picture_head.h"

#include <cstdlib>

using namespace amphora;

/// Whatever a file says of itself: what is believed lies within the limits that are promised to the decoder.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto isOrientation = [](int value) { return value >= 1 && value <= 8; };
    if (const auto head = media::readPictureHead({data, size})) {
        if (head->width == 0 || head->height == 0) std::abort();
        if (std::uint64_t(head->width) * head->height > media::kPicturePixelsMax) std::abort();
        if (!isOrientation(head->orientation) || media::mimeTypeOf(head->format).empty()) std::abort();
    } else if (head.error().code == Errc::pictureKind && head.error().where.size() > 16) {
        std::abort();
    }
    if (!isOrientation(media::exifOrientation({data, size}))) std::abort();
    return 0;
}
