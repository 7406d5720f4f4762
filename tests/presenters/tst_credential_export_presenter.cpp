#include "tests/support/test_unit.h"
#include "tests/presenters/engine_fixture.h"
#include "ui/presenters/credential_export_presenter.h"
#include "ui/presenters/credential_ledger_presenter.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace amphora;
using namespace amphora::ui;
using amphora::test::EngineFixture;
using Audience = CredentialExportModel::Audience;
using ExportState = CredentialExportModel::State;

/// Handing on and showing credentials in the window, on the real engine.
class TstCredentialExportPresenter : public QObject {
    Q_OBJECT

    static constexpr int kPatience = 60'000; ///< ms; the machine may be busy.

    struct Desk {
        EngineFixture home;
        CredentialExportModel model;
        CredentialExportPresenter presenter{home.engine(), model};
        QTemporaryDir folder;

        QString issue(credential::Form form = credential::Form::sdJwt, std::string subject = {})
        {
            credential::IssueRequest request{subject.empty() ? home.engine().identities().current()->did : subject, {}, {}, "urn:example:card",
                codec::Map{{"name", "Ada"}, {"kind", "adult"}, {"address", codec::Map{{"street", "S"}, {"city", "Porto"}}}, {"number", "PCL 4471"}}, form};
            return QString::fromStdString(EngineFixture::wait(home.engine().credentials().issue(request))->id);
        }
        bool open(const QString &id, Audience audience)
        {
            presenter.open(id, audience);
            return QTest::qWaitFor([this] { return model.state == ExportState::Open; }, kPatience);
        }
        bool save(const QString &name)
        {
            QSignalSpy place(&model, &CredentialExportModel::placeAsked);
            Q_EMIT model.saveWanted();
            if (place.isEmpty()) return false;
            Q_EMIT model.placeChosen(QUrl::fromLocalFile(folder.filePath(name)));
            return QTest::qWaitFor([this] { return model.state == ExportState::Saved; }, kPatience);
        }
        QByteArray written() const
        {
            QFile file(model.savedPath);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        ShareRow claim(const QString &key) const
        {
            for (const auto &row : model.present.claims.rows())
                if (row.key == key) return row;
            return {};
        }
        QString seen(const QString &key) const
        {
            for (const auto &row : model.present.seen.rows())
                if (row.key == key) return row.text;
            return {};
        }
        std::vector<credential::Shown> ledger() { return *EngineFixture::wait(home.engine().credentials().ledger()); }
    };

private Q_SLOTS:
    void anotherWalletGetsTheTextAsItCame()
    {
        Desk desk;
        const auto id = desk.issue();
        QVERIFY(desk.open(id, Audience::Wallet));
        const auto text = QByteArray::fromStdString(EngineFixture::wait(desk.home.engine().credentials().show(id.toStdString()))->text);
        QCOMPARE(desk.model.walletText.toUtf8(), text);
        Q_EMIT desk.model.copyWanted();
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), text);
        QVERIFY(desk.save("card"));
        QVERIFY(desk.model.savedPath.endsWith("card.sd-jwt")); // The ending is added.
        QCOMPARE(desk.written(), text);
        QCOMPARE(desk.model.savedSha, QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()));
        QVERIFY(desk.model.isCheckable && !(QFile(desk.model.savedPath).permissions() & QFile::ReadOther));
        QSignalSpy check(&desk.presenter, &CredentialExportPresenter::checkWanted);
        const auto path = desk.model.savedPath;
        Q_EMIT desk.model.checkFileWanted();
        QCOMPARE(check.size(), 1);
        QCOMPARE(check[0][0].toUrl().toLocalFile(), path);
    }

    /// The file window asks about the name as it was typed, and about no other.
    void nothingIsReplacedThatNobodyWasAskedAbout()
    {
        Desk desk;
        const auto id = desk.issue();
        QVERIFY(desk.open(id, Audience::Wallet));
        QFile there(desk.folder.filePath("taken.sd-jwt"));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        Q_EMIT desk.model.placeChosen(QUrl::fromLocalFile(desk.folder.filePath("taken")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.model.problemCode, u"E-USAGE"_qs, kPatience);
        QVERIFY(desk.model.problemTitle.contains("already"));
        QCOMPARE(desk.model.state, ExportState::Open);
        QVERIFY(there.open(QIODevice::ReadOnly) && there.readAll() == "mine");
        QVERIFY(desk.save("taken.sd-jwt")); // That was asked about.
        QCOMPARE(desk.written(), QByteArray::fromStdString(EngineFixture::wait(desk.home.engine().credentials().show(id.toStdString()))->text));
    }

    void aBackupIsSealedReadBackAndRestores()
    {
        Desk desk;
        const auto id = desk.issue();
        desk.issue(credential::Form::vcJose);
        QVERIFY(desk.open(id, Audience::Me));
        QTRY_VERIFY_WITH_TIMEOUT(desk.model.allText.contains("2"), kPatience);
        QSignalSpy place(&desk.model, &CredentialExportModel::placeAsked);
        Q_EMIT desk.model.saveWanted();
        QVERIFY(place.isEmpty() && !desk.model.passphraseError.isEmpty());
        const auto type = [&](const char *property, const QString &text) {
            desk.model.setProperty(property, text);
            Q_EMIT desk.model.passphraseEdited();
        };
        type("passphrase", u"four random words here"_qs);
        type("passphraseAgain", u"for"_qs);
        QVERIFY(!desk.model.againError.isEmpty()); // While it is typed.
        type("passphraseAgain", u"four random"_qs);
        Q_EMIT desk.model.saveWanted();
        QVERIFY(place.isEmpty() && !desk.model.againError.isEmpty());
        type("passphraseAgain", u"four random words here"_qs);
        Q_EMIT desk.model.scopeChosen(true);
        QVERIFY(desk.save("mine"));
        QVERIFY(desk.model.savedPath.endsWith("mine.amphora-credentials") && !desk.model.isCheckable);
        QVERIFY(desk.model.passphrase.isEmpty() && desk.model.passphraseAgain.isEmpty());
        auto bytes = desk.written();
        QVERIFY(!bytes.contains("Ada") && !bytes.contains("eyJ"));
        EngineFixture other;
        const Bytes file(bytes.begin(), bytes.end());
        const auto restored = EngineFixture::wait(other.engine().credentials().importFile(file, engine::makeSecret(asBytes("four random words here"))));
        QVERIFY(restored);
        QCOMPARE(restored->size(), 2u);
    }

    void aVerifierSeesWhatIsTickedAndNothingElse()
    {
        Desk desk;
        const auto id = desk.issue();
        QVERIFY(desk.open(id, Audience::Verifier));
        auto &present = desk.model.present;
        QTRY_VERIFY_WITH_TIMEOUT(present.proofs.count() > 0, kPatience);
        QVERIFY(present.blocked.isEmpty() && !present.isReady);
        for (const auto &row : present.claims.rows()) QVERIFY2(!row.isOn && row.isFree, qPrintable(row.key)); // The least is the default.
        QVERIFY(desk.seen(u"/name"_qs).isEmpty() && !desk.seen(u"sealed"_qs).isEmpty());
        Q_EMIT present.toggled(u"/name"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(desk.seen(u"/name"_qs), u"Ada"_qs, kPatience);
        Q_EMIT present.toggled(u"/address"_qs); // With all that is in it.
        QVERIFY(desk.claim(u"/address/city"_qs).isOn);
        Q_EMIT present.toggled(u"/address/street"_qs);
        QVERIFY(!desk.claim(u"/address"_qs).isOn && desk.claim(u"/address/city"_qs).isOn);
        QTRY_VERIFY_WITH_TIMEOUT(desk.seen(u"/address/street"_qs).isEmpty() && desk.seen(u"/address/city"_qs) == "Porto", kPatience);
        QVERIFY(!present.seenText.contains("PCL 4471") && present.seenText.contains("Porto"));

        Q_EMIT present.signWanted();
        QVERIFY(!present.audienceError.isEmpty() && !present.nonceError.isEmpty());
        QVERIFY(desk.ledger().empty());
        Q_EMIT present.audienceEdited(u"Bike Library"_qs);
        Q_EMIT present.nonceEdited(u"5c1e0b77"_qs);
        Q_EMIT present.lifeChosen(0);
        QTRY_VERIFY_WITH_TIMEOUT(present.isReady, kPatience);
        const auto promised = present.seenText;
        Q_EMIT present.signWanted();
        QTRY_VERIFY_WITH_TIMEOUT(present.isDone, kPatience);
        QCOMPARE(present.seenText, promised); // What they get is what was shown before.
        QVERIFY(!present.code.isNull());
        QCOMPARE(desk.ledger().size(), 1u);
        auto disclosed = desk.ledger()[0].disclosed;
        std::sort(disclosed.begin(), disclosed.end());
        QCOMPARE(disclosed, (std::vector<std::string>{"/address", "/address/city", "/name"}));
        const auto text = present.text.toStdString();
        const auto checked = EngineFixture::wait(desk.home.engine().credentials().check(toBytes(asBytes(text)), credential::Expectation{"Bike Library", "5c1e0b77"}));
        QCOMPARE(checked->report.overall(), credential::Report::Overall::valid);
        QVERIFY(desk.save("shown"));
        QCOMPARE(desk.written(), present.text.toUtf8());
        QCOMPARE(desk.ledger().size(), 1u); // Saving shows it to nobody else.

        CredentialLedgerModel ledger;
        CredentialLedgerPresenter book(desk.home.engine(), ledger);
        book.open();
        QTRY_COMPARE_WITH_TIMEOUT(ledger.state, CredentialLedgerModel::State::Ready, kPatience);
        QVERIFY(ledger.rows.rows()[0].audience.contains("Bike Library") && ledger.rows.rows()[0].claims.contains("Name") && !ledger.rows.rows()[0].isOver);
        QVERIFY(EngineFixture::wait(desk.home.engine().credentials().remove(id.toStdString())));
        QTRY_VERIFY_WITH_TIMEOUT(ledger.rows.rows()[0].credential.contains("not kept"), kPatience); // The entry outlives the credential.
    }

    void whatCannotBeShownToAVerifierIsSaid()
    {
        Desk desk;
        QVERIFY(desk.open(desk.issue(credential::Form::vcJwt, "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp"), Audience::Verifier));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.model.present.blocked.isEmpty(), kPatience);
        QVERIFY(!desk.model.cannotText.isEmpty());
        Q_EMIT desk.model.present.signWanted();
        QVERIFY(!desk.model.present.isBusy && desk.ledger().empty());
        Q_EMIT desk.model.audienceChosen(Audience::Wallet); // The other ways are open.
        QVERIFY(desk.save("card"));
    }

    void aWholeCredentialIsShownAsAWhole()
    {
        Desk desk;
        QVERIFY(desk.open(desk.issue(credential::Form::vcJose), Audience::Verifier));
        auto &present = desk.model.present;
        QTRY_VERIFY_WITH_TIMEOUT(present.proofs.count() > 0, kPatience);
        for (const auto &row : present.claims.rows()) QVERIFY2(row.isOn && !row.isFree && !row.note.isEmpty(), qPrintable(row.key));
        Q_EMIT present.nonceWanted();
        QCOMPARE(present.nonce.size(), 32);
        Q_EMIT present.audienceEdited(u"x"_qs);
        Q_EMIT present.signWanted();
        QTRY_VERIFY_WITH_TIMEOUT(present.isDone, kPatience);
        QCOMPARE(desk.ledger()[0].nonce, present.nonce.toStdString());
    }

    void theSheetForPaperIsDrawnAndSavedInBothLanguages()
    {
        Desk desk;
        QVERIFY(desk.open(desk.issue(), Audience::Paper));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.model.page.isNull(), kPatience);
        QVERIFY(!desk.model.paperText.isEmpty() && desk.model.paperBlocked.isEmpty());
        Q_EMIT desk.model.paperLanguageChosen(0);
        const auto english = desk.model.page.cacheKey();
        QTRY_VERIFY_WITH_TIMEOUT(desk.model.page.cacheKey() != english, kPatience);
        const auto before = desk.model.page;
        Q_EMIT desk.model.paperLanguageChosen(1);
        QTRY_VERIFY_WITH_TIMEOUT(desk.model.page != before, kPatience);
        QVERIFY(desk.save("page"));
        QVERIFY(desk.written().startsWith("%PDF-") && desk.model.savedPath.endsWith(".pdf"));
    }

    void closingForgetsThePassphraseAndLockingIsSaid()
    {
        Desk desk;
        const auto id = desk.issue();
        QVERIFY(desk.open(id, Audience::Me));
        desk.model.setProperty("passphrase", u"four random words"_qs);
        desk.model.setProperty("passphraseAgain", u"four random words"_qs);
        desk.presenter.close();
        QVERIFY(desk.model.passphrase.isEmpty() && desk.model.passphraseAgain.isEmpty());
        QCOMPARE(desk.model.state, ExportState::Closed);
        desk.home.engine().identities().lock();
        desk.presenter.open(id, Audience::Wallet);
        QTRY_COMPARE_WITH_TIMEOUT(desk.model.state, ExportState::Failed, kPatience);
        QCOMPARE(desk.model.problemCode, u"E-KEY-LOCKED"_qs);
    }
};

AMPHORA_TEST_UNIT(TstCredentialExportPresenter, "credential_export_presenter")
#include "tst_credential_export_presenter.moc"
