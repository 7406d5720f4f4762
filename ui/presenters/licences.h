#pragma once

#include "ui/models/settings_model.h"

namespace amphora::ui {

/// What others made and the programs hold or load. `terms` are the short names that people know ("MIT").
std::vector<LicenceRow> licenceRows();
/// The full text, paragraph by paragraph; the key is that of a row.
QStringList licenceText(const QString &key);

} // namespace amphora::ui
