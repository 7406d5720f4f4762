#pragma once

#include "app/language.h"
#include "core/engine/engine.h"
#include "ui/models/faces.h"

#include <QQmlApplicationEngine>

namespace amphora {

/// Language, light or dark, text size, and motion: taken from settings.json when the window opens and kept there when they change.
class Look : public QObject {
    Q_OBJECT

public:
    Look(engine::Engine &engine, QQmlApplicationEngine &qml, ui::Faces &faces, Language &language);

    /// `language` of the command line wins over the stored one.
    void apply(const codec::Map &settings, const QString &languageOfCommand);

Q_SIGNALS:
    /// What was chosen holds, but could not be kept.
    void failed(const Error &error);

private Q_SLOTS:
    void keepTheme();
    void keepTextScale();
    void keepMotion();

private:
    void speak(const QString &code);
    void keep(const char *name, codec::Value value);

    engine::Engine &m_engine;
    QQmlApplicationEngine &m_qml;
    ui::Faces &m_faces;
    Language &m_language;
    QObject *m_theme = nullptr; ///< The Theme singleton; the QML engine owns it.
};

} // namespace amphora
