#pragma once

#include "core/engine/engine.h"
#include "ui/models/credential_issue_model.h"

#include <QDate>
#include <QTimer>

#include <map>
#include <set>

namespace amphora::ui {

/// Issuing: makes the form, has what is typed checked while it is typed, shows exactly what would be signed, and signs that and nothing else.
/// What was typed is in memory alone, and forgotten when the steps are closed; the sheet asks before. Main thread. Engine and model outlive it.
class CredentialIssuePresenter : public QObject {
    Q_OBJECT

public:
    CredentialIssuePresenter(engine::Engine &engine, CredentialIssueModel &model, QObject *parent = nullptr);

    void begin();
    /// Forgets everything, before the key is put away.
    void close();
    /// After the language changed.
    void retranslate();

Q_SIGNALS:
    void exportWanted(const QString &id);
    void showWanted(const QString &id);

private:
    void chooseKind(const QString &kind);
    void openSchema(const QUrl &file);
    void useForm(const QString &kind, std::shared_ptr<const credential::ClaimForm> form);
    void edit(const std::string &pointer, const QString &text);
    void choose(const std::string &pointer, int index);
    void setFormat(int format);
    void checkSoon();
    void check();
    void review();
    void sign();
    void failed(const Error &error);

    credential::IssueRequest request() const;
    bool isTemplate() const;
    bool isAlways(const credential::ClaimField &field) const;
    /// What is wrong at the field, in words; nothing before it was touched.
    QString problemAt(const credential::ClaimField &field) const;
    int missing() const;
    QString subjectProblem() const;
    QString typeProblem() const;
    QString proposedType() const;
    bool isFilled() const;
    void show();
    void showFields();
    FormRow rowOf(const credential::ClaimField &field) const;
    void showSubject();
    void showDates();
    void showReview();
    void showFailure();

    engine::Engine &m_engine;
    CredentialIssueModel &m_model;
    std::shared_ptr<const credential::ClaimForm> m_form;
    std::map<std::string, std::string> m_typed; ///< By pointer.
    std::set<std::string> m_touched, m_always; ///< m_always: the holder cannot keep these back.
    credential::FilledForm m_filled;
    bool m_isTried = false; ///< The review was asked for: from now on everything that is missing is said.
    bool m_isTypeTyped = false;
    std::optional<credential::IssueDraft> m_draft;
    std::optional<Error> m_failure;
    QTimer m_soon;
    int m_turn = 0; ///< An answer to what was closed or changed since is dropped.
};

} // namespace amphora::ui
