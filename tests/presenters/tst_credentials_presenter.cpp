#include "tests/presenters/engine_fixture.h"
#include "tests/support/test_unit.h"
#include "ui/presenters/credential_words.h"
#include "ui/presenters/credentials_presenter.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace amphora;
using namespace amphora::ui;
using amphora::test::EngineFixture;

/// The Credentials page's presenters and the real engine, with credentials that a second identity really issued.
class TstCredentialsPresenter : public QObject {
    Q_OBJECT

    static constexpr int kPatience = 60'000; ///< ms; the machine may be busy.

    static std::string didOf(EngineFixture &home) { return home.engine().identities().current()->did; }
    /// The text of a membership that `issuer` signs for `subject`.
    static std::string issued(EngineFixture &issuer, const std::string &subject, credential::Form form = credential::Form::sdJwt, codec::Map claims = {{"organization", "Map Guild"}, {"role", "Smith"}})
    {
        const auto made = EngineFixture::wait(issuer.engine().credentials().issue({subject, "membership", {}, {}, std::move(claims), form, {}}));
        if (!made) qFatal("%s", made.error().detail.c_str());
        return made->text;
    }
    /// Without the marks that keep foreign text in its direction.
    static QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }
    static std::size_t kept(EngineFixture &home) { return EngineFixture::wait(home.engine().credentials().list({}))->size(); }
    static const ReasonRow *reason(const CredentialModel &model, const QString &title)
    {
        for (const auto &row : model.reasons.rows())
            if (row.title == title) return &row;
        return nullptr;
    }
    static QString titles(const CredentialModel &model)
    {
        QStringList all;
        for (const auto &row : model.reasons.rows()) all << row.title + " (" + row.outcome + ")";
        return all.join(" | ");
    }
    static QString claim(const CredentialModel &model, const QString &label)
    {
        for (const auto &row : model.claims.rows())
            if (row.label == label) return row.text;
        return QStringLiteral("(none)");
    }
    static QString fileWith(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no file");
        return file.fileName();
    }
    static void appendChunk(QByteArray &png, const QByteArray &kind, const QByteArray &data)
    {
        const auto number = [](quint32 value) { return QByteArray{}.append(char(value >> 24)).append(char(value >> 16)).append(char(value >> 8)).append(char(value)); };
        quint32 crc = 0xffffffff;
        for (const auto byte : kind + data) {
            crc ^= quint8(byte);
            for (int bit = 0; bit < 8; ++bit) crc = crc & 1 ? (crc >> 1) ^ 0xedb88320 : crc >> 1;
        }
        png += number(quint32(data.size())) + kind + data + number(~crc);
    }
    /// A picture with a credential baked in, as Open Badges 3 has it (§5.3.1).
    static QByteArray badgeWith(const std::string &text)
    {
        QByteArray png("\x89PNG\r\n\x1a\n", 8);
        appendChunk(png, "IHDR", QByteArray("\0\0\0\1\0\0\0\1\x08\0\0\0\0", 13));
        appendChunk(png, "iTXt", QByteArray("openbadgecredential") + QByteArray(5, '\0') + QByteArray::fromStdString(text));
        appendChunk(png, "IDAT", QByteArray::fromHex("789c6360000000020001"));
        appendChunk(png, "IEND", {});
        return png;
    }

private Q_SLOTS:
    /// It still holds, as another clock may be late, but no line of it says that it has not ended.
    void whatEndedWithinTheMinutesOfTheClocksIsSaidToHaveEnded()
    {
        const auto now = SystemClock().now();
        engine::CredentialView view;
        view.report.reasons = {{credential::Check::dates, credential::Finding::pass, "exp", {}, 0, credential::Seen("exp %1", {"then"})}};
        view.content.until = now - std::chrono::minutes(2);
        QCOMPARE(CredentialWords::standing(view, now).text, u"Ended just now"_qs);
        QCOMPARE(CredentialWords::reason(view.report.reasons.front(), view, now).title, u"Ended, within the five minutes that clocks may differ"_qs);
        view.content.until = now + std::chrono::hours(26);
        QVERIFY(CredentialWords::standing(view, now).text.startsWith(u"Valid, ends in"_qs));
    }

    void whatIsHeldAndIssuedIsListedAndOpensWithItsEvidence()
    {
        EngineFixture home, other;
        (void)issued(home, didOf(home));
        (void)issued(home, didOf(other));
        CredentialsModel model;
        const QAbstractItemModelTester rows(&model.rows);
        CredentialsPresenter presenter(home.engine(), model);
        QTest::qWait(100);
        QCOMPARE(model.rows.count(), 0); // Nothing is read before the page is shown.
        Q_EMIT model.shown();
        QTRY_COMPARE_WITH_TIMEOUT(model.listState, CredentialsModel::ListState::Ready, kPatience);
        QCOMPARE(model.held, 1);
        QCOMPARE(model.issued, 1);
        QCOMPARE(model.rows.count(), 1);
        QCOMPARE(plain(model.rows.rows()[0].title), "Membership: Map Guild");
        QCOMPARE(model.rows.rows()[0].stateText, "Valid");
        QCOMPARE(model.counts.rows()[0].key, "valid");
        Q_EMIT model.credentialWanted(model.rows.rows()[0].key);
        const auto &opened = model.opened;
        QCOMPARE(opened.state, CredentialModel::State::Ready);
        QCOMPARE(opened.holder, "You");
        QCOMPARE(claim(opened, "Organization"), "Map Guild");
        QVERIFY(opened.canPresent);
        for (const auto *title : {"Signature is right", "Signed by its issuer", "Made out to you", "Fits its form"}) {
            const auto *row = reason(opened, title);
            QVERIFY2(row && row->look == 3 && row->outcome == "Holds" && !row->detail.isEmpty(), qPrintable(titles(opened)));
        }
        QVERIFY(opened.chipText == "Valid" && opened.isVouched);
        Q_EMIT model.tabWanted(CredentialsModel::Issued);
        QCOMPARE(model.rows.count(), 1);
        QVERIFY(model.rows.rows()[0].detail.startsWith("to "));
        QCOMPARE(opened.state, CredentialModel::State::Closed);
        Q_EMIT model.credentialWanted(model.rows.rows()[0].key);
        QVERIFY(!opened.canPresent);
        QVERIFY(!reason(opened, "Made out to you"));
        const auto *holder = reason(opened, "Not made out to a key of this computer");
        QVERIFY2(holder && holder->look == 2, qPrintable(titles(opened))); // Not known is neither right nor wrong.
    }

    void whatIsTypedIsLookedForInAllTexts()
    {
        EngineFixture home;
        (void)issued(home, didOf(home));
        CredentialsModel model;
        CredentialsPresenter presenter(home.engine(), model);
        Q_EMIT model.shown();
        QTRY_COMPARE_WITH_TIMEOUT(model.listState, CredentialsModel::ListState::Ready, kPatience);
        Q_EMIT model.searchWanted("smith guild");
        QTest::qWait(100);
        QTRY_COMPARE_WITH_TIMEOUT(model.listState, CredentialsModel::ListState::Ready, kPatience);
        Q_EMIT model.credentialWanted(model.rows.rows().front().key);
        QCOMPARE(model.opened.state, CredentialModel::State::Ready);
        Q_EMIT model.searchWanted("baker");
        QTRY_COMPARE_WITH_TIMEOUT(model.listState, CredentialsModel::ListState::NoMatch, kPatience);
        QCOMPARE(model.opened.state, CredentialModel::State::Closed); // No other one beside "nothing".
        QCOMPARE(model.held, 1); // The counts are of all.
        Q_EMIT model.searchWanted("");
        QTRY_COMPARE_WITH_TIMEOUT(model.listState, CredentialsModel::ListState::Ready, kPatience);
    }

    void nothingIsKeptBeforeItWasSeenAndTheSecondTimeIsSaid()
    {
        EngineFixture home, issuer;
        const auto text = QString::fromStdString(issued(issuer, didOf(home)));
        CredentialsModel model;
        CredentialsPresenter presenter(home.engine(), model);
        QSignalSpy said(&presenter, &CredentialsPresenter::said);
        Q_EMIT model.shown();
        QTRY_COMPARE_WITH_TIMEOUT(model.listState, CredentialsModel::ListState::Nothing, kPatience);
        auto &taking = model.taking;
        Q_EMIT taking.wanted();
        QCOMPARE(taking.step, CredentialImportModel::Step::Choose);
        Q_EMIT taking.textGiven(text);
        QTRY_COMPARE_WITH_TIMEOUT(taking.step, CredentialImportModel::Step::Preview, kPatience);
        QVERIFY2(taking.credential.sentence.contains("about you"), qPrintable(taking.credential.sentence));
        QCOMPARE(claim(taking.credential, "Role"), "Smith");
        QVERIFY(reason(taking.credential, "Signature is right") && !taking.credential.unchecked.isEmpty() && !taking.isKnown);
        QCOMPARE(kept(home), 0u);
        Q_EMIT taking.acceptWanted();
        QTRY_COMPARE_WITH_TIMEOUT(model.listState, CredentialsModel::ListState::Ready, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(model.opened.state, CredentialModel::State::Ready, kPatience);
        QCOMPARE(taking.step, CredentialImportModel::Step::Closed);
        QCOMPARE(said.size(), 1);
        QCOMPARE(kept(home), 1u);
        Q_EMIT taking.textGiven("\n " + text + "\n");
        QTRY_COMPARE_WITH_TIMEOUT(taking.step, CredentialImportModel::Step::Preview, kPatience);
        QVERIFY(taking.isKnown);
        Q_EMIT taking.acceptWanted();
        QTRY_COMPARE_WITH_TIMEOUT(taking.step, CredentialImportModel::Step::Closed, kPatience);
        QCOMPARE(kept(home), 1u);
        QCOMPARE(said.size(), 1);
    }

    void aChangedOneIsRefusedWithItsCodeItsTableAndNothingKept()
    {
        EngineFixture home, issuer;
        auto text = issued(issuer, didOf(home), credential::Form::vcJose);
        const auto at = text.rfind('.') + 20;
        text[at] = text[at] == 'A' ? 'B' : 'A';
        CredentialsModel model;
        CredentialsPresenter presenter(home.engine(), model);
        auto &taking = model.taking;
        Q_EMIT taking.textGiven(QString::fromStdString(text));
        QTRY_COMPARE_WITH_TIMEOUT(taking.step, CredentialImportModel::Step::Refused, kPatience);
        QCOMPARE(taking.problemCode, "E-VC-SIGNATURE");
        const auto *wrong = reason(taking.credential, "Signature is wrong");
        QVERIFY2(wrong && wrong->look == 5 && wrong->code == "E-VC-SIGNATURE", qPrintable(titles(taking.credential)));
        const auto *issuerRow = reason(taking.credential, "Issuer is not proven");
        QVERIFY2(issuerRow && issuerRow->look == 2, qPrintable(titles(taking.credential)));
        Q_EMIT taking.acceptWanted(); // There is no way round.
        QTest::qWait(50);
        QCOMPARE(kept(home), 0u);
        Q_EMIT taking.textGiven("nothing of the kind");
        QTRY_COMPARE_WITH_TIMEOUT(taking.problemCode, "E-VC-FORMAT", kPatience);
    }

    void filesAreReadByTheirContentAndNoLargerThanTheirKind()
    {
        EngineFixture home, issuer;
        const QTemporaryDir folder;
        const auto text = QByteArray::fromStdString(issued(issuer, didOf(home), credential::Form::vcJose));
        CredentialsModel model;
        CredentialsPresenter presenter(home.engine(), model);
        auto &taking = model.taking;
        Q_EMIT taking.fileChosen(QUrl::fromLocalFile(fileWith(folder, "large.jwt", QByteArray(10 * 1024 * 1024, 'a'))));
        QTRY_COMPARE_WITH_TIMEOUT(taking.problemCode, "E-SIZE", kPatience);
        QVERIFY2(taking.problemText.contains("10.5 MB") && taking.fileName == "large.jwt", qPrintable(taking.problemText));
        Q_EMIT taking.fileChosen(QUrl::fromLocalFile(folder.filePath("none.jwt")));
        QTRY_COMPARE_WITH_TIMEOUT(taking.problemCode, "E-NOT-FOUND", kPatience);
        const auto pipe = folder.filePath("pipe");
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        Q_EMIT taking.fileChosen(QUrl::fromLocalFile(pipe)); // It never ends, and nobody waits for it.
        QTRY_COMPARE_WITH_TIMEOUT(taking.problemCode, "E-IO", kPatience);
        Q_EMIT taking.fileChosen(QUrl("https://example.org/card.jwt"));
        QCOMPARE(taking.problemCode, "E-UNSUPPORTED");
        Q_EMIT taking.fileChosen(QUrl::fromLocalFile(fileWith(folder, "card.txt", text)));
        QTRY_COMPARE_WITH_TIMEOUT(taking.step, CredentialImportModel::Step::Preview, kPatience);
        QVERIFY(taking.problemCode.isEmpty());
        Q_EMIT taking.closed();
        QCOMPARE(taking.credential.claims.count(), 0); // Nothing of it stays behind.
        Q_EMIT taking.fileChosen(QUrl::fromLocalFile(fileWith(folder, "badge.png", badgeWith(text.toStdString()))));
        QTRY_COMPARE_WITH_TIMEOUT(taking.step, CredentialImportModel::Step::Preview, kPatience);
        QCOMPARE(claim(taking.credential, "Organization"), "Map Guild");
        auto cut = badgeWith(text.toStdString());
        cut[60] = char(cut[60] ^ 1);
        Q_EMIT taking.fileChosen(QUrl::fromLocalFile(fileWith(folder, "cut.png", cut)));
        QTRY_COMPARE_WITH_TIMEOUT(taking.problemCode, "E-VC-BADGE", kPatience);
    }

    void textPicturesAndFilesArePasted()
    {
        EngineFixture home, issuer;
        const auto text = issued(issuer, didOf(home), credential::Form::vcJose);
        CredentialsModel model;
        CredentialsPresenter presenter(home.engine(), model);
        auto &taking = model.taking;
        auto *clipboard = QGuiApplication::clipboard();
        clipboard->clear();
        Q_EMIT taking.pasteWanted();
        QTRY_COMPARE_WITH_TIMEOUT(taking.step, CredentialImportModel::Step::Refused, kPatience);
        QCOMPARE(taking.problemTitle, "There is nothing to paste.");
        clipboard->setText(QString::fromStdString(text));
        Q_EMIT taking.pasteWanted();
        QTRY_COMPARE_WITH_TIMEOUT(taking.step, CredentialImportModel::Step::Preview, kPatience);
        Q_EMIT taking.closed();
        auto *picture = new QMimeData;
        picture->setData("image/png", badgeWith(text));
        clipboard->setMimeData(picture);
        Q_EMIT taking.pasteWanted();
        QTRY_COMPARE_WITH_TIMEOUT(taking.step, CredentialImportModel::Step::Preview, kPatience);
    }

    void aBackupOpensWithItsPassphraseOnly()
    {
        EngineFixture home, fresh;
        (void)issued(home, didOf(home));
        (void)issued(home, didOf(home), credential::Form::vcJwt);
        const QTemporaryDir folder;
        const auto sealed = EngineFixture::wait(home.engine().credentials().backup({}, engine::makeSecret(asBytes("four random words here"))));
        QVERIFY(sealed);
        const auto file = fileWith(folder, "mine.amphora-credentials", QByteArray(reinterpret_cast<const char *>(sealed->data()), qsizetype(sealed->size())));
        CredentialsModel model;
        CredentialsPresenter presenter(fresh.engine(), model);
        QSignalSpy said(&presenter, &CredentialsPresenter::said);
        auto &taking = model.taking;
        Q_EMIT taking.fileChosen(QUrl::fromLocalFile(file));
        QTRY_COMPARE_WITH_TIMEOUT(taking.step, CredentialImportModel::Step::Backup, kPatience);
        taking.passphrase = "not these words";
        Q_EMIT taking.acceptWanted();
        QTRY_VERIFY_WITH_TIMEOUT(!taking.passphraseError.isEmpty(), kPatience);
        QCOMPARE(taking.step, CredentialImportModel::Step::Backup);
        QCOMPARE(kept(fresh), 0u);
        taking.passphrase = "four random words here";
        Q_EMIT taking.acceptWanted();
        QTRY_COMPARE_WITH_TIMEOUT(taking.step, CredentialImportModel::Step::Closed, kPatience);
        QVERIFY(taking.passphrase.isEmpty());
        QCOMPARE(kept(fresh), 2u);
        QVERIFY2(said.last()[0].toString().startsWith("2 "), qPrintable(said.last()[0].toString()));
    }

    void whileTheKeyIsAwayNothingOfThemIsInTheWindow()
    {
        EngineFixture home;
        const auto text = QString::fromStdString(issued(home, didOf(home)));
        CredentialsModel model;
        CredentialsPresenter presenter(home.engine(), model);
        Q_EMIT model.shown();
        QTRY_COMPARE_WITH_TIMEOUT(model.listState, CredentialsModel::ListState::Ready, kPatience);
        Q_EMIT model.credentialWanted(model.rows.rows()[0].key);
        Q_EMIT model.opened.rawWanted();
        QVERIFY(model.opened.raw.count() > 0 && model.opened.decoded.count() > 0);
        Q_EMIT model.taking.textGiven(text);
        QTRY_COMPARE_WITH_TIMEOUT(model.taking.step, CredentialImportModel::Step::Preview, kPatience);
        home.engine().identities().lock();
        QTRY_COMPARE_WITH_TIMEOUT(model.listState, CredentialsModel::ListState::Locked, kPatience);
        QCOMPARE(model.rows.count() + model.counts.count() + model.held + model.opened.claims.count() + model.opened.raw.count() + model.opened.decoded.count(), 0);
        QVERIFY(model.opened.title.isEmpty() && model.taking.step == CredentialImportModel::Step::Closed && model.taking.credential.claims.count() == 0);
        QSignalSpy unlock(&presenter, &CredentialsPresenter::unlockWanted);
        Q_EMIT model.unlockWanted();
        QCOMPARE(unlock.size(), 1);
        home.open();
        QTRY_COMPARE_WITH_TIMEOUT(model.listState, CredentialsModel::ListState::Ready, kPatience);
    }

    void aVerifierSeesWhoShowsItToWhom()
    {
        EngineFixture home;
        (void)issued(home, didOf(home));
        const auto id = EngineFixture::wait(home.engine().credentials().list({}))->front().id;
        const auto shown = EngineFixture::wait(home.engine().credentials().present(id, {{"/role"}, "Bike Library", "5c1e 0b77", {}}));
        QVERIFY(shown);
        EngineFixture anybody;
        CredentialsModel model;
        CredentialsPresenter presenter(anybody.engine(), model);
        auto &checking = model.checking;
        Q_EMIT checking.wanted();
        Q_EMIT checking.textGiven(QString::fromStdString(shown->text));
        QTRY_COMPARE_WITH_TIMEOUT(checking.step, CredentialCheckModel::Step::Result, kPatience);
        QCOMPARE(checking.credential.chipText, "Unclear"); // Nobody said what was asked for.
        QVERIFY(checking.credential.isVouched);
        QCOMPARE(claim(checking.credential, "Role"), "Smith");
        QCOMPARE(claim(checking.credential, "Organization"), "(none)");
        Q_EMIT checking.expectationGiven("Bike Library", "");
        QVERIFY(!checking.expectationError.isEmpty());
        Q_EMIT checking.expectationGiven("Bike Library", "5c1e 0b77");
        QTRY_COMPARE_WITH_TIMEOUT(checking.credential.chipText, "Valid", kPatience);
        QVERIFY2(reason(checking.credential, "Shown by its holder, to you"), qPrintable(titles(checking.credential)));
        Q_EMIT checking.expectationGiven("Bike Library", "another");
        QTRY_COMPARE_WITH_TIMEOUT(checking.credential.problemCode, "E-VC-NONCE", kPatience);
        QVERIFY(!checking.credential.isVouched);
        QCOMPARE(kept(anybody), 0u);
        Q_EMIT checking.closed();
        QCOMPARE(checking.credential.claims.count(), 0);
    }

    void whatCannotBeCheckedIsNeitherRightNorWrong()
    {
        EngineFixture home;
        const auto text = QString::fromLatin1("{\"@context\": [\"https://www.w3.org/ns/credentials/v2\"], \"type\": [\"VerifiableCredential\", \"LibraryCardCredential\"],"
            "\"issuer\": {\"id\": \"did:web:library.example\", \"name\": \"City Library\"}, \"credentialSubject\": {\"id\": \"%1\", \"cardNumber\": \"4471\"},"
            "\"credentialStatus\": {\"type\": \"BitstringStatusListEntry\", \"statusPurpose\": \"revocation\", \"statusListIndex\": \"7\", \"statusListCredential\": \"https://library.example/list\"},"
            "\"proof\": {\"type\": \"DataIntegrityProof\", \"cryptosuite\": \"eddsa-rdfc-2022\", \"proofValue\": \"z3\"}}")
                              .arg(QString::fromStdString(didOf(home)));
        CredentialsModel model;
        CredentialsPresenter presenter(home.engine(), model);
        Q_EMIT model.taking.textGiven(text);
        QTRY_COMPARE_WITH_TIMEOUT(model.taking.step, CredentialImportModel::Step::Preview, kPatience);
        const auto &credential = model.taking.credential;
        QCOMPARE(credential.chipText, "Unclear");
        QCOMPARE(credential.title, "Library card");
        QVERIFY2(credential.sentence.contains("not proven"), qPrintable(credential.sentence));
        for (const auto *title : {"Signature cannot be checked here", "Issuer cannot be checked here", "Not checked for withdrawal"}) {
            const auto *row = reason(credential, title);
            QVERIFY2(row && row->look == 2 && row->code.isEmpty() && row->symbol != "circle-check" && row->symbol != "circle-x", qPrintable(titles(credential)));
        }
        int right = 0, wrong = 0, open = 0;
        for (const auto &row : credential.reasons.rows()) ++(row.look == 3 ? right : row.look == 5 ? wrong : open);
        QCOMPARE(wrong, 0);
        QVERIFY(open >= 3);
        QVERIFY2(credential.summary.contains(QString::number(open) + " could not be checked") && credential.summary.contains(QString::number(right) + " hold"), qPrintable(credential.summary));
    }

    void hostileNamesStayTextOfOneLine()
    {
        EngineFixture home, issuer;
        const auto text = issued(issuer, didOf(home), credential::Form::vcJose, {{"organization", "<b>Guild</b>\xE2\x80\xAE evil\nline"}});
        CredentialsModel model;
        CredentialsPresenter presenter(home.engine(), model);
        Q_EMIT model.taking.textGiven(QString::fromStdString(text));
        QTRY_COMPARE_WITH_TIMEOUT(model.taking.step, CredentialImportModel::Step::Preview, kPatience);
        QVERIFY(claim(model.taking.credential, "Organization").startsWith("<b>Guild</b>")); // ForeignText makes it fit, with its lines.
        for (const auto &row : model.taking.credential.reasons.rows()) QVERIFY2(!row.detail.contains(QChar(0x202e)), qPrintable(row.detail));
    }

    void removingIsAskedForOnceAndSaid()
    {
        EngineFixture home;
        (void)issued(home, didOf(home));
        CredentialsModel model;
        CredentialsPresenter presenter(home.engine(), model);
        QSignalSpy said(&presenter, &CredentialsPresenter::said);
        Q_EMIT model.shown();
        QTRY_COMPARE_WITH_TIMEOUT(model.listState, CredentialsModel::ListState::Ready, kPatience);
        const auto key = model.rows.rows()[0].key;
        Q_EMIT model.removeWanted(key);
        QCOMPARE(plain(model.removeTitle), "Membership: Map Guild");
        Q_EMIT model.removeRefused();
        QVERIFY(model.removeKey.isEmpty());
        QCOMPARE(kept(home), 1u);
        Q_EMIT model.removeWanted(key);
        Q_EMIT model.removeConfirmed();
        QTRY_COMPARE_WITH_TIMEOUT(model.listState, CredentialsModel::ListState::Nothing, kPatience);
        QCOMPARE(kept(home), 0u);
        QCOMPARE(plain(said.last()[0].toString()), "Membership: Map Guild was removed from this computer");
    }

    /// What core says in English the window says in the person's language: no sentence is left out.
    void everySentenceOfTheChecksCanBeSaid()
    {
        QFile words(QStringLiteral(AMPHORA_SOURCE_DIR "/ui/presenters/credential_reasons.cpp"));
        QVERIFY(words.open(QIODevice::ReadOnly));
        const auto known = QString::fromUtf8(words.readAll());
        static const QRegularExpression literal("\"((?:[^\"\\\\]|\\\\.)*)\"");
        int sentences = 0;
        for (const auto *name : {"verification.cpp", "signature_check.cpp"}) {
            QFile source(QStringLiteral(AMPHORA_SOURCE_DIR "/core/credential/") + QLatin1String(name));
            QVERIFY(source.open(QIODevice::ReadOnly));
            auto text = QString::fromUtf8(source.readAll());
            text.remove(QRegularExpression("#include[^\n]*|//[^\n]*"));
            for (const auto &match : literal.globalMatch(text)) {
                const auto said = match.captured(1);
                if (!said.contains(' ') || !said.contains(QRegularExpression("[a-z%]")) || said == "one day after iat") continue; // Names of members, signs between words.
                ++sentences;
                QVERIFY2(known.contains("\"CredentialSeen\", \"" + said + '"'), qPrintable(said));
            }
        }
        QVERIFY(sentences > 50);
        const credential::Seen seen = credential::Seen("it was made for %1", {"%2 <b>"}).then(", for this recipient and one-time number");
        QCOMPARE(CredentialWords::seen(seen).remove(QChar(0x2068)).remove(QChar(0x2069)), "It was made for %2 <b>, for this recipient and one-time number.");
    }

    void namesOfMembersBecomeLabels()
    {
        for (const auto &[member, label] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"cardNumber", "Card number"}, {"home_parish", "Home parish"}, {"given_name", "First name"}, {"VATNumber", "VATNumber"}, {"level2Badge", "Level2 badge"}, {"two words", "two words"}})
            QCOMPARE(CredentialWords::label(member).remove(QChar(0x2068)).remove(QChar(0x2069)), label);
        codec::List many(1000, codec::Value("x"));
        codec::Map deep{{"list", std::move(many)}, {"inside", codec::Map{{"a/b", codec::Map{{"born", "1991-03-14"}}}}}};
        const auto rows = CredentialWords::claims(deep, {});
        QCOMPARE(rows.size(), 4u);
        QCOMPARE(rows[3].key, "/inside/a~1b/born");
        QCOMPARE(rows[3].text, "14 March 1991");
        QCOMPARE(rows[3].depth, 2);
        codec::Map wide;
        for (int i = 0; i < 5000; ++i) wide.append("m" + std::to_string(i), i);
        QCOMPARE(CredentialWords::claims(wide, {}).size(), CredentialWords::kClaimsMax);
    }
};

AMPHORA_TEST_UNIT(TstCredentialsPresenter, "credentials_presenter")
#include "tst_credentials_presenter.moc"
