#pragma once

#include "core/engine/engine.h"
#include "core/engine/wallet_link.h"
#include "ui/models/link_model.h"

#include <QTimer>

#include <optional>

namespace amphora::ui {

/// The sheet that links an account, by each of its ways. Main thread. Engine and model outlive it.
class LinkPresenter : public QObject {
    Q_OBJECT

public:
    LinkPresenter(engine::Engine &engine, LinkModel &model, QObject *parent = nullptr);

    /// What is pasted beyond it is dropped; it is far over what a signature can have, and still refused as too long.
    static constexpr qsizetype kAnswerMax = 20'000;

    /// Opens the sheet at the choice of ways.
    void begin();
    /// For this account: once more, or to take it back by its own signature.
    void beginFor(const std::string &chain, const std::string &address, bool takeBack);
    void close();
    void retranslate();

    /// Why nothing was linked, in words.
    static void sayFailure(LinkModel &model, engine::WalletLink::Failure::Kind kind, const Error &error);

Q_SIGNALS:
    void said(const QString &text); ///< For a toast.
    void unlockWanted();
    /// An account was linked, by its name, and the person has seen it.
    void linked(const std::string &name);

private:
    using Step = LinkModel::Step;
    using Way = LinkModel::Way;
    using LinkedAccount = account::LinkedAccount;

    void leave();
    void reset();
    void identityChanged();
    void go(Step step);
    void choose(Way way);
    void back();
    void goOn();
    void again();
    void problem(const Error &error);
    void showProblems();

    void loadOwn();
    void showOwn(const std::string &name);
    void showAccount(const std::string &chain, const std::string &address);
    void prepare();
    void prepared(const Result<account::LinkRequest> &request);
    void showText();
    void savePlace();
    void save(const QUrl &file);
    void readAnswer(const QUrl &file);
    void confirm();
    void confirmed(const Result<LinkedAccount> &linked);
    void linkOwn();

    void startBrowser();
    void sessionChanged();
    void tick();

    void showLinked();
    void showFailure();
    std::string chainText() const;
    QString identityName() const;

    struct Failure {
        engine::WalletLink::Failure::Kind kind;
        Error error;
        std::string chosen, signer; ///< Addresses or whole accounts.
    };

    engine::Engine &m_engine;
    LinkModel &m_model;
    std::string m_identity;
    QTimer m_tick;
    std::optional<account::LinkRequest> m_request;
    std::optional<LinkedAccount> m_linked;
    std::optional<Failure> m_failure;
    std::optional<Error> m_problem, m_addressError, m_answerError;
    bool m_hasOpenedPage = false;
    int m_turn = 0; ///< Answers to what was asked before the sheet was closed are nobody's.
};

} // namespace amphora::ui
