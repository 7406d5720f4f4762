#include "ui/presenters/secret_text.h"

#include "core/base/secret_bytes.h"

#include <QStringEncoder>

namespace amphora::ui {

engine::Secret secretFrom(QStringView typed)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    auto secret = std::make_shared<SecretBytes>(std::size_t(encoder.requiredSpace(typed.size())));
    auto *begin = reinterpret_cast<char *>(secret->writable().data());
    const auto *end = encoder.appendToBuffer(begin, typed);
    secret->shrink(std::size_t(end - begin));
    return secret;
}

engine::RecoverySource sourceFrom(QStringView typed)
{
    using Kind = engine::RecoverySource::Kind;
    engine::RecoverySource source;
    source.kind = recognise(typed).kind == TypedKey::Kind::Seed ? Kind::seed : Kind::words;
    source.text = source.kind == Kind::seed ? trimmedSecretFrom(typed) : secretFrom(typed);
    return source;
}

TypedKey recognise(QStringView typed)
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
