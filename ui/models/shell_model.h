#pragma once

#include "ui/models/rows.h"

#include <QUrl>

namespace amphora::ui {

struct IdentityRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString did MEMBER did)
    Q_PROPERTY(QUrl picture MEMBER picture)
    Q_PROPERTY(bool current MEMBER current)

public:
    QString key, name, did;
    QUrl picture;
    bool current = false;
    bool operator==(const IdentityRow &) const = default;
};

/// One line of the palette's answer. `action` goes back to the model when the row is chosen.
struct FoundRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString section MEMBER section)
    Q_PROPERTY(QString iconName MEMBER iconName)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString aside MEMBER aside)

public:
    QString key, section, iconName, title, detail, aside;
    bool operator==(const FoundRow &) const = default;
};

struct ToastRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString action MEMBER action)

public:
    QString key, text, action;
    bool isUndo = false;
    bool operator==(const ToastRow &) const = default;
};

/// What stands around the pages: who is here, which page is open, the status bar, the palette, the toasts.
/// The intents (signals) are answered by whoever owns the engine.
class ShellModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Gate gate MEMBER m_gate NOTIFY gateChanged)
    Q_PROPERTY(QString problemTitle MEMBER problemTitle NOTIFY gateChanged)
    Q_PROPERTY(QString problemText MEMBER problemText NOTIFY gateChanged)
    Q_PROPERTY(QString problemSafe MEMBER problemSafe NOTIFY gateChanged)
    Q_PROPERTY(QString problemCode MEMBER problemCode NOTIFY gateChanged)
    Q_PROPERTY(QString page MEMBER m_page NOTIFY pageChanged)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY identityChanged)
    Q_PROPERTY(QString did MEMBER m_did NOTIFY identityChanged)
    Q_PROPERTY(QUrl picture MEMBER m_picture NOTIFY identityChanged)
    Q_PROPERTY(QString renameError MEMBER m_renameError NOTIFY renameErrorChanged)
    Q_PROPERTY(amphora::ui::RowsBase *identities READ identities CONSTANT)
    Q_PROPERTY(QString keyringText MEMBER m_keyringText NOTIFY statusChanged)
    Q_PROPERTY(QString keyringShort MEMBER m_keyringShort NOTIFY statusChanged)
    Q_PROPERTY(Mood keyringMood MEMBER m_keyringMood NOTIFY statusChanged)
    Q_PROPERTY(bool keyringOpen MEMBER m_keyringOpen NOTIFY statusChanged)
    Q_PROPERTY(QString syncText MEMBER m_syncText NOTIFY statusChanged)
    Q_PROPERTY(QString syncShort MEMBER m_syncShort NOTIFY statusChanged)
    Q_PROPERTY(Mood syncMood MEMBER m_syncMood NOTIFY statusChanged)
    Q_PROPERTY(int toReview MEMBER m_toReview NOTIFY statusChanged)
    Q_PROPERTY(QString jobsText MEMBER m_jobsText NOTIFY statusChanged)
    Q_PROPERTY(QString language MEMBER m_language NOTIFY languageChanged)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(amphora::ui::RowsBase *found READ found CONSTANT)
    Q_PROPERTY(amphora::ui::RowsBase *toasts READ toasts CONSTANT)

public:
    /// Which face the window has: nothing known yet, no identity, a key that is not readable, a home that does not open, or the pages.
    enum class Gate { Starting, Welcome, Locked, Open, Failed };
    Q_ENUM(Gate)
    enum class Mood { Calm, Warn, Bad };
    Q_ENUM(Mood)

    QString problemTitle, problemText, problemSafe, problemCode; ///< of Gate::Failed; set before the gate

    explicit ShellModel(QObject *parent = nullptr);

    Gate gate() const { return m_gate; }
    void setGate(Gate gate) { change(m_gate, gate, &ShellModel::gateChanged); }
    QString page() const { return m_page; } ///< open() changes it
    QString name() const { return m_name; }
    QString did() const { return m_did; }
    QUrl picture() const { return m_picture; }
    QString language() const { return m_language; } ///< "en", "de"
    void setIdentity(const QString &name, const QString &did);
    void setPicture(const QUrl &picture) { change(m_picture, picture, &ShellModel::identityChanged); }
    void setLanguage(const QString &code) { change(m_language, code, &ShellModel::languageChanged); }
    void setRenameError(const QString &sentence) { change(m_renameError, sentence, &ShellModel::renameErrorChanged); }
    void setToReview(int changes) { change(m_toReview, changes, &ShellModel::statusChanged); }

    /// The status bar's line about the key; `brief` is for a narrow window.
    struct KeyringLine {
        QString text, brief;
        bool isOpen = true;
        Mood mood = Mood::Calm;
        bool operator==(const KeyringLine &) const = default;
    };
    KeyringLine keyring() const { return {m_keyringText, m_keyringShort, m_keyringOpen, m_keyringMood}; }
    void setKeyring(const KeyringLine &line);
    /// The one about the nodes; `jobs` is what goes on now.
    struct SyncLine {
        QString text, brief, jobs;
        Mood mood = Mood::Calm;
        bool operator==(const SyncLine &) const = default;
    };
    SyncLine sync() const { return {m_syncText, m_syncShort, m_jobsText, m_syncMood}; }
    void setSync(const SyncLine &line);

    RowsBase *identities() { return &m_identities; }
    RowsBase *found() { return &m_found; }
    RowsBase *toasts() { return &m_toasts; }
    QString query() const { return m_query; }
    /// Asks for matches; the owner answers by setFound().
    void setQuery(const QString &query);
    void setFound(std::vector<FoundRow> rows);
    /// The pages of the rail, so that the palette finds them too. Three lists of one length.
    Q_INVOKABLE void declarePages(const QStringList &keys, const QStringList &titles, const QStringList &icons, const QString &section);
    void setIdentities(std::vector<IdentityRow> rows) { m_identities.set(std::move(rows)); }

    /// Shows a toast; `action` may be empty. The key comes back in toastActed(). `isUndo`: the action takes back what was done.
    Q_INVOKABLE QString say(const QString &text, const QString &action = {}, bool isUndo = false);
    Q_INVOKABLE void dropToast(const QString &key);
    Q_INVOKABLE void actOnToast(const QString &key);
    /// Ctrl+Z: takes the way back of the newest toast that has one, else asks the page for its last edit.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void open(const QString &page);
    /// "page:…" keys open the page here; every other key goes out as foundChosen().
    Q_INVOKABLE void choose(const QString &key);

Q_SIGNALS:
    void gateChanged();
    void pageChanged();
    void identityChanged();
    void statusChanged();
    void queryChanged();
    void languageChanged();
    void toastActed(const QString &key);
    void undoWanted(const QString &page);
    void foundChosen(const QString &key);
    void renameErrorChanged();
    void identityWanted(const QString &key);
    void renameWanted(const QString &name); ///< The identity in use; empty takes the name away
    void renamed(); ///< to the sheet: it may close
    void newIdentityWanted();
    void lockWanted();
    void retryWanted(); ///< on the page of Gate::Failed
    void languageWanted(const QString &code);

private:
    template <typename T>
    void change(T &held, const T &value, void (ShellModel::*told)())
    {
        if (held == value) return;
        held = value;
        Q_EMIT (this->*told)();
    }
    void showFound();

    std::vector<FoundRow> m_pages, m_others;
    Rows<IdentityRow> m_identities;
    Rows<FoundRow> m_found;
    Rows<ToastRow> m_toasts;
    QString m_page = QStringLiteral("home"), m_name, m_did, m_query, m_renameError;
    QString m_keyringText, m_keyringShort, m_syncText, m_syncShort, m_jobsText, m_language;
    QUrl m_picture;
    Gate m_gate = Gate::Starting;
    Mood m_keyringMood = Mood::Calm, m_syncMood = Mood::Calm;
    bool m_keyringOpen = true;
    int m_toReview = 0;
    int m_lastToast = 0;
};

} // namespace amphora::ui
