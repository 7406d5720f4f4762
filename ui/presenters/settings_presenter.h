#pragma once

#include "core/engine/engine.h"
#include "ui/models/settings_model.h"

#include <chrono>

namespace amphora::ui {

/// The Settings page: when the key is put away, where everything lies, the log, and what is said about the program.
/// settings.json: lockMinutes (1 to 60), lockAway.
class SettingsPresenter : public QObject {
    Q_OBJECT

public:
    static constexpr int kLockMinutes = 10;
    static constexpr std::size_t kLogLinesMax = 2000;

    SettingsPresenter(engine::Engine &engine, SettingsModel &model, QObject *parent = nullptr);

    /// Reads what was chosen once more; the home may not have been open before.
    void load();
    std::chrono::minutes lockAfter() const { return std::chrono::minutes(m_model.lockMinutes); }
    bool locksWhenAway() const { return m_model.lockAway; }
    /// Which signs of the desktop are heard.
    void setHeard(bool sleep, bool screen);
    /// Something that was chosen could not be kept.
    void failed(const Error &error);
    void setOffline(bool offline);
    /// After the language changed.
    void retranslate();

Q_SIGNALS:
    void lockRulesChanged();
    void said(const QString &text);

private:
    void keep(const char *name, codec::Value value);
    void show();
    void showAbout();
    void measure();
    void readLog();
    void showLog();
    void showLicence();
    void copyLog();
    void openFolder(const store::Path &folder);

    engine::Engine &m_engine;
    SettingsModel &m_model;
    std::optional<engine::Engine::DiskUse> m_sizes;
    std::vector<LogRow> m_log; ///< All lines; the model has those that match.
    std::optional<Error> m_failure;
    int m_choices = 0; ///< An answer about the file from before a choice changes nothing.
    bool m_hearsSleep = false, m_hearsScreen = false;
};

} // namespace amphora::ui
