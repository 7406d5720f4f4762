#include "core/print/sheet.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/credential_export_presenter.h"
#include "ui/presenters/credential_words.h"
#include "ui/presenters/file_places.h"
#include "ui/presenters/words.h"

#include <QLocale>

/// What the sheet of an export shows: the half of CredentialExportPresenter that only reads.
namespace amphora::ui {

using ExportState = CredentialExportModel::State;

namespace {

constexpr int kTextShown = 6000; ///< Characters of the raw text; the file and the clipboard have all of it.

} // namespace

void CredentialExportPresenter::show()
{
    if (m_model.state != ExportState::Closed && !m_view.id.empty()) {
        m_model.title = CredentialWords::title(m_view.content);
        m_model.issuer = CredentialWords::issuer(m_view.content);
        m_model.symbol = CredentialWords::symbol(m_view.content);
        m_model.tone = CredentialWords::tone(m_view.content);
        const auto standing = CredentialWords::standing(m_view, SystemClock().now());
        m_model.chipText = standing.text;
        m_model.chipIcon = standing.icon;
        m_model.chipKind = standing.kind;
        m_model.allText = tr("All %n credential(s), and who was shown what", "", int(m_all));
        const auto text = words::text(m_view.text).left(kTextShown);
        m_model.walletText = m_view.form == credential::Form::json ? TextKit::foreign(text, kTextShown, true) : text; // A token has only plain letters.
        const auto &current = m_engine.identities().current();
        const bool isMine = current && std::ranges::find(m_view.content.subjects, current->did) != m_view.content.subjects.end();
        m_model.walletNote = m_view.content.subjects.empty() ? tr("It is bound to nobody: whoever has it can show it.")
            : isMine ? tr("It is bound to your key. A wallet without that key can keep it, but not show it as yours.")
                     : tr("It is bound to its holder’s key, and of use only to them.");
        const auto codes = (m_view.text.size() + print::kCodeBytesMax - 1) / print::kCodeBytesMax;
        m_model.paperBlocked = m_paperFailure ? tr("It is too long for paper: it would take %1 codes, and a sheet may have %2.").arg(codes).arg(print::kCodesMax) : QString();
        if (m_paperFailure && m_paperFailure->code != Errc::size) m_model.paperBlocked = errorText(*m_paperFailure).title;
        m_model.paperText = m_pages > 0 ? tr("%n page(s)", "", m_pages) + QStringLiteral(", ") + tr("%n QR code(s)", "", int(codes)) : QString();
        QStringList cannot;
        if (!m_model.present.blocked.isEmpty()) cannot << tr("Cannot be shown to a verifier. %1").arg(m_model.present.blocked);
        if (!m_model.paperBlocked.isEmpty()) cannot << m_model.paperBlocked;
        m_model.cannotText = cannot.join(u'\n');
        showFacts();
    }
    showPassphrases();
    m_model.savedPath = m_file ? words::text(m_file->path) : QString();
    m_model.savedSha = m_file ? words::text(m_file->sha256) : QString();
    m_model.isCheckable = m_model.audience == Audience::Wallet || m_model.audience == Audience::Verifier;
    showFailure();
    m_model.told();
}

void CredentialExportPresenter::showFacts()
{
    std::vector<NamedRow> facts;
    const auto add = [&facts](const char *key, const QString &label, const QString &text) { facts.push_back({QString::fromLatin1(key), label, text, {}, {}}); };
    const auto form = CredentialWords::form(m_view.form) + QStringLiteral(", ") + words::size(m_view.text.size());
    switch (m_model.audience) {
    case Audience::Me:
        add("what", tr("Credentials"), m_model.isAll ? QString::number(m_all) : tr("This one"));
        add("ledger", tr("Shown to"), m_shown == 0 ? tr("Nothing was shown to anybody") : tr("All %n entries of who was shown what", "", int(m_shown)));
        add("opens", tr("Opens with"), tr("The passphrase, in Amphora, under any identity"));
        add("without", tr("Not in it"), tr("Your key. Without it they can be kept and read, but not shown as yours."));
        m_model.footText = tr("Encrypted file (.amphora-credentials)");
        break;
    case Audience::Wallet:
        add("form", tr("Format"), form);
        add("type", tr("Media type"), words::text(m_view.mediaType));
        add("claims", tr("Claims"), tr("All of them, none kept back"));
        add("holder", tr("Held by"), m_view.content.subjects.empty() ? tr("Nobody") : TextKit::foreign(TextKit::shortened(words::text(m_view.content.subjects.front())), 80, false));
        m_model.footText = tr("%1. Byte for byte as it came.").arg(form);
        break;
    case Audience::Verifier: m_model.footText = m_model.present.formText; break;
    case Audience::Paper:
        add("says", tr("What it says"), tr("Every claim, in words"));
        add("checked", tr("What was checked"), tr("As it stands today"));
        add("code", tr("The whole text"), tr("As QR codes: paper alone proves nothing"));
        add("how", tr("How to check it"), tr("In steps, for whoever has the page"));
        m_model.footText = m_model.paperText.isEmpty() ? QString() : tr("PDF, A4, %1").arg(m_model.paperText);
        break;
    }
    m_model.facts.set(std::move(facts));
}

void CredentialExportPresenter::showPassphrases()
{
    const bool isWanted = m_isTried && m_model.audience == Audience::Me && m_model.state == ExportState::Open;
    m_model.passphraseError = isWanted && m_model.passphrase.isEmpty() ? tr("Without a passphrase everybody could read it.") : QString();
    const bool isOther = !m_model.passphraseAgain.isEmpty() && !m_model.passphrase.startsWith(m_model.passphraseAgain);
    m_model.againError = isOther || (isWanted && !m_model.passphrase.isEmpty() && m_model.passphrase != m_model.passphraseAgain) ? tr("The two are not the same.") : QString();
}

void CredentialExportPresenter::showFailure()
{
    m_model.problemTitle.clear();
    m_model.problemText.clear();
    m_model.problemCode.clear();
    if (!m_failure) return;
    const auto text = files::writeProblem(*m_failure);
    m_model.problemTitle = text.title;
    m_model.problemText = text.text();
    m_model.problemCode = text.code;
}

} // namespace amphora::ui
