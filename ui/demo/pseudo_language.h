#pragma once

#include <QTranslator>

namespace amphora::ui {

/// A language that nobody speaks: every text of ours with accents, two fifths longer, in brackets. What is not translatable, what is cut and
/// what was put together from pieces catches the eye.
class PseudoLanguage final : public QTranslator {
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;

    static QString disguised(const QString &text);
};

} // namespace amphora::ui
