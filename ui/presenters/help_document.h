#pragma once

#include "ui/models/help_model.h"

namespace amphora::ui {

/// The blocks of one of our documents (docs/*.md): headings, paragraphs whose lines were broken, lists, indented code, tables.
std::vector<HelpBlock> helpBlocks(const QString &markdown);

/// What a block says, without marks: for the search and for who hears it.
QString plainText(const HelpBlock &block);

} // namespace amphora::ui
