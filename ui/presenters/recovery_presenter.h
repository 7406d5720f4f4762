#pragma once

#include "core/engine/engine.h"
#include "ui/models/recovery_model.h"

#include <QTimer>

#include <chrono>

namespace amphora::ui {

/// The ways back in: shows the words, checks that they were written down, makes the recovery kit, and remembers both for each identity
/// (engine::Engine::noteRecovery(): words, kit; RFC 3339). Words are fetched when they are shown and again when they are compared; in between none are held.
class RecoveryPresenter : public QObject {
    Q_OBJECT

public:
    RecoveryPresenter(engine::Engine &engine, RecoveryModel &model, QObject *parent = nullptr);

    /// Opens the steps of the words: on the welcome page, else in a sheet.
    void beginWords(bool onPage);
    void beginKit();
    /// The person typed all 24 words: they have them.
    void noteWordsKnown();
    /// Covers and forgets whatever is open, before the key is put away.
    void close();
    /// After the language changed.
    void retranslate();

    /// Words that nobody looks at any more are covered again.
    static constexpr std::chrono::minutes kShownMax{5};
    static constexpr int kAsked = 3;

Q_SIGNALS:
    void wordsEnded();
    /// For a toast.
    void said(const QString &text);

private:
    struct Facts { std::string wordsAt, kitAt; }; ///< RFC 3339; empty = not known

    void load();
    void take(const codec::Map &facts);
    void keep(const char *name, std::string &fact);
    void show();
    void uncover();
    void cover(RecoveryModel::WordsStep step);
    void ask();
    void compare(const QStringList &typed);
    void showWrong();
    void placeKit();
    void makeKit(const QUrl &file);
    void readBack(const QString &path, const Bytes &kit, const engine::Secret &passphrase);
    void closeKit();
    void makeForm(const QUrl &file);
    void setBusy(bool busy);
    void failed(const Error &error);
    void showFailure();

    engine::Engine &m_engine;
    RecoveryModel &m_model;
    std::string m_identity;
    Facts m_facts;
    QTimer m_shown;
    std::vector<bool> m_isWrong; ///< Of the words asked for.
    std::optional<Error> m_failure;
    enum class Passphrases { fine, missing, differ } m_passphrases = Passphrases::fine;
    int m_turn = 0; ///< An answer to something that was closed changes nothing.
};

} // namespace amphora::ui
