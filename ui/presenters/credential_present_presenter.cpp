#include "ui/presenters/credential_present_presenter.h"

#include "core/codec/json.h"
#include "core/credential/received.h"
#include "core/engine/when_done.h"
#include "core/print/qr_code.h"
#include "core/print/sheet.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/credential_words.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/words.h"

#include <QRandomGenerator>

#include <algorithm>

namespace amphora::ui {

using engine::whenDone;

namespace {

constexpr std::chrono::minutes kLives[] = {std::chrono::minutes(5), std::chrono::minutes(15), std::chrono::minutes(60), std::chrono::minutes(24 * 60)};
constexpr int kUsualLife = 1;
constexpr int kNonceBytes = 16;
constexpr int kSeenTextShown = 200'000; ///< Characters.
const std::string kUnsaid = "-"; ///< In a preview, while nobody has said for whom.

bool isAtOrUnder(const std::string &pointer, const std::string &above)
{
    return pointer.starts_with(above) && (pointer.size() == above.size() || pointer[above.size()] == '/');
}

} // namespace

CredentialPresentPresenter::CredentialPresentPresenter(engine::Engine &engine, CredentialPresentModel &model, QObject *parent)
    : QObject(parent), m_engine(engine), m_model(model)
{
    connect(&m_model, &CredentialPresentModel::toggled, this, [this](const QString &key) { toggle(key.toStdString()); });
    connect(&m_model, &CredentialPresentModel::audienceEdited, this, [this](const QString &text) {
        m_model.audience = text;
        show();
        preview();
    });
    connect(&m_model, &CredentialPresentModel::nonceEdited, this, [this](const QString &text) {
        m_model.nonce = text;
        m_isNonceOurs = false;
        show();
        preview();
    });
    connect(&m_model, &CredentialPresentModel::nonceWanted, this, [this] {
        QByteArray random(kNonceBytes, Qt::Uninitialized);
        QRandomGenerator::system()->generate(random.begin(), random.end());
        m_model.nonce = QString::fromLatin1(random.toHex());
        m_isNonceOurs = true;
        show();
        preview();
    });
    connect(&m_model, &CredentialPresentModel::lifeChosen, this, [this](int index) {
        m_model.life = std::clamp(index, 0, int(std::size(kLives)) - 1);
        show();
        preview();
    });
    connect(&m_model, &CredentialPresentModel::signWanted, this, &CredentialPresentPresenter::sign);
    connect(&m_model, &CredentialPresentModel::copyWanted, this, [this] { TextKit::copy(m_model.text); });
}

void CredentialPresentPresenter::open(const engine::CredentialView &view)
{
    close();
    m_view = view;
    preview();
}

void CredentialPresentPresenter::close()
{
    ++m_turn;
    m_view = {};
    m_chosen.clear();
    m_preview.reset();
    m_blocked.reset();
    m_presented.reset();
    m_isTried = m_isNonceOurs = false;
    m_model.audience.clear();
    m_model.nonce.clear();
    m_model.life = kUsualLife;
    m_model.isBusy = false;
    show();
}

credential::Expectation CredentialPresentPresenter::expectation() const { return {m_model.audience.trimmed().toStdString(), m_model.nonce.trimmed().toStdString()}; }

QString CredentialPresentPresenter::fileEnding() const
{
    const auto read = m_presented ? credential::Credential::parse(m_presented->text) : Result<credential::Credential>(Error{Errc::notFound, {}});
    return read ? words::text(credential::fileEndingOf(*read)) : QStringLiteral(".jwt");
}

std::vector<std::string> CredentialPresentPresenter::leavesOf(const std::string &pointer) const
{
    std::vector<std::string> leaves;
    for (const auto &choice : m_view.choices) {
        const bool isLeaf = std::ranges::none_of(m_view.choices, [&](const std::string &other) { return other != choice && isAtOrUnder(other, choice); });
        if (isLeaf && isAtOrUnder(choice, pointer)) leaves.push_back(choice);
    }
    return leaves;
}

bool CredentialPresentPresenter::isOn(const std::string &pointer) const
{
    const auto leaves = leavesOf(pointer);
    return !leaves.empty() && std::ranges::all_of(leaves, [this](const std::string &leaf) { return m_chosen.contains(leaf); });
}

void CredentialPresentPresenter::toggle(const std::string &pointer)
{
    if (m_presented || m_model.isBusy) return;
    const bool wasOn = isOn(pointer);
    for (const auto &leaf : leavesOf(pointer)) wasOn ? void(m_chosen.erase(leaf)) : void(m_chosen.insert(leaf));
    show();
    preview();
}

credential::PresentRequest CredentialPresentPresenter::request() const
{
    const auto expected = expectation();
    return {std::vector(m_chosen.begin(), m_chosen.end()), expected.audience, expected.nonce, std::chrono::floor<std::chrono::seconds>(SystemClock().now()) + kLives[m_model.life]};
}

/// The core is asked each time: what is shown here is read from what would be sent.
void CredentialPresentPresenter::preview()
{
    if (m_view.id.empty() || m_presented) return;
    auto wanted = request();
    if (wanted.audience.empty()) wanted.audience = kUnsaid;
    if (wanted.nonce.empty()) wanted.nonce = kUnsaid;
    whenDone(m_engine.credentials().preparePresentation(m_view.id, wanted), this, [this, turn = ++m_turn](const Result<credential::Preview> &preview) {
        if (turn != m_turn) return;
        m_preview.reset();
        m_blocked.reset();
        if (preview) m_preview = *preview;
        else m_blocked = preview.error();
        show();
    });
}

void CredentialPresentPresenter::sign()
{
    if (m_model.isBusy || m_presented || !m_preview) return;
    m_isTried = true;
    show();
    if (!m_model.isReady) return;
    m_model.isBusy = true;
    m_model.told();
    whenDone(m_engine.credentials().present(m_view.id, request()), this, [this, turn = ++m_turn](const Result<engine::PresentedCredential> &presented) {
        if (turn != m_turn) return;
        m_model.isBusy = false;
        if (!presented) {
            show();
            Q_EMIT failed(presented.error());
            return;
        }
        m_presented = *presented;
        m_preview = presented->preview;
        show();
    });
}

void CredentialPresentPresenter::show()
{
    const auto fits = [](const QString &text) {
        return text.toUtf8().size() <= qsizetype(credential::kAudienceBytesMax) && std::ranges::none_of(text, [](QChar one) { return one.category() == QChar::Other_Control; });
    };
    const auto audience = m_model.audience.trimmed(), nonce = m_model.nonce.trimmed();
    m_model.audienceError = !fits(audience) ? tr("One line of at most 1024 bytes.") : m_isTried && audience.isEmpty() ? tr("Who is it for? A presentation is made out to one recipient.") : QString();
    m_model.nonceError = !fits(nonce) ? tr("One line of at most 1024 bytes.") : m_isTried && nonce.isEmpty() ? tr("Paste the one-time number that they sent.") : QString();
    m_model.nonceHint = m_isNonceOurs ? tr("Made here. Tell it to them: without it they cannot check.") : tr("They send it, so that a copy is of no use to anyone else.");
    //: How long a presentation is good.
    m_model.lives = {tr("5 minutes"), tr("15 minutes"), tr("1 hour"), tr("1 day")};
    m_model.isReady = m_preview && !audience.isEmpty() && !nonce.isEmpty() && fits(audience) && fits(nonce);
    m_model.isDone = m_presented.has_value();
    m_model.blocked.clear();
    if (m_blocked) {
        const auto text = errorText(*m_blocked);
        m_model.blocked = m_blocked->code == Errc::vcBound ? tr("It is bound to a key that is not yours, or to nobody: who shows it must prove to be its holder.")
            : m_blocked->code == Errc::unsupported         ? tr("Credentials of this form cannot be presented here. Another wallet can have it as it is.")
                                                           : text.title + u' ' + text.code;
    }
    showClaims();
    showSeen();
    showResult();
    m_model.told();
    Q_EMIT changed();
}

void CredentialPresentPresenter::showClaims()
{
    const auto claims = CredentialWords::claims(m_view.content.claims, m_view.content.types);
    std::vector<ShareRow> rows;
    for (const auto &claim : claims) {
        const auto pointer = claim.key.toStdString();
        ShareRow row;
        row.key = claim.key;
        row.label = claim.label;
        row.text = claim.text;
        row.depth = claim.depth;
        const bool isChoice = !leavesOf(pointer).empty();
        const auto above = std::ranges::find_if(m_view.choices, [&](const std::string &choice) { return choice != pointer && isAtOrUnder(pointer, choice); });
        row.isFree = isChoice && !m_presented;
        if (isChoice) row.isOn = isOn(pointer);
        else if (above != m_view.choices.end()) row.isOn = m_chosen.contains(*above) || isOn(*above);
        else row.isOn = true;
        //: Behind a claim that every verifier gets.
        if (!isChoice && above == m_view.choices.end()) row.note = tr("Always");
        rows.push_back(std::move(row));
    }
    m_model.claims.set(std::move(rows));
    m_model.choiceText = m_view.choices.empty() ? tr("A credential of this form is shown as a whole. Nothing of it can be kept back.")
                                                : tr("Tick what they asked for. Nothing is ticked that need not be.");
}

void CredentialPresentPresenter::showSeen()
{
    std::vector<SeenRow> seen, proofs;
    m_model.didNote.clear();
    m_model.formText.clear();
    m_model.seenText.clear();
    if (m_preview) {
        const bool isSdJwt = m_preview->form == credential::Form::sdJwt;
        const auto claims = CredentialWords::claims(isSdJwt ? codec::Value(credential::ownClaimsOf(m_preview->shown)) : m_view.content.claims, m_view.content.types);
        for (const auto &claim : claims) seen.push_back({claim.key, claim.label, claim.text, {}});
        if (m_view.content.from) seen.push_back({QStringLiteral("from"), tr("Valid from"), CredentialWords::date(*m_view.content.from), {}});
        if (m_view.content.until) seen.push_back({QStringLiteral("until"), tr("Valid to"), CredentialWords::date(*m_view.content.until), {}});
        const int sealed = int(std::ranges::count_if(m_preview->keptBack, [this](const std::string &pointer) {
            const auto leaves = leavesOf(pointer);
            return leaves.size() == 1 && leaves.front() == pointer;
        }));
        //: What the other side cannot read of a credential.
        if (sealed > 0) seen.push_back({QStringLiteral("sealed"), tr("%n other claim(s)", "", sealed), tr("Kept back"), QStringLiteral("eye-off")});
        proofs.push_back({QStringLiteral("issuer"), {}, tr("Signed by %1").arg(CredentialWords::issuer(m_view.content)), QStringLiteral("signature")});
        proofs.push_back({QStringLiteral("holder"), {}, tr("Shown by you, %1").arg(TextKit::shortened(words::text(m_preview->holder))), QStringLiteral("user-round")});
        const auto audience = m_model.audience.trimmed();
        if (!audience.isEmpty()) proofs.push_back({QStringLiteral("audience"), {}, tr("For %1 and nobody else").arg(TextKit::foreign(audience, 80, false)), QStringLiteral("at-sign")});
        proofs.push_back({QStringLiteral("until"), {}, tr("Good until %1").arg(CredentialWords::exactly(m_preview->expires)), QStringLiteral("clock")});
        m_model.didNote = tr("With your DID they can find your public profile. The credential is bound to it, so it cannot be left out.");
        m_model.formText = isSdJwt ? tr("SD-JWT presentation") : CredentialWords::form(m_preview->form);
        m_model.seenText = TextKit::foreign(words::text(codec::printJsonForPeople(codec::Value(m_preview->shown))), kSeenTextShown, true);
    }
    m_model.seen.set(std::move(seen));
    m_model.proofs.set(std::move(proofs));
}

void CredentialPresentPresenter::showResult()
{
    m_model.text.clear();
    m_model.resultText.clear();
    m_model.code = {};
    m_model.codeNote.clear();
    if (!m_presented) return;
    m_model.text = words::text(m_presented->text);
    m_model.resultText = tr("For %1, good until %2. It stands in the list of what was shown.")
                             .arg(TextKit::foreign(m_model.audience.trimmed(), 80, false), CredentialWords::exactly(m_presented->preview.expires));
    m_model.formText += QStringLiteral(", ") + words::size(m_presented->text.size());
    const auto code = print::qrCodeOf(asBytes(m_presented->text));
    if (!code) {
        m_model.codeNote = tr("It is too long for a QR code: hand on the text or the file.");
        return;
    }
    QImage picture(code->width, code->width, QImage::Format_RGB32);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x) picture.setPixel(x, y, code->isBlack[std::size_t(y * code->width + x)] ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
    m_model.code = picture;
}

void CredentialPresentPresenter::retranslate() { show(); }

} // namespace amphora::ui
