#include "ui/presenters/file_places.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace amphora::ui::files {

namespace {

constexpr int kNameMax = 40, kTriesMax = 99;

/// Letters and digits of the title; everything else, and whatever a file system or shell could take amiss, is a hyphen.
QString nameOf(const QString &title)
{
    QString name;
    for (const auto one : title.toLower().normalized(QString::NormalizationForm_KD)) {
        if ((one >= u'a' && one <= u'z') || one.isDigit()) name += one;
        else if (!name.isEmpty() && !name.endsWith(u'-') && !one.isMark()) name += u'-';
        if (name.size() == kNameMax) break;
    }
    while (name.endsWith(u'-')) name.chop(1);
    return name.isEmpty() ? QStringLiteral("credential") : name;
}

} // namespace

QString documentsFolder()
{
    const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QUrl proposal(const QString &title, const QString &ending)
{
    const auto start = documentsFolder() + u'/' + nameOf(title);
    auto path = start + ending;
    for (int i = 2; i <= kTriesMax && QFileInfo::exists(path); ++i) path = start + u'-' + QString::number(i) + ending;
    return QUrl::fromLocalFile(path);
}

QString chosenPath(const QUrl &file)
{
    const auto path = file.isLocalFile() ? file.toLocalFile() : file.scheme().isEmpty() ? file.path() : QString();
    return QDir::isAbsolutePath(path) ? path : QString();
}

Destination destination(const QUrl &file, const QString &ending)
{
    using Existing = engine::FileService::Existing;
    const auto path = chosenPath(file);
    if (path.isEmpty()) return {};
    if (path.endsWith(ending, Qt::CaseInsensitive)) return {path, Existing::replace};
    return {path + ending, Existing::refuse};
}

ErrorText writeProblem(const Error &error)
{
    auto text = errorText(error);
    if (error.code != Errc::usage || error.where.empty()) return text;
    //: Where a file was to be saved.
    text.title = QCoreApplication::translate("SavedFile", "There is a file of that name already.");
    text.safe = QCoreApplication::translate("SavedFile", "It was not touched.");
    text.toDo = QCoreApplication::translate("SavedFile", "Choose another name.");
    return text;
}

} // namespace amphora::ui::files
