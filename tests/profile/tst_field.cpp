#include "core/profile/field.h"

#include "tests/node/workbench.h"
#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;
using namespace amphora::profile;

class TstField : public QObject {
    Q_OBJECT

    static std::string nearest(std::string_view typed)
    {
        const auto *field = nearestField(typed);
        return field ? std::string(field->name) : "-";
    }

private Q_SLOTS:
    void aSlipAndANameFromElsewhereLeadToTheField()
    {
        for (const auto &[typed, name] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"nmae", "name"}, {"Name", "name"}, {"birthdate", "birthDate"}, {"birth-date", "birthDate"}, {"descripton", "description"},
                 {"bio", "description"}, {"website", "url"}, {"nationality", "nationalities"}, {"home_location", "homeLocation"},
                 {"avatr", "image"}})
            QCOMPARE(nearest(typed), std::string(name));
        for (const auto *typed : {"", "x", "orbisTheme", "zz", "com.example.app"}) QCOMPARE(nearest(typed), std::string("-"));
        QCOMPARE(nearest(std::string(100'000, 'a')), std::string("-"));
    }

    void onlyHttpAndHttpsAreWebAddresses()
    {
        for (const auto *good : {"https://a.example", "http://a.example/x?y#z", "HTTPS://A.EXAMPLE", "https://xn--bcher-kva.example", "https://bücher.example",
                                 "https://[::1]:7007/"})
            QVERIFY2(isWebAddress(good), good);
        for (const auto *odd : {"", "https://", "http:///x", "https://?q", "https:a.example", "a.example", "javascript:alert(1)", "JavaScript:alert(1)",
                                " https://a.example", "https://a b", "https://a\n", "data:text/html,x", "file:///etc/passwd", "ipfs://bafy", "java\tscript:x"})
            QVERIFY2(!isWebAddress(odd), odd);
    }

    /// Goal U5, for what we write; what another app wrote is kept until somebody changes it.
    void anAddressThatIsNoWebAddressIsNotSigned()
    {
        test::Workbench bench;
        const codec::Map odd{{"url", "javascript:alert(1)"}};
        QCOMPARE(bench.profile.set(bench.authority(), odd).error().where, std::string("/url"));
        QCOMPARE(bench.profile.replace(bench.authority(), odd).error().code, Errc::schema);
        const auto refusals = bench.profile.check(odd);
        QVERIFY(refusals);
        QCOMPARE(refusals->size(), 1u);
        QCOMPARE(refusals->front().field, std::string("/url"));
        Draft draft;
        draft.changed = odd;
        QVERIFY(bench.drafts.save(draft));
        QCOMPARE(bench.profile.publishDraft(bench.authority(), bench.drafts).error().where, std::string("/url"));
        QVERIFY(bench.content().isEmpty());
        QVERIFY(bench.profile.set(bench.authority(), {{"url", "https://a.example"}}));
        QVERIFY(bench.profile.set(bench.authority(), {{"url", codec::Value()}}));
    }
};

AMPHORA_TEST_UNIT(TstField, "field")
#include "tst_field.moc"
