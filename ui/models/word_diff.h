#pragma once

#include <QStringList>

namespace amphora::ui {

/// A piece of a text as it is laid out: a word or a mark that stands against it.
struct WordPart {
    QString text;
    bool isChanged = false; ///< Not in the other text at that place.
    bool endsWord = false; ///< A blank follows.
    bool endsLine = false; ///< A line break follows.
};

/// `text` in pieces beside `other`, by their longest common part. Empty for what cannot be laid out piece by piece: another direction of
/// writing, a word longer than `wordMax` characters, or more than 400 pieces.
QList<WordPart> wordsBeside(const QString &text, const QString &other, int wordMax);

} // namespace amphora::ui
