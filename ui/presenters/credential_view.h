#pragma once

#include "core/engine/credential_service.h"
#include "ui/models/credentials_model.h"

namespace amphora::ui {

/// Fills the models of the Credentials page from what the engine found. Who looks, and when, decides what is "you" and "now".
struct CredentialEyes {
    std::string did; ///< Of the identity in use; empty: none.
    Timestamp now;

    void fill(CredentialModel &model, const engine::CredentialView &view) const;
    CredentialRow row(const engine::CredentialView &view) const;
    std::vector<CredentialCount> counts(const std::vector<const engine::CredentialView *> &views) const;
    /// "Shown twice, last to …"; empty if never.
    static QString shown(const std::vector<credential::Shown> &ledger, const std::string &id);

    /// Text and document of a credential, for its raw view.
    static void fillRaw(CredentialModel &model, const engine::CredentialView &view);
    /// Nothing of a credential is left in the model.
    static void clear(CredentialModel &model);

private:
    QString holder(const engine::CredentialView &view) const;
    QString sentence(const engine::CredentialView &view) const;
    std::vector<DetailRow> details(const engine::CredentialView &view) const;
};

} // namespace amphora::ui
