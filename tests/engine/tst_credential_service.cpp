#include "tests/engine/bench.h"
#include "tests/support/test_unit.h"

#include <QSignalSpy>
#include <QTest>

using namespace amphora;
using namespace amphora::engine;
using test::Bench;
using test::codeOf;

/// Credentials as the window and the command line see them.
class TstCredentialService : public QObject {
    Q_OBJECT

    static CredentialService &service(Bench &bench) { return bench.engine().credentials(); }
    static credential::IssueRequest request(Bench &bench)
    {
        return {bench.engine().identities().current()->did, "membership", {}, {}, codec::Map{{"organization", "Guild"}, {"role", "Smith"}}, credential::Form::sdJwt, {}};
    }
    static Bytes bytesOf(const std::string &text) { return toBytes(asBytes(text)); }

private Q_SLOTS:
    void whatIsIssuedToOneselfIsHeldAndIsThereAfterARestart()
    {
        Bench bench;
        QVERIFY(bench.restore());
        QSignalSpy changed(&service(bench), &CredentialService::changed);
        const auto issued = Bench::wait(service(bench).issue(request(bench)));
        QVERIFY(issued);
        QCOMPARE(issued->role, std::string("held"));
        QCOMPARE(issued->report.overall(), credential::Report::Overall::valid);
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(bench.startUnlocked());
        const auto kept = Bench::wait(service(bench).list({}));
        QCOMPARE(kept->size(), 1u);
        QCOMPARE(kept->front().text, issued->text);
        QCOMPARE(Bench::wait(service(bench).list("smith GUILD"))->size(), 1u);
        QCOMPARE(Bench::wait(service(bench).list("baker"))->size(), 0u);
        QVERIFY(Bench::wait(service(bench).remove(issued->id)));
        QCOMPARE(codeOf(Bench::wait(service(bench).show(issued->id))), std::string("E-NOT-FOUND"));
    }

    void nothingIsToldWhileLocked()
    {
        Bench bench;
        QVERIFY(bench.restore());
        const auto issued = Bench::wait(service(bench).issue(request(bench)));
        bench.engine().identities().lock();
        QCOMPARE(codeOf(Bench::wait(service(bench).list({}))), std::string("E-KEY-LOCKED"));
        QCOMPARE(codeOf(Bench::wait(service(bench).show(issued->id))), std::string("E-KEY-LOCKED"));
        QCOMPARE(codeOf(Bench::wait(service(bench).importFile(bytesOf(issued->text), {}))), std::string("E-KEY-LOCKED"));
        QCOMPARE(codeOf(Bench::wait(service(bench).ledger())), std::string("E-KEY-LOCKED"));
        const auto checked = Bench::wait(service(bench).check(bytesOf(issued->text), {})); // Checking needs no key.
        QCOMPARE(checked->report.overall(), credential::Report::Overall::valid);
        QCOMPARE(checked->report.find(credential::Check::holder)->result, credential::Finding::pass);
    }

    void aPreviewSignsAndNotesNothing()
    {
        Bench bench;
        QVERIFY(bench.restore());
        const auto issued = Bench::wait(service(bench).issue(request(bench)));
        const credential::PresentRequest wanted{{"/role"}, "https://verifier.example", "n-1", {}};
        const auto preview = Bench::wait(service(bench).preparePresentation(issued->id, wanted));
        QCOMPARE(preview->disclosed, std::vector<std::string>{"/role"});
        QVERIFY(Bench::wait(service(bench).ledger())->empty());
        const auto presented = Bench::wait(service(bench).present(issued->id, wanted));
        QVERIFY(presented->preview.shown == preview->shown);
        QCOMPARE(Bench::wait(service(bench).ledger())->front().audience, std::string("https://verifier.example"));
        const auto checked = Bench::wait(service(bench).check(bytesOf(presented->text), credential::Expectation{"https://verifier.example", "n-1"}));
        QCOMPARE(checked->report.overall(), credential::Report::Overall::valid);
    }

    void whatIsFalseIsNotStored()
    {
        Bench bench;
        QVERIFY(bench.restore());
        auto text = Bench::wait(service(bench).issue(request(bench)))->text;
        const auto stray = text + text.substr(text.find('~') + 1);
        QCOMPARE(codeOf(Bench::wait(service(bench).previewImport(bytesOf(stray)))), std::string("E-VC-DISCLOSURE"));
        QCOMPARE(codeOf(Bench::wait(service(bench).importFile(bytesOf(stray), {}))), std::string("E-VC-DISCLOSURE"));
        QCOMPARE(Bench::wait(service(bench).list({}))->size(), 1u);
        QVERIFY(Bench::wait(service(bench).previewImport(bytesOf(text + "\n")))->isKnownHere); // A line end makes no other credential of it.
    }

    void aDraftIsLookedAtBeforeItIsSigned()
    {
        Bench bench;
        QVERIFY(bench.restore());
        auto wanted = request(bench);
        wanted.starts = std::chrono::floor<std::chrono::seconds>(SystemClock().now()) + std::chrono::hours(48);
        const auto draft = Bench::wait(service(bench).prepareIssue(wanted));
        QVERIFY(draft);
        QVERIFY(Bench::wait(service(bench).list({}))->empty());
        const auto issued = Bench::wait(service(bench).issueDraft(*draft)); // It begins later, as it was asked for.
        QVERIFY(issued);
        QCOMPARE(issued->report.firstFailure()->code, Errc::vcNotYet);
        for (const auto &disclosure : draft->disclosures) QVERIFY(issued->text.find(disclosure) != std::string::npos);
        auto foreign = *draft;
        foreign.issuer = "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp";
        QCOMPARE(codeOf(Bench::wait(service(bench).issueDraft(foreign))), std::string("E-CONTROLLER"));
        QCOMPARE(Bench::wait(service(bench).list({}))->size(), 1u);
    }

    void aFormIsMadeOfASchemaFileAndFilledIn()
    {
        Bench bench;
        QVERIFY(bench.restore());
        const auto path = (bench.paths().data / "schema.json").string();
        QVERIFY(store::writeNewFile(path, asBytes("{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"integer\"}},\"required\":[\"a\"]}")));
        const auto form = Bench::wait(service(bench).openSchema(path));
        QVERIFY(form);
        QCOMPARE(Bench::wait(service(bench).fillForm(*form, {}))->problems.size(), 1u);
        QVERIFY(Bench::wait(service(bench).fillForm(*form, {{"/a", "4"}}))->claims == (codec::Map{{"a", 4}}));
        QCOMPARE(codeOf(Bench::wait(service(bench).openSchema(path + ".none"))), std::string("E-NOT-FOUND"));
    }

    void aBackupIsOpenedWithoutTakingAnythingIn()
    {
        Bench bench;
        QVERIFY(bench.restore());
        const auto issued = Bench::wait(service(bench).issue(request(bench)));
        const auto secret = makeSecret(asBytes("four random words"));
        const auto file = Bench::wait(service(bench).backup({}, secret));
        QVERIFY(Bench::wait(service(bench).remove(issued->id)));
        const auto summary = Bench::wait(service(bench).openBackup(*file, secret));
        QCOMPARE(summary->credentials, 1u);
        QVERIFY(Bench::wait(service(bench).list({}))->empty());
        QCOMPARE(codeOf(Bench::wait(service(bench).openBackup(*file, makeSecret(asBytes("another"))))), std::string("E-PASSPHRASE"));
        auto flipped = *file;
        flipped[flipped.size() / 2] ^= 1;
        QVERIFY(!Bench::wait(service(bench).openBackup(flipped, secret)));
    }
};

AMPHORA_TEST_UNIT(TstCredentialService, "credential_service")
#include "tst_credential_service.moc"
