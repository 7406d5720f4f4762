#include "ui/models/wiping.h"

#include "core/base/secret_bytes.h"

namespace amphora::ui {

void wipe(QString &text)
{
    auto &held = text.data_ptr();
    if (held.d_ptr()) // Not by data(): that would make a copy of what is shared, and wipe the copy.
        amphora::wipe({reinterpret_cast<std::uint8_t *>(held.data() - held.freeSpaceAtBegin()), std::size_t(held.constAllocatedCapacity()) * sizeof(QChar)});
    text.clear();
}

} // namespace amphora::ui
