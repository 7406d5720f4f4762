#pragma once

#include "app/language.h"
#include "core/engine/engine.h"
#include "ui/models/faces.h"

#include <QQmlApplicationEngine>

/// Language, light or dark, text size, and motion: taken from settings.json when the window opens and kept there when they change.
class Look : public QObject {
    Q_OBJECT

public:
    Look(amphora::engine::Engine &engine, QQmlApplicationEngine &qml, amphora::ui::Faces &faces, Language &language);

    /// `language` of the command line wins over the stored one.
    void apply(const amphora::codec::Map &settings, const QString &languageOfCommand);

Q_SIGNALS:
    /// What was chosen holds, but could not be kept.
    void failed(const amphora::Error &error);

private Q_SLOTS:
    void keepTheme();
    void keepTextScale();
    void keepMotion();

private:
    void speak(const QString &code);
    void keep(const char *name, amphora::codec::Value value);

    amphora::engine::Engine &m_engine;
    QQmlApplicationEngine &m_qml;
    amphora::ui::Faces &m_faces;
    Language &m_language;
    QObject *m_theme = nullptr; ///< The Theme singleton; the QML engine owns it.
};
