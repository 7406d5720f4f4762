#include "ui/presenters/error_text.h"

#include "core/engine/error_words.h"

#include <QCoreApplication>

namespace amphora::ui {

namespace {

QString translated(const char *source) { return QCoreApplication::translate("ErrorWords", source); }

/// A title that says which one, where the general sentence would leave the person searching.
QString titleOf(const Error &error, const char *general)
{
    const auto where = QString::fromStdString(error.where);
    if (error.code == Errc::phraseWord && !where.isEmpty())
        //: %1 is the number of a recovery word, 1 to 24.
        return QCoreApplication::translate("ErrorText", "Word %1 is not in the list of recovery words.").arg(where);
    if (error.code == Errc::unsupported && !where.isEmpty() && error.where.size() == 2)
        //: %1 is how many words were typed, 12 to 21.
        return QCoreApplication::translate("ErrorText", "These %1 words belong to a wallet. Amphora has 24 words of its own.").arg(where);
    if (error.code == Errc::dbDamaged && !where.isEmpty())
        //: %1 is the path of a file.
        return QCoreApplication::translate("ErrorText", "A file of this home is damaged or missing: %1").arg(where);
    return translated(general);
}

} // namespace

ErrorText errorText(const Error &error)
{
    const auto words = engine::wordsOf(error);
    const auto code = errcText(error.code);
    return {titleOf(error, words.happened), translated(words.safe), translated(words.toDo),
            QString::fromLatin1(code.data(), qsizetype(code.size()))};
}

} // namespace amphora::ui
