#pragma once

#include <QString>

#include <vector>

namespace amphora::ui {

struct CountryName {
    QString code; ///< Two capital letters, ISO 3166-1.
    QString name; ///< In the current language.
};

/// All of them, in the order of the current language.
std::vector<CountryName> countriesByName();

} // namespace amphora::ui
