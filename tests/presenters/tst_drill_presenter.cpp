#include "tests/support/fake_node.h"
#include "tests/support/test_unit.h"
#include "tests/presenters/engine_fixture.h"
#include "ui/presenters/drill_presenter.h"

#include <QFile>

#include <sys/stat.h>

using namespace amphora;
using namespace amphora::ui;
using amphora::test::EngineFixture;
using DrillStep = DrillModel::Step;

/// The rehearsal, on the real engine and a node in another process.
class TstDrillPresenter : public QObject {
    Q_OBJECT

    static constexpr int kPatience = 60'000; ///< ms; the machine may be busy.

    static QString wordsOf(EngineFixture &home)
    {
        const auto words = EngineFixture::wait(home.engine().identities().words());
        return QString::fromStdString(std::string(asText((*words)->view())));
    }
    static QStringList titles(DrillModel &model)
    {
        QStringList all;
        for (const auto &row : model.rows.rows()) all << row.title;
        return all;
    }

private Q_SLOTS:
    void wordsAndNodesGiveEverythingBackAndThatIsRemembered()
    {
        const auto http = net::makeCurlClient();
        EngineFixture home(http.get());
        const test::FakeNode node({"--empty"});
        QVERIFY(EngineFixture::wait(home.engine().profile().set({{"name", "Ines"}})));
        const auto added = EngineFixture::wait(home.engine().nodes().add(node.url().toStdString()));
        QVERIFY(added && EngineFixture::wait(home.engine().nodes().giveConsent(added->id)));
        QVERIFY(EngineFixture::wait(home.engine().nodes().sync()));
        DrillModel model;
        DrillPresenter presenter(home.engine(), model);
        QVERIFY(!model.isDone);
        Q_EMIT model.drillWanted();
        QCOMPARE(model.step, DrillStep::Source);
        Q_EMIT model.startWanted(); // Nothing was typed.
        QVERIFY(!model.secretError.isEmpty());
        model.secret = wordsOf(home);
        Q_EMIT model.startWanted();
        QCOMPARE(model.step, DrillStep::Running);
        QTRY_COMPARE_WITH_TIMEOUT(model.step, DrillStep::Result, kPatience);
        QCOMPARE(titles(model), (QStringList{"The same DID", "2 of 2 stream(s) equal"}));
        QVERIFY(model.isDone && model.secret.isEmpty());

        // Something that the node never got.
        QVERIFY(EngineFixture::wait(home.engine().profile().set({{"name", "Inês"}})));
        Q_EMIT model.drillWanted();
        model.secret = wordsOf(home);
        Q_EMIT model.startWanted();
        QTRY_COMPARE_WITH_TIMEOUT(model.step, DrillStep::Result, kPatience);
        QCOMPARE(titles(model), (QStringList{"The same DID", "1 of 2 stream(s) equal", "Profile"}));
        QCOMPARE(model.rows.rows().back().detail, QString("1 event(s) only on this computer"));

        home.restart();
        DrillModel later;
        DrillPresenter again(home.engine(), later);
        QTRY_VERIFY_WITH_TIMEOUT(later.isDone, kPatience);
    }

    void wordsThatLeadElsewhereAreSaid()
    {
        EngineFixture home;
        DrillModel model;
        DrillPresenter presenter(home.engine(), model);
        Q_EMIT model.drillWanted();
        model.secret = QString("abandon ").repeated(23) + "art";
        Q_EMIT model.startWanted();
        QTRY_COMPARE_WITH_TIMEOUT(model.step, DrillStep::Result, kPatience);
        QCOMPARE(model.resultKind, 3);
        QVERIFY(!model.isDone);
    }

    void aSlipInAWordIsNamedAndTheRestStaysTyped()
    {
        EngineFixture home;
        DrillModel model;
        DrillPresenter presenter(home.engine(), model);
        Q_EMIT model.drillWanted();
        model.secret = QString("abandon ").repeated(23) + "arf";
        Q_EMIT model.startWanted();
        QTRY_COMPARE_WITH_TIMEOUT(model.step, DrillStep::Source, kPatience);
        QVERIFY2(model.secretError.contains("24"), qPrintable(model.secretError));
        QVERIFY(model.secret.endsWith("arf"));
        presenter.close();
        QVERIFY(model.secret.isEmpty());
        QCOMPARE(model.step, DrillStep::Closed);
    }

    void aKitThatIsNoFileIsRefusedAndWhatWasTypedStays()
    {
        EngineFixture home;
        DrillModel model;
        DrillPresenter presenter(home.engine(), model);
        Q_EMIT model.drillWanted();
        model.isByKit = true;
        model.kit = QUrl::fromLocalFile("/dev/zero");
        model.passphrase = "correct horse";
        Q_EMIT model.startWanted();
        QCOMPARE(model.step, DrillStep::Running);
        QTRY_COMPARE_WITH_TIMEOUT(model.step, DrillStep::Source, kPatience);
        QCOMPARE(model.problemCode, u"E-IO"_qs);
        QCOMPARE(model.passphrase, u"correct horse"_qs);
        Q_EMIT model.startWanted();
        presenter.close(); // The answer comes to a sheet that is closed.
        QVERIFY(EngineFixture::wait(home.engine().files().read("/dev/zero", vault::kVaultBytesMax)).error().code == Errc::io); // Read in order.
        QCoreApplication::processEvents();
        QCOMPARE(model.step, DrillStep::Closed);
        QVERIFY(model.problemCode.isEmpty() && model.passphrase.isEmpty());
    }

    void aKitWithoutANodeBringsTheKeyBackOnly()
    {
        EngineFixture home;
        QTemporaryDir folder;
        const auto kit = EngineFixture::wait(home.engine().identities().makeKit(EngineFixture::passphrase()));
        QVERIFY(kit);
        QFile file(folder.filePath("a.amphora-kit"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char *>(kit->data()), qint64(kit->size()));
        file.close();
        DrillModel model;
        DrillPresenter presenter(home.engine(), model);
        Q_EMIT model.drillWanted();
        model.isByKit = true;
        QCOMPARE(::mkfifo(folder.filePath("pipe").toLocal8Bit().constData(), 0600), 0);
        model.kit = QUrl::fromLocalFile(folder.filePath("pipe"));
        Q_EMIT model.startWanted();
        QTRY_COMPARE_WITH_TIMEOUT(model.problemCode, "E-IO", kPatience); // Nobody waits for what writes to it.
        QCOMPARE(model.step, DrillStep::Source);
        model.kit = QUrl::fromLocalFile(file.fileName());
        model.passphrase = "not this";
        Q_EMIT model.startWanted();
        QTRY_VERIFY_WITH_TIMEOUT(!model.kitError.isEmpty(), kPatience);
        QCOMPARE(model.step, DrillStep::Source);
        model.passphrase = "correct horse";
        Q_EMIT model.startWanted();
        QTRY_COMPARE_WITH_TIMEOUT(model.step, DrillStep::Result, kPatience);
        QCOMPARE(model.resultKind, 2);
        QVERIFY(!model.isDone);
    }
};

AMPHORA_TEST_UNIT(TstDrillPresenter, "drill_presenter")
#include "tst_drill_presenter.moc"
