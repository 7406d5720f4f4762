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
};

AMPHORA_TEST_UNIT(TstSheet, "sheet")
#include "tst_sheet.moc"
