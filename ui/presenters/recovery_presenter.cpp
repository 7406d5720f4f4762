#include "ui/presenters/recovery_presenter.h"

#include "core/engine/when_done.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/file_places.h"
#include "ui/presenters/secret_text.h"
#include "ui/presenters/words.h"
#include "ui/print/recovery_form.h"

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>

namespace amphora::ui {

using engine::whenDone;
using KitStep = RecoveryModel::KitStep;
using WordsStep = RecoveryModel::WordsStep;

namespace {

const QString kSuffix = QStringLiteral(".amphora-kit");

std::string utcNow() { return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString(); }

std::string memberText(const codec::Map &map, std::string_view member)
{
    const auto *value = map.find(member);
    return value && value->asText() ? *value->asText() : std::string();
}

/// What was typed for one word, in small letters.
engine::Secret smallLetters(QStringView typed)
{
    auto word = trimmedSecretFrom(typed);
    for (auto &byte : word->writable())
        if (byte >= 'A' && byte <= 'Z') byte += 'a' - 'A'; // No word has another kind of letter.
    return word;
}

/// The n-th word, from 1, without a copy of any.
std::string_view wordOf(const SecretBytes &words, int number)
{
    std::string_view rest = asText(words.view());
    for (int i = 1; i < number; ++i) rest.remove_prefix(std::min(rest.find(' ') + 1, rest.size()));
    return rest.substr(0, std::min(rest.find(' '), rest.size()));
}

} // namespace

RecoveryPresenter::RecoveryPresenter(engine::Engine &engine, RecoveryModel &model, QObject *parent)
    : QObject(parent), m_engine(engine), m_model(model)
{
    m_shown.setSingleShot(true);
    m_shown.setInterval(kShownMax);
    connect(&m_shown, &QTimer::timeout, this, [this] { cover(WordsStep::Covered); });
    connect(&m_model, &RecoveryModel::wordsWanted, this, [this] { beginWords(false); });
    connect(&m_model, &RecoveryModel::showWanted, this, &RecoveryPresenter::uncover);
    connect(&m_model, &RecoveryModel::hideWanted, this, [this] { cover(WordsStep::Covered); });
    connect(&m_model, &RecoveryModel::checkBegun, this, &RecoveryPresenter::ask);
    connect(&m_model, &RecoveryModel::checkWanted, this, &RecoveryPresenter::compare);
    connect(&m_model, &RecoveryModel::wordsClosed, this, [this] {
        cover(WordsStep::Closed);
        Q_EMIT wordsEnded();
    });
    connect(&m_model, &RecoveryModel::kitWanted, this, &RecoveryPresenter::beginKit);
    connect(&m_model, &RecoveryModel::kitPlaceWanted, this, &RecoveryPresenter::placeKit);
    connect(&m_model, &RecoveryModel::kitPlaceChosen, this, &RecoveryPresenter::makeKit);
    connect(&m_model, &RecoveryModel::kitClosed, this, &RecoveryPresenter::closeKit);
    connect(&m_model, &RecoveryModel::formWanted, this, [this] {
        Q_EMIT m_model.formPlaceAsked(QUrl::fromLocalFile(files::documentsFolder() + QStringLiteral("/amphora-") + m_model.did.right(6) + QStringLiteral(".pdf")));
    });
    connect(&m_model, &RecoveryModel::formPlaceChosen, this, &RecoveryPresenter::makeForm);
    connect(&m_engine.identities(), &engine::IdentityService::changed, this, &RecoveryPresenter::load);
    load();
}

void RecoveryPresenter::load()
{
    const auto &current = m_engine.identities().current();
    if (!current) return;
    if (current->id != m_identity) {
        m_identity = current->id;
        m_facts = {};
        m_model.hasWords = true;
    }
    show();
    whenDone(m_engine.recoveryFacts(m_identity), this, [this, id = m_identity](const Result<codec::Map> &facts) {
        if (facts && id == m_identity) take(*facts);
    });
    if (current->state != engine::KeyState::unlocked) return;
    whenDone(m_engine.identities().words(), this, [this, id = m_identity](const Result<engine::Secret> &words) {
        if (id != m_identity || (!words && words.error().code != Errc::unsupported)) return;
        m_model.hasWords = bool(words);
        show();
    });
}

void RecoveryPresenter::take(const codec::Map &facts)
{
    m_facts = {memberText(facts, "words"), memberText(facts, "kit")};
    show();
}

/// It is so from here on, also where it cannot be kept.
void RecoveryPresenter::keep(const char *name, std::string &fact)
{
    fact = utcNow();
    show();
    whenDone(m_engine.noteRecovery(m_identity, {{name, fact}}), this, [this, id = m_identity](const Result<codec::Map> &kept) {
        if (!kept) return failed(kept.error());
        if (id == m_identity) take(*kept);
    });
}

void RecoveryPresenter::show()
{
    const auto &current = m_engine.identities().current();
    if (!current) return;
    const bool hasKeyring = current->keyStore == engine::KeyStore::keychain;
    const auto keyring = m_engine.identities().keychainName();
    m_model.did = words::text(current->did);
    m_model.isLocked = current->state != engine::KeyState::unlocked;
    //: Where the key is kept; %1 is a program such as "GNOME Keyring".
    m_model.placeText = !hasKeyring ? tr("In a vault with its own passphrase, on this computer") : keyring.isEmpty() ? tr("In the keyring of this computer") : tr("In %1, on this computer").arg(keyring);
    m_model.wordsDone = !m_facts.wordsAt.empty();
    //: State of the 24 words.
    m_model.wordsChip = m_model.wordsDone ? tr("Written down") : tr("Not written down");
    m_model.wordsText = m_model.wordsDone ? tr("Checked %1. They open your identity on any computer, without a file.").arg(words::when(m_facts.wordsAt))
                                          : tr("24 words on paper open your identity when this computer is gone.");
    m_model.kitDone = !m_facts.kitAt.empty();
    //: State of the recovery kit: when it was made.
    m_model.kitChip = m_model.kitDone ? tr("Made %1").arg(words::when(m_facts.kitAt)) : tr("Not made");
    m_model.kitText = tr("Your key in a sealed file. It opens with a passphrase that only the kit has.");
    const int all = m_model.hasWords ? 2 : 1;
    //: Ways back in: "1 of 2 ready".
    m_model.readyText = tr("%1 of %2 ready").arg(int(m_model.wordsDone && m_model.hasWords) + int(m_model.kitDone)).arg(all);
    m_model.kitPlace = QUrl::fromLocalFile(files::documentsFolder() + QStringLiteral("/amphora-") + words::text(current->did).right(6) + kSuffix);
    showWrong();
    showFailure();
    m_model.passphraseError = m_passphrases == Passphrases::missing ? tr("The kit needs a passphrase of its own.")
        : m_passphrases == Passphrases::differ                      ? tr("The two passphrases differ.")
                                                                    : QString();
    m_model.told();
}

void RecoveryPresenter::retranslate() { show(); }

void RecoveryPresenter::beginWords(bool onPage)
{
    m_model.wordsOnPage = onPage;
    m_model.wordsSeen = false;
    cover(WordsStep::Covered);
}

void RecoveryPresenter::noteWordsKnown()
{
    if (m_identity.empty()) return;
    keep("words", m_facts.wordsAt);
}

void RecoveryPresenter::close()
{
    cover(WordsStep::Closed);
    closeKit();
}

void RecoveryPresenter::uncover()
{
    if (m_model.busy) return;
    setBusy(true);
    whenDone(m_engine.identities().words(), this, [this, turn = ++m_turn](const Result<engine::Secret> &words) {
        if (turn != m_turn) return;
        setBusy(false);
        if (!words) return failed(words.error());
        m_failure.reset();
        m_model.words = *words;
        m_model.wordsSeen = true;
        m_model.wordsStep = WordsStep::Shown;
        m_shown.start();
        show();
    });
}

void RecoveryPresenter::cover(WordsStep step)
{
    ++m_turn;
    m_shown.stop();
    m_model.words.reset(); // The memory is wiped with its last owner.
    m_model.wordsStep = step;
    m_model.busy = false;
    m_model.asked.clear();
    m_isWrong.clear();
    m_failure.reset();
    show();
}

/// Three different words, one of each third, so that nobody gets by with the first line.
void RecoveryPresenter::ask()
{
    cover(WordsStep::Check);
    constexpr int third = int(vault::kPhraseWords) / kAsked;
    for (int i = 0; i < kAsked; ++i) m_model.asked << i * third + 1 + QRandomGenerator::global()->bounded(third);
    m_isWrong.assign(kAsked, false);
    show();
}

void RecoveryPresenter::compare(const QStringList &typed)
{
    if (m_model.busy || m_model.wordsStep != WordsStep::Check || typed.size() != m_model.asked.size()) return;
    m_isWrong.assign(m_isWrong.size(), false); // The same wrong word once more is a new answer, and gets the keyboard as well.
    show();
    setBusy(true);
    std::vector<engine::Secret> answers;
    for (const auto &word : typed) answers.push_back(smallLetters(word));
    whenDone(m_engine.identities().words(), this, [this, answers = std::move(answers), turn = ++m_turn](const Result<engine::Secret> &words) {
        if (turn != m_turn) return;
        setBusy(false);
        if (!words) return failed(words.error());
        for (std::size_t i = 0; i < answers.size(); ++i) m_isWrong[i] = asText(answers[i]->view()) != wordOf(**words, m_model.asked[qsizetype(i)]);
        if (std::ranges::find(m_isWrong, true) != m_isWrong.end()) return show();
        cover(WordsStep::Written);
        keep("words", m_facts.wordsAt);
    });
}

void RecoveryPresenter::showWrong()
{
    m_model.wrong.clear();
    for (std::size_t i = 0; i < m_isWrong.size(); ++i)
        //: Under a field of the check; %1 is the number of a word, 1 to 24.
        m_model.wrong << (m_isWrong[i] ? tr("This is not word %1. Compare it with your paper.").arg(m_model.asked[qsizetype(i)]) : QString());
}

void RecoveryPresenter::beginKit()
{
    closeKit();
    m_model.kitStep = KitStep::Passphrase;
    show();
}

void RecoveryPresenter::closeKit()
{
    ++m_turn;
    wipe(m_model.passphrase);
    wipe(m_model.passphraseAgain);
    m_passphrases = Passphrases::fine;
    m_failure.reset();
    m_model.kitStep = KitStep::NoKit;
    m_model.kitFile.clear();
    m_model.busy = false;
    show();
}

void RecoveryPresenter::placeKit()
{
    if (m_model.busy) return;
    m_passphrases = m_model.passphrase.isEmpty() ? Passphrases::missing : m_model.passphrase != m_model.passphraseAgain ? Passphrases::differ : Passphrases::fine;
    show();
    if (m_passphrases == Passphrases::fine) Q_EMIT m_model.kitPlaceAsked();
}

void RecoveryPresenter::makeKit(const QUrl &file)
{
    if (m_model.busy || m_model.kitStep != KitStep::Passphrase) return;
    const auto place = files::destination(file, kSuffix);
    if (place.path.isEmpty()) return failed({Errc::usage, "no file was named for the kit"});
    m_failure.reset();
    setBusy(true);
    const auto passphrase = secretFrom(m_model.passphrase);
    whenDone(m_engine.identities().makeKit(passphrase), this, [this, place, passphrase, turn = ++m_turn](const Result<Bytes> &kit) {
        if (turn != m_turn) return;
        if (!kit) return failed(kit.error());
        whenDone(m_engine.files().write(place.path.toStdString(), *kit, place.existing), this,
                 [this, place, passphrase, turn, kit = *kit](const Result<engine::WrittenFile> &written) {
            if (turn != m_turn) return;
            if (!written) return failed(written.error());
            readBack(place.path, kit, passphrase);
        });
    });
}

/// A kit counts once it was opened: with the passphrase as it was typed, and to this identity.
void RecoveryPresenter::readBack(const QString &path, const Bytes &kit, const engine::Secret &passphrase)
{
    engine::RecoverySource source;
    source.kind = engine::RecoverySource::Kind::kit;
    source.kit = kit;
    source.passphrase = passphrase;
    whenDone(m_engine.identities().preview(std::move(source)), this, [this, path, turn = m_turn](const Result<engine::RecoveryPreview> &preview) {
        if (turn != m_turn) return;
        if (!preview) return failed(preview.error());
        if (words::text(preview->did) != m_model.did) return failed({Errc::keyMismatch, "the kit opens another identity"});
        wipe(m_model.passphrase);
        wipe(m_model.passphraseAgain);
        m_model.busy = false;
        m_model.kitStep = KitStep::Saved;
        m_model.kitFile = path;
        keep("kit", m_facts.kitAt);
    });
}

/// The form holds no secret; its words are written by hand.
void RecoveryPresenter::makeForm(const QUrl &file)
{
    const auto &current = m_engine.identities().current();
    const auto place = files::destination(file, QStringLiteral(".pdf"));
    if (!current || place.path.isEmpty()) return failed({Errc::usage, "no file was named for the form"});
    const RecoveryForm form{TextKit::foreign(words::text(current->name), 150, false), m_model.did, QLocale().toString(QDate::currentDate(), QLocale::LongFormat)};
    auto pdf = form.pdf();
    if (pdf.empty()) return failed({Errc::io, "the form could not be drawn"});
    whenDone(m_engine.files().write(place.path.toStdString(), std::move(pdf), place.existing), this, [this](const Result<engine::WrittenFile> &written) {
        if (!written) return failed(written.error());
        Q_EMIT said(tr("The form is saved. Print it and write the words on it by hand."));
    });
}

void RecoveryPresenter::setBusy(bool busy)
{
    m_model.busy = busy;
    m_model.told();
}

void RecoveryPresenter::failed(const Error &error)
{
    m_failure = error;
    m_model.busy = false;
    show();
}

void RecoveryPresenter::showFailure()
{
    m_model.problemTitle.clear();
    m_model.problemText.clear();
    m_model.problemCode.clear();
    if (!m_failure) return;
    const auto text = files::writeProblem(*m_failure);
    m_model.problemTitle = text.title;
    m_model.problemText = text.text();
    m_model.problemCode = text.code;
}

} // namespace amphora::ui
