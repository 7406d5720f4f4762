#pragma once

#include <QString>
#include <QUrl>

/// Files that are written for somebody else: where they are proposed, and what a file window handed on.
namespace amphora::ui::files {

/// Where people look for what they saved; a desktop may name a folder that nobody has made.
QString documentsFolder();
/// A name in that folder that nothing has yet: "library-card.jwt", "library-card-2.jwt".
QUrl proposal(const QString &title, const QString &ending);
/// Absolute, or empty. Qt's own dialog hands on a typed path without a scheme.
QString chosenPath(const QUrl &file);

} // namespace amphora::ui::files
