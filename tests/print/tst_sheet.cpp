#include "core/credential/templates.h"
#include "core/print/credential_sheet.h"
#include "core/print/qr_code.h"

#include "tests/support/test_unit.h"

#include <ZXing/BarcodeFormat.h>
#include <ZXing/ReadBarcode.h>

#include <QTest>

using namespace amphora;

namespace {

/// What a reader of other people makes of the code.
std::string scan(const print::QrCode &code)
{
    constexpr int kScale = 4, kQuiet = 4;
    const int side = (code.width + 2 * kQuiet) * kScale;
    std::vector<std::uint8_t> image(std::size_t(side) * std::size_t(side), 255);
    for (int y = 0; y < code.width * kScale; ++y)
        for (int x = 0; x < code.width * kScale; ++x)
            if (code.isBlack[std::size_t(y / kScale * code.width + x / kScale)])
                image[std::size_t((y + kQuiet * kScale) * side + x + kQuiet * kScale)] = 0;
    const auto read = ZXing::ReadBarcode({image.data(), side, side, ZXing::ImageFormat::Lum}, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
    return read.isValid() ? std::string(read.bytes().begin(), read.bytes().end()) : std::string();
}

QString wordsOn(const print::Sheet &sheet)
{
    QString all;
    const auto add = [&](const auto &part) {
        if (const auto *text = std::get_if<print::Text>(&part)) all += text->text + '\n';
        if (const auto *field = std::get_if<print::Field>(&part)) all += field->name + "=" + field->value + '\n';
    };
    for (const auto &part : sheet.parts) {
        if (const auto *code = std::get_if<print::Code>(&part)) {
            for (const auto &beside : code->beside) add(beside);
            all += code->caption + '\n';
        } else if (const auto *text = std::get_if<print::Text>(&part)) {
            add(std::variant<print::Text, print::Field>(*text));
        } else {
            add(std::variant<print::Text, print::Field>(std::get<print::Field>(part)));
        }
    }
    return all;
}

/// A membership as it is issued, with a text as long as they are.
engine::CredentialView membership()
{
    engine::CredentialView view;
    view.text = std::string(1900, 'e');
    view.mediaType = "application/dc+sd-jwt";
    auto &content = view.content;
    content.types = {"urn:uuid:5b0c5b0e-6a55-4a0e-9a55-0f6d3c1b7a01"};
    content.title = "Membership";
    content.issuer = "did:key:z6Mkv8drLG1UP1M9EYLF6dZbT8w1sUAbPA32XxKBP3J3LXeq";
    content.subjects = {"did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp"};
    content.from = parseRfc3339("2026-11-22T09:05:00Z");
    content.until = parseRfc3339("2027-11-22T09:05:00Z");
    content.claims = codec::Map{{"organization", "Porto Map Guild"}, {"memberName", "Ada Lovelace"}, {"role", "Surveyor"}, {"memberNumber", "0412"},
                                {"memberSince", "2026-01-31"}, {"checkedAt", "2026-11-22T09:05:01.250Z"}, {"isHonorary", true}};
    using credential::Check;
    using credential::Finding;
    view.report.reasons = {{Check::format, Finding::pass, "SD-JWT VC", {}, 0}, {Check::signature, Finding::pass, "EdDSA by did:key:z6Mkv8drLG1UP1M9EYLF6dZbT8w1sUAbPA32XxKBP3J3LXeq", {}, 0},
                           {Check::issuer, Finding::pass, "the key is in the DID", {}, 0}, {Check::holder, Finding::pass, "bound to an identity on this computer", {}, 0},
                           {Check::dates, Finding::pass, "from 2026-11-22 to 2027-11-22", {}, 0}, {Check::status, Finding::unknown, "no status list is named", {}, 0}};
    return view;
}

int pagesOf(const Bytes &pdf)
{
    return int(QByteArray(reinterpret_cast<const char *>(pdf.data()), qsizetype(pdf.size())).count("/Type /Page\n"));
}

} // namespace

class TstSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCodeIsReadByAnotherProgram()
    {
        for (const std::size_t size : {1u, 100u, 1000u, 2953u}) {
            std::string text;
            while (text.size() < size) text += "eyJhbGciOiJFZERTQSJ9.~_-0";
            text.resize(size);
            QCOMPARE(scan(print::qrCodeOf(asBytes(text)).value()), text);
        }
        QCOMPARE(print::qrCodeOf({}).error().code, Errc::size);
        QCOMPARE(print::qrCodeOf(Bytes(print::kCodeBytesMax + 1)).error().code, Errc::size);
    }

    void aLongTextBecomesSeveralCodesOnSeveralPages()
    {
        const auto pdf = print::toPdf({"Long", {print::Code{Bytes(3 * print::kCodeBytesMax, 'x'), "Code %1 of %2"}}}).value();
        QVERIFY(QByteArray::fromRawData(reinterpret_cast<const char *>(pdf.data()), 5) == "%PDF-");
        QCOMPARE(pagesOf(pdf), 1); // Two side by side.
        QCOMPARE(pagesOf(print::toPdf({"Longer", {print::Code{Bytes(5 * print::kCodeBytesMax, 'x'), "Code %1 of %2"}}}).value()), 2);
        QCOMPARE(print::toPdf({"Too long", {print::Code{Bytes((print::kCodesMax + 1) * print::kCodeBytesMax, 'x'), {}}}}).error().code, Errc::size);
        QCOMPARE(print::toPdf({"Nothing", {print::Code{}}}).error().code, Errc::size);
    }

    void longAndHostileTextsFlowOverPages()
    {
        print::Sheet sheet{"Ends \xE2\x80\xAE<b>", {}};
        for (int i = 0; i < 40; ++i) {
            sheet.parts.push_back(print::Text{print::Text::Style::heading, "Heading"});
            sheet.parts.push_back(print::Field{"a very long name of a field without any end", QString(3000, 'W')});
            sheet.parts.push_back(print::Text{print::Text::Style::code, "<img src=http://127.0.0.1:1/x>\n" + QString(500, QChar(0x202E))});
        }
        QVERIFY(pagesOf(print::toPdf(sheet).value()) > 10);
    }

    void aCredentialsSheetHoldsItsWholeText()
    {
        engine::CredentialView view;
        view.text = std::string(4000, 'e');
        view.content.title = "Badge";
        view.content.claims = codec::Map{{"name", "Ada"}, {"address", codec::Map{{"city", "London"}}}, {"list", codec::List{1, 2}}};
        const auto sheet = print::sheetOf(view, Timestamp());
        Bytes codes;
        QStringList values;
        for (const auto &part : sheet.parts) {
            if (const auto *code = std::get_if<print::Code>(&part)) codes = code->bytes;
            if (const auto *field = std::get_if<print::Field>(&part)) values << field->name + "=" + field->value;
        }
        QCOMPARE(std::string(asText(codes)), view.text);
        for (const auto *wanted : {"name=Ada", "address / city=London", "list=[1,2]"}) QVERIFY2(values.contains(wanted), wanted);
        QVERIFY(print::toPdf(sheet));
    }

    void theSamePageIsThereInGerman()
    {
        engine::CredentialView view;
        view.text = "eyJ~";
        view.mediaType = "application/dc+sd-jwt";
        view.content.title = "Badge";
        view.content.claims = codec::Map{{"name", "Ada"}};
        view.report.reasons = {{credential::Check::signature, credential::Finding::pass, "EdDSA by the key of did:key:x", {}, 0},
                               {credential::Check::dates, credential::Finding::fail, "it ended", Errc::vcExpired, 0},
                               {credential::Check::status, credential::Finding::unsupported, "x", {}, 0}};
        const auto said = [&](print::PaperLanguage language) {
            return wordsOn(print::sheetOf(view, Timestamp(), language));
        };
        const auto english = said(print::PaperLanguage::english), german = said(print::PaperLanguage::german);
        for (const auto *wanted : {"Was darin steht", "name=Ada", "Signatur=in Ordnung", "G\u00fcltigkeit=falsch (E-VC-EXPIRED)", "Widerruf=hier nicht pr\u00fcfbar",
                                   "So wird es gepr\u00fcft", "application/dc+sd-jwt pr\u00fcft", "Code %1 von %2"})
            QVERIFY2(german.contains(QString::fromUtf8(wanted)), wanted);
        for (const auto *other : {"What it says", "How to check it", "pass", "Paper proves"}) QVERIFY2(!german.contains(other) && english.contains(other), other);
        QVERIFY(print::toPdf(print::sheetOf(view, Timestamp(), print::PaperLanguage::german)));
    }

    void aTemplatesClaimsBearItsTitlesAndDatesAreForPeople()
    {
        const auto english = wordsOn(print::sheetOf(membership(), Timestamp())), german = wordsOn(print::sheetOf(membership(), Timestamp(), print::PaperLanguage::german));
        for (const auto *wanted : {"Membership\n", "Organization=Porto Map Guild", "Member since=31 January 2026 (2026-01-31)", "Valid from=22 November 2026, 09:05 UTC (2026-11-22T09:05:00.000Z)",
                                   "checkedAt=22 November 2026, 09:05 UTC (2026-11-22T09:05:01.250Z)", "isHonorary=yes", "Number=0412"})
            QVERIFY2(english.contains(wanted), qPrintable(QString(wanted) + " in " + english));
        for (const auto *wanted : {"Mitgliedschaft\n", "Organisation=Porto Map Guild", "Name des Mitglieds=Ada Lovelace", "Mitglied seit=31. Januar 2026 (2026-01-31)",
                                   "G\u00fcltig bis=22. November 2027, 09:05 UTC (2027-11-22T09:05:00.000Z)", "isHonorary=ja"})
            QVERIFY2(german.contains(QString::fromUtf8(wanted)), qPrintable(QString::fromUtf8(wanted) + " in " + german));
    }

    /// The German titles stand in the page itself: none is forgotten when a template gets another claim.
    void everyTitleOfATemplateIsThereInGerman()
    {
        for (const auto &one : credential::templates()) {
            engine::CredentialView view;
            view.text = "eyJ~";
            view.content.types = {one.vct};
            view.content.title = *one.schemaJson.find("title")->asText();
            auto &claims = *(view.content.claims = codec::Map()).asMap();
            for (const auto &[name, property] : *one.schemaJson.find("properties")->asMap()) claims.set(name, "x");
            const auto english = print::sheetOf(view, Timestamp()), german = print::sheetOf(view, Timestamp(), print::PaperLanguage::german);
            QCOMPARE(english.parts.size(), german.parts.size());
            const auto same = [&](std::size_t at) {
                const auto *field = std::get_if<print::Field>(&english.parts[at]);
                return field && field->value == "x" && field->name == std::get<print::Field>(german.parts[at]).name ? field->name : QString();
            };
            for (std::size_t at = 0; at < english.parts.size(); ++at) QVERIFY2(same(at).isEmpty(), qPrintable(same(at)));
            QVERIFY(english.documentTitle != german.documentTitle);
        }
    }

    void theCodeIsOnTheFirstPageWhereThereIsRoomAndNeverWithoutItsWords()
    {
        for (const auto language : {print::PaperLanguage::english, print::PaperLanguage::german}) QCOMPARE(print::proofOf(print::sheetOf(membership(), Timestamp(), language))->pages, 1);
        // As much above it as fills a page but a little: the words go over with the code, so nothing but the rest of a page is white above the foot.
        auto view = membership();
        for (int i = 0; i < 14; ++i) view.content.claims.asMap()->set("more" + std::to_string(i), "x");
        const auto proof = print::proofOf(print::sheetOf(view, Timestamp())).value();
        QCOMPARE(proof.pages, 2);
        const auto &page = proof.firstPage;
        int dark = 0;
        for (int y = page.height() * 80 / 100; y < page.height() * 90 / 100; ++y)
            for (int x = 0; x < page.width(); ++x) dark += qGray(page.pixel(x, y)) < 128;
        QCOMPARE(dark, 0);
    }

    void theProofShowsTheFirstPageAndCountsTheOthers()
    {
        const auto brief = print::proofOf({"Short", {print::Text{print::Text::Style::title, "One line"}}}).value();
        QCOMPARE(brief.pages, 1);
        QVERIFY(!brief.firstPage.isNull() && brief.firstPage.width() < brief.firstPage.height());
        const print::Sheet longSheet{"Long", {print::Code{Bytes(5 * print::kCodeBytesMax, 'x'), "Code %1 of %2"}}};
        const auto proof = print::proofOf(longSheet).value();
        QCOMPARE(proof.pages, pagesOf(print::toPdf(longSheet).value()));
        int dark = 0;
        for (int y = 0; y < proof.firstPage.height(); ++y)
            for (int x = 0; x < proof.firstPage.width(); ++x) dark += qGray(proof.firstPage.pixel(x, y)) < 64;
        QVERIFY2(dark > 10'000, "no code was drawn");
        QCOMPARE(print::proofOf({"Nothing", {print::Code{}}}).error().code, Errc::size);
    }
};

AMPHORA_TEST_UNIT(TstSheet, "sheet")
#include "tst_sheet.moc"
