#pragma once

#include "core/engine/credential_service.h"
#include "ui/models/credential_model.h"

#include <QCoreApplication>
#include <QDateTime>

namespace amphora::ui {

/// What credentials, their checks and their claims are called in the current language. What stands in a credential is somebody else's text:
/// it comes back fit to be shown.
struct CredentialWords {
    Q_DECLARE_TR_FUNCTIONS(CredentialWords)

public:
    static QString title(const credential::Content &content);
    static QString issuer(const credential::Content &content); ///< The name it gives itself, else its identifier, shortened
    static QString symbol(const credential::Content &content); ///< icon
    static int tone(const credential::Content &content); ///< Which of Theme.covers: the same for all of one issuer
    static QString form(credential::Form form); ///< "SD-JWT VC"

    /// An English word of a template's schema, such as the title of a property; what is not known comes back as it is.
    static QString ofTemplate(const std::string &english);

    struct Standing { QString key, text, icon; int kind; };
    /// Of all checks together. `now`: what ends within a month is said so.
    static Standing standing(const engine::CredentialView &view, Timestamp now);
    static QString count(const QString &standing, int count); ///< "3 valid", by Standing::key

    static ReasonRow reason(const credential::Reason &reason, const engine::CredentialView &view, Timestamp now);
    static QString seen(const credential::Seen &seen);
    static constexpr int kSoonDays = 30; ///< What ends within a month needs an eye
    static QString summary(const std::vector<ReasonRow> &rows, Timestamp now);

    static constexpr std::size_t kClaimsMax = 300;
    /// The claims as rows, deepest last; at most kClaimsMax.
    static std::vector<ClaimRow> claims(const codec::Value &claims, const std::vector<std::string> &types);
    static QString label(const std::string &member); ///< "cardNumber" → "Card number"

    static QString date(Timestamp time); ///< "4 December 2026"
    static QString exactly(Timestamp time); ///< "4 Dec 2026, 23:59"
    static QDateTime local(Timestamp time);
};

} // namespace amphora::ui
