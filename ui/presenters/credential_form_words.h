#pragma once

#include "core/credential/claim_form.h"

#include <QCoreApplication>
#include <QString>

namespace amphora::ui {

/// What the form for a credential says about its fields. Labels of our three templates are in the person's language; those of a schema are its
/// author's words, made fit to be shown.
class CredentialFormWords {
    Q_DECLARE_TR_FUNCTIONS(CredentialFormWords)

public:
    static QString templateTitle(const QString &name);
    static QString label(const credential::ClaimField &field, bool isTemplate);
    static QString hint(const credential::ClaimField &field, bool isTemplate);
    static QString problem(const credential::ClaimField *field, const credential::ClaimProblem &problem);
    /// A rule of a schema that no field shows.
    static QString unseen(const credential::ClaimForm &form);
    /// A value as one would say it: "Yes", "3.5", "East, West".
    static QString value(const codec::Value &value);
};

} // namespace amphora::ui
