#pragma once

#include "core/engine/engine.h"
#include "ui/models/shell_model.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
#include <functional>

namespace amphora::ui {

/// What stands around the pages: who is here, the status bar, the palette; and putting the key away when nobody is at the computer.
class ShellPresenter : public QObject {
    Q_OBJECT

public:
    /// A key is put away after so long without a key or a click.
    static constexpr std::chrono::minutes kIdleMax{10};

    ShellPresenter(engine::Engine &engine, ShellModel &model, QObject *parent = nullptr);

    /// After the language changed.
    void retranslate();
    /// Watches the application for signs of a person.
    void watchIdle(std::chrono::milliseconds idleMax = kIdleMax);
    /// The person wants another time.
    void setIdleMax(std::chrono::milliseconds idleMax);
    /// Rows for what was typed, shown after those of this presenter.
    using Finder = std::function<std::vector<FoundRow>(const QString &query)>;
    void addFinder(Finder finder) { m_finders.push_back(std::move(finder)); }
    /// What the finders know has changed.
    void find();

Q_SIGNALS:
    void identityWanted(const QString &id);
    void newIdentityWanted();
    void lockWanted();
    void unlockWanted();
    /// A row of a finder was chosen, or one of the actions of other pages.
    void chosen(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showIdentity();
    void showIdentities();
    void showKeyring();
    int minutesLeft() const;
    void showSync();
    void choose(const QString &key);
    void rename(const QString &name);
    void showRenameError();

    engine::Engine &m_engine;
    ShellModel &m_model;
    std::vector<Finder> m_finders;
    QString m_lockToast; ///< The toast that offers to lock.
    std::optional<Error> m_renameError;
    QElapsedTimer m_sinceSign;
    QTimer m_idle;
    std::chrono::milliseconds m_idleMax = kIdleMax;
    bool m_isWatching = false;
};

} // namespace amphora::ui
