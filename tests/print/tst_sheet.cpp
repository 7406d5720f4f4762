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
        QCOMPARE(pagesOf(pdf), 2);
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
            QString all;
            for (const auto &part : print::sheetOf(view, Timestamp(), language).parts) {
                if (const auto *text = std::get_if<print::Text>(&part)) all += text->text + '\n';
                if (const auto *field = std::get_if<print::Field>(&part)) all += field->name + "=" + field->value + '\n';
                if (const auto *code = std::get_if<print::Code>(&part)) all += code->caption + '\n';
            }
            return all;
        };
        const auto english = said(print::PaperLanguage::english), german = said(print::PaperLanguage::german);
        for (const auto *wanted : {"Was darin steht", "name=Ada", "Signatur=in Ordnung", "G\u00fcltigkeit=falsch (E-VC-EXPIRED)", "Widerruf=hier nicht pr\u00fcfbar",
                                   "So wird es gepr\u00fcft", "application/dc+sd-jwt pr\u00fcft", "Code %1 von %2"})
            QVERIFY2(german.contains(QString::fromUtf8(wanted)), wanted);
        for (const auto *other : {"What it says", "How to check it", "pass", "Paper proves"}) QVERIFY2(!german.contains(other) && english.contains(other), other);
        QVERIFY(print::toPdf(print::sheetOf(view, Timestamp(), print::PaperLanguage::german)));
    }

    void theProofShowsTheFirstPageAndCountsTheOthers()
    {
        const auto brief = print::proofOf({"Short", {print::Text{print::Text::Style::title, "One line"}}}).value();
        QCOMPARE(brief.pages, 1);
        QVERIFY(!brief.firstPage.isNull() && brief.firstPage.width() < brief.firstPage.height());
        const print::Sheet longSheet{"Long", {print::Code{Bytes(3 * print::kCodeBytesMax, 'x'), "Code %1 of %2"}}};
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
