#include "ui/presenters/error_text.h"

#include "core/engine/error_words.h"

#include <QCoreApplication>

namespace amphora::ui {

namespace {

QString translated(const char *source) { return QCoreApplication::translate("ErrorWords", source); }

} // namespace

ErrorText errorText(const Error &error)
{
    const auto sentence = engine::sentenceOf(error);
    const auto &words = sentence.words;
    const auto code = errcText(error.code);
    auto title = translated(words.happened);
    if (!sentence.argument.empty()) title = title.arg(QString::fromStdString(sentence.argument));
    return {title, translated(words.safe), translated(words.toDo), QString::fromLatin1(code.data(), qsizetype(code.size()))};
}

ErrorText nodeErrorText(Errc code, const std::string &url)
{
    return errorText({code, {}, code == Errc::nodeTls ? url : std::string()});
}

} // namespace amphora::ui
