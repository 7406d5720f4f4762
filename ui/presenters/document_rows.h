#pragma once

#include "core/engine/json_lines.h"
#include "ui/models/document_lines.h"

namespace amphora::ui {

/// The lines of a value for a JsonView. `cutNote` stands where lines were left out.
std::vector<DocumentLine> documentLines(const std::vector<engine::JsonLine> &lines, const QString &cutNote);

/// A text of somebody else as it is, cut into lines of one length; each is copied as it was. At most `linesMax`, then `cutNote`.
std::vector<DocumentLine> textLines(const QString &text, std::size_t linesMax, const QString &cutNote);

} // namespace amphora::ui
