#pragma once

#include "core/engine/file_service.h"
#include "ui/presenters/error_text.h"

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

/// Where a file is written that a person chose a place for.
struct Destination {
    QString path; ///< Absolute; empty if no file was named.
    engine::FileService::Existing existing = engine::FileService::Existing::refuse;
};
/// The file window asked "replace it?" about the name as it was typed. With the ending added that is another file, about which nobody was
/// asked: it is only ever made new. `ending` may be empty.
Destination destination(const QUrl &file, const QString &ending);
/// Why nothing was written. That there is a file of that name already has words of its own.
ErrorText writeProblem(const Error &error);

} // namespace amphora::ui::files
