#pragma once

#include <QString>
#include <QStringList>

namespace amphora::ui {

/// A text that is compiled into the program, by its path in the source tree: "docs/guide.md". Empty if it is not among them.
QString bundledText(const QString &path);

/// The paragraphs of a plain text: what stands between empty lines.
QStringList paragraphsOf(const QString &text);

} // namespace amphora::ui
