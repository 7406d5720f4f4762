#include "core/profile/field.h"

#include <algorithm>

namespace amphora::profile {

const FieldSpec *fieldNamed(std::string_view name) noexcept
{
    const auto found = std::ranges::find(kFields, name, &FieldSpec::name);
    return found == kFields.end() ? nullptr : &*found;
}

} // namespace amphora::profile
