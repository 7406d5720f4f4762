#include "ui/presenters/secret_text.h"

#include "core/base/secret_bytes.h"

namespace amphora::ui {

engine::Secret secretFrom(const QString &typed)
{
    auto bytes = typed.toUtf8();
    auto secret = engine::makeSecret({reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size())});
    amphora::wipe({reinterpret_cast<std::uint8_t *>(bytes.data()), std::size_t(bytes.size())});
    return secret;
}

void wipe(QString &typed)
{
    if (typed.isDetached())
        amphora::wipe({reinterpret_cast<std::uint8_t *>(typed.data()), std::size_t(typed.size()) * sizeof(QChar)});
    typed.clear();
}

TypedKey recognise(const QString &typed)
{
    TypedKey found;
    qsizetype parts = 0, longest = 0, run = 0;
    bool letters = false;
    const auto endOfPart = [&] {
        if (run == 0) return;
        ++parts;
        longest = std::max(longest, run);
        if (letters) ++found.words; // "7." before a word is a number, not a word.
        run = 0;
        letters = false;
    };
    for (const auto character : typed) {
        if (character.isSpace()) {
            endOfPart();
            continue;
        }
        ++run;
        letters = letters || character.isLetter();
    }
    endOfPart();
    constexpr qsizetype shortestSeed = 40; // 43 or 44 characters of base64, 64 of hex; no word is as long.
    if (parts == 0) return {};
    found.kind = parts == 1 && longest >= shortestSeed ? TypedKey::Kind::Seed : TypedKey::Kind::Words;
    return found;
}

} // namespace amphora::ui
