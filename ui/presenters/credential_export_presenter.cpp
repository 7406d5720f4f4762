#include "ui/presenters/credential_export_presenter.h"

#include "core/engine/when_done.h"
#include "core/print/credential_sheet.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/credential_words.h"
#include "ui/presenters/secret_text.h"
#include "ui/presenters/words.h"

namespace amphora::ui {

using engine::whenDone;
using ExportState = CredentialExportModel::State;

CredentialExportPresenter::CredentialExportPresenter(engine::Engine &engine, CredentialExportModel &model, QObject *parent)
    : QObject(parent), m_engine(engine), m_model(model), m_present(engine, model.present)
{
    connect(&m_model, &CredentialExportModel::audienceChosen, this, &CredentialExportPresenter::choose);
    connect(&m_model, &CredentialExportModel::scopeChosen, this, [this](bool all) { m_model.isAll = all; show(); });
    connect(&m_model, &CredentialExportModel::passphraseEdited, this, &CredentialExportPresenter::show);
    connect(&m_model, &CredentialExportModel::paperLanguageChosen, this, [this](int language) {
        m_model.paperLanguage = language == 1 ? 1 : 0;
        drawPage();
        show();
    });
    connect(&m_model, &CredentialExportModel::saveWanted, this, &CredentialExportPresenter::askPlace);
    connect(&m_model, &CredentialExportModel::placeChosen, this, &CredentialExportPresenter::save);
    connect(&m_model, &CredentialExportModel::copyWanted, this, [this] {
        TextKit::copy(words::text(m_view.text));
        Q_EMIT said(tr("The whole credential is on the clipboard."));
    });
    connect(&m_model, &CredentialExportModel::checkFileWanted, this, [this] {
        if (!m_file) return;
        const auto file = QUrl::fromLocalFile(words::text(m_file->path));
        close();
        Q_EMIT checkWanted(file);
    });
    connect(&m_model, &CredentialExportModel::anotherWanted, this, [this] {
        m_file.reset();
        m_model.state = ExportState::Open;
        choose(m_model.audience);
    });
    connect(&m_model, &CredentialExportModel::closed, this, &CredentialExportPresenter::close);
    connect(&m_present, &CredentialPresentPresenter::failed, this, &CredentialExportPresenter::failed);
    connect(&m_present, &CredentialPresentPresenter::changed, this, [this] { if (m_model.state == ExportState::Open) show(); });
}

void CredentialExportPresenter::open(const QString &id, Audience audience)
{
    close();
    m_id = id.toStdString();
    m_model.audience = audience;
    m_model.paperLanguage = QLocale().language() == QLocale::German ? 1 : 0;
    m_model.state = ExportState::Loading;
    m_model.told();
    whenDone(m_engine.credentials().show(m_id), this, [this, turn = ++m_turn](const Result<engine::CredentialView> &view) {
        if (turn == m_turn) loaded(view);
    });
}

void CredentialExportPresenter::loaded(const Result<engine::CredentialView> &view)
{
    if (!view) {
        m_model.state = ExportState::Failed;
        return failed(view.error());
    }
    m_view = *view;
    m_model.state = ExportState::Open;
    m_present.open(m_view);
    choose(m_model.audience);
    count();
}

void CredentialExportPresenter::count()
{
    auto &credentials = m_engine.credentials();
    whenDone(credentials.list({}), this, [this, turn = m_turn](const Result<std::vector<engine::CredentialView>> &all) {
        if (turn != m_turn || !all) return;
        m_all = all->size();
        show();
    });
    whenDone(credentials.ledger(), this, [this, turn = m_turn](const Result<std::vector<credential::Shown>> &ledger) {
        if (turn != m_turn || !ledger) return;
        m_shown = ledger->size();
        show();
    });
}

void CredentialExportPresenter::close()
{
    ++m_turn;
    ++m_pageTurn;
    wipe(m_model.passphrase);
    wipe(m_model.passphraseAgain);
    m_passphrase.reset();
    m_present.close();
    m_view = {};
    m_id.clear();
    m_written.clear();
    m_file.reset();
    m_failure.reset();
    m_paperFailure.reset();
    m_pages = 0;
    m_isTried = false;
    m_model.isAll = m_model.isBusy = false;
    m_model.page = {};
    m_model.state = ExportState::Closed;
    m_model.told();
}

void CredentialExportPresenter::choose(Audience audience)
{
    if (m_model.isBusy) return;
    m_model.audience = audience;
    m_failure.reset();
    m_isTried = false;
    if (audience == Audience::Paper && m_model.page.isNull() && !m_paperFailure) drawPage();
    show();
}

void CredentialExportPresenter::drawPage()
{
    const auto language = m_model.paperLanguage == 1 ? print::PaperLanguage::german : print::PaperLanguage::english;
    auto drawn = m_paper.run([view = m_view, language, now = SystemClock().now()] { return print::proofOf(print::sheetOf(view, now, language)); });
    whenDone(drawn, this, [this, turn = ++m_pageTurn](const Result<print::Proof> &proof) {
        if (turn != m_pageTurn) return;
        m_paperFailure.reset();
        if (proof) {
            m_model.page = proof->firstPage;
            m_pages = proof->pages;
        } else {
            m_paperFailure = proof.error();
        }
        show();
    });
}

QString CredentialExportPresenter::ending() const
{
    switch (m_model.audience) {
    case Audience::Me: return QStringLiteral(".amphora-credentials");
    case Audience::Wallet: return words::text(m_view.fileEnding);
    case Audience::Verifier: return m_present.fileEnding();
    case Audience::Paper: return QStringLiteral(".pdf");
    }
    return {};
}

void CredentialExportPresenter::askPlace()
{
    if (m_model.isBusy || m_model.state != ExportState::Open) return;
    m_isTried = true;
    m_failure.reset();
    show();
    if (!m_model.canSave()) return;
    auto name = CredentialWords::title(m_view.content);
    if (m_model.audience == Audience::Me && m_model.isAll) name = tr("My credentials");
    if (m_model.audience == Audience::Verifier) name += QLatin1Char(' ') + tr("shown");
    Q_EMIT m_model.placeAsked(files::proposal(name, ending()));
}

void CredentialExportPresenter::save(const QUrl &file)
{
    if (m_model.isBusy || m_model.state != ExportState::Open) return;
    const auto place = files::destination(file, ending());
    if (place.path.isEmpty()) return failed({Errc::usage, "no file was named"});
    m_failure.reset();
    m_model.isBusy = true;
    show();
    ++m_turn;
    switch (m_model.audience) {
    case Audience::Me: return saveBackup(place);
    case Audience::Wallet: return write(place, toBytes(asBytes(m_view.text)));
    case Audience::Verifier: return write(place, toBytes(asBytes(m_present.presented()->text)));
    case Audience::Paper: return savePaper(place);
    }
}

void CredentialExportPresenter::saveBackup(const files::Destination &place)
{
    m_passphrase = secretFrom(m_model.passphrase);
    whenDone(m_engine.credentials().backup(m_model.isAll ? std::vector<std::string>() : std::vector{m_id}, m_passphrase), this,
             [this, place, turn = m_turn](const Result<Bytes> &sealed) {
        if (turn != m_turn) return;
        if (!sealed) return failed(sealed.error());
        write(place, *sealed);
    });
}

void CredentialExportPresenter::savePaper(const files::Destination &place)
{
    const auto language = m_model.paperLanguage == 1 ? print::PaperLanguage::german : print::PaperLanguage::english;
    auto printed = m_paper.run([view = m_view, language, now = SystemClock().now()] { return print::toPdf(print::sheetOf(view, now, language)); });
    whenDone(printed, this, [this, place, turn = m_turn](const Result<Bytes> &pdf) {
        if (turn != m_turn) return;
        if (!pdf) return failed(pdf.error());
        write(place, *pdf);
    });
}

void CredentialExportPresenter::write(const files::Destination &place, Bytes bytes)
{
    m_written = bytes;
    whenDone(m_engine.files().write(place.path.toStdString(), std::move(bytes), place.existing), this, [this, turn = m_turn](const Result<engine::WrittenFile> &file) {
        if (turn != m_turn) return;
        if (!file) return failed(file.error());
        m_file = *file;
        readBack(*file);
    });
}

/// write() compared the bytes; here they are opened as whoever gets them would.
void CredentialExportPresenter::readBack(const engine::WrittenFile &)
{
    auto &credentials = m_engine.credentials();
    if (m_model.audience == Audience::Paper) return saved(tr("The pages are saved"), tr("%n page(s). Open the file to print it.", "", m_pages));
    if (m_model.audience == Audience::Me) {
        const std::size_t wanted = m_model.isAll ? m_all : 1;
        whenDone(credentials.openBackup(m_written, m_passphrase), this, [this, wanted, turn = m_turn](const Result<engine::BackupSummary> &summary) {
            if (turn != m_turn) return;
            m_passphrase.reset();
            if (!summary) return failed(summary.error());
            if (summary->credentials < wanted) return failed({Errc::backupDamaged, "the backup holds fewer credentials than it should"});
            wipe(m_model.passphrase);
            wipe(m_model.passphraseAgain);
            saved(tr("Your backup is made"), tr("It was opened once with the passphrase: %n credential(s) are in it. Import it on another computer, under any identity.", "", int(summary->credentials)));
        });
        return;
    }
    const bool isShown = m_model.audience == Audience::Verifier;
    whenDone(credentials.check(m_written, isShown ? std::optional(m_present.expectation()) : std::nullopt), this, [this, isShown, turn = m_turn](const Result<engine::CredentialView> &view) {
        if (turn != m_turn) return;
        if (!view) return failed(view.error());
        const auto standing = CredentialWords::standing(*view, SystemClock().now());
        saved(isShown ? tr("The presentation is saved") : tr("The credential is saved"), tr("The file was checked as its reader would: %1.").arg(standing.text));
    });
}

void CredentialExportPresenter::saved(const QString &title, const QString &text)
{
    m_model.isBusy = false;
    m_model.savedTitle = title;
    m_model.savedText = text;
    m_model.state = ExportState::Saved;
    m_written.clear();
    show();
}

void CredentialExportPresenter::failed(const Error &error)
{
    m_model.isBusy = false;
    m_failure = error;
    m_file.reset();
    m_written.clear();
    m_passphrase.reset();
    show();
}

void CredentialExportPresenter::retranslate()
{
    m_present.retranslate();
    if (m_model.state != ExportState::Closed) show();
}

} // namespace amphora::ui
