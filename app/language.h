#pragma once

#include <QString>
#include <QTranslator>

namespace amphora {

/// The language of the window: its translator and the default locale belong together.
class Language {
public:
    /// `code` such as "de"; empty = the desktop's. A language we lack is English.
    void speak(const QString &code);
    /// "de" or "en".
    QString code() const;

private:
    QTranslator m_translator;
};

} // namespace amphora
