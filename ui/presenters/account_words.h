#pragma once

#include "core/account/linked_account.h"
#include "ui/models/profile_editor.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace amphora::ui {

/// What the window calls chains, accounts and the states of links.
struct AccountWords {
    Q_DECLARE_TR_FUNCTIONS(AccountWords)

public:
    /// "Ethereum", "Tezos"; `chain` is CAIP-2.
    static QString chain(const std::string &chain);
    /// "Ethereum, any network": a signature does not say for which one it is.
    static QString network(const std::string &chain);
    /// An icon, or none for a chain without one: then its letter stands for it.
    static QString symbol(const std::string &chain);
    static QString letter(const std::string &chain);
    /// "0xb90817…dab2b4", "7xKq9m…Vp3d"
    static QString shortened(const std::string &address);
    /// "0xb9…b4", for buttons.
    static QString shortest(const std::string &address);
    /// "2 November 2026, 14:07"
    static QString fully(std::int64_t seconds);

    /// The column of the list. `checkedAt` is a time of day.
    struct State { QString icon, text, tip; int kind; bool needsLook; };
    static State state(const account::LinkedAccount &link, const QString &checkedAt);
    /// Under the address.
    static QString detail(const account::LinkedAccount &link);

    /// How it is known, seen from `did`; each check with what was seen.
    static QString sentence(const account::LinkedAccount &link, const std::string &did, bool isMine);
    static std::vector<FactRow> facts(const account::LinkedAccount &link, const std::string &did, bool isMine, const QString &checkedAt = {});
    /// What confirming an answer has looked at, one by one.
    static std::vector<FactRow> checks(const account::LinkedAccount &link);
    /// The proof as JSON, as the event has it.
    static QString proofJson(const stream::LinkProof &proof);
};

} // namespace amphora::ui
