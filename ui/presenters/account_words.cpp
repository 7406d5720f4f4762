#include "ui/presenters/account_words.h"

#include "ui/models/text_kit.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/words.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <array>

namespace amphora::ui {

using account::LinkedAccount;
using account::LinkState;

namespace {

constexpr int kMutedState = 2, kGoodState = 3, kWarnState = 4, kBadState = 5; ///< Chip.Kind
constexpr qsizetype kAddressShown = 16;
constexpr int kAddressMax = 100;

struct ChainName { std::string_view space, name; };
/// Names are the same in every language.
constexpr std::array<ChainName, 13> kChains = {{{"eip155", "Ethereum"}, {"solana", "Solana"}, {"cosmos", "Cosmos"}, {"tezos", "Tezos"}, {"polkadot", "Polkadot"},
                                                {"fil", "Filecoin"}, {"near", "NEAR"}, {"eosio", "EOSIO"}, {"stacks", "Stacks"}, {"bip122", "Bitcoin"},
                                                {"hedera", "Hedera"}, {"starknet", "Starknet"}, {"cip34", "Cardano"}}};

std::string_view spaceOf(const std::string &chain) { return std::string_view(chain).substr(0, chain.find(':')); }

struct NetworkName { std::string_view chain, name; };
/// Networks of Ethereum's kind that people meet, by their number in CAIP-2; names are the same in every language.
constexpr std::array<NetworkName, 12> kNetworks = {{{"eip155:10", "OP Mainnet"}, {"eip155:56", "BNB Smart Chain"}, {"eip155:100", "Gnosis"}, {"eip155:137", "Polygon"},
                                                    {"eip155:250", "Fantom"}, {"eip155:324", "ZKsync Era"}, {"eip155:8453", "Base"}, {"eip155:42161", "Arbitrum One"},
                                                    {"eip155:42220", "Celo"}, {"eip155:43114", "Avalanche"}, {"eip155:59144", "Linea"}, {"eip155:11155111", "Sepolia"}}};

QString ends(const QString &text, int first, int last) { return text.left(first) + QChar(0x2026) + text.right(last); }

bool wasGivenAway(const LinkedAccount &link) { return link.why && link.why->code == Errc::linkOther; }

bool isAbsent(const LinkedAccount &link) { return link.why && link.why->code == Errc::notFound && !link.why->where.empty(); }

bool hasNoRoom(const LinkedAccount &link) { return link.why && link.why->code == Errc::schema; }

FactRow factOf(const char *key, const char *symbol, const QString &title, const QString &detail, int look, const QString &identifier = {})
{
    return {QString::fromLatin1(key), QString::fromLatin1(symbol), title, detail, identifier, look};
}

FactRow signatureFact(const LinkedAccount &link)
{
    const bool isEthereum = spaceOf(link.chain) == did::kEthereum;
    const auto why = link.why ? errorText(*link.why) : ErrorText();
    switch (link.state) {
    case LinkState::proven:
        return factOf("signature", "signature", AccountWords::tr("Wallet signature is right"),
                      isEthereum ? AccountWords::tr("The signer was worked out from the signature here, and it is this account.") : AccountWords::tr("It was checked here with the key that this address is."), kGoodState, words::text(link.address));
    case LinkState::invalid: {
        // Of the account that a wrong signature fits, if it fits one.
        const auto seen = link.why && link.why->code == Errc::linkSig ? words::text(link.why->where) : QString();
        return factOf("signature", "circle-x", why.title, AccountWords::tr("It proves nothing.") + QLatin1Char(' ') + why.code, kBadState, TextKit::foreign(seen, kAddressMax, false));
    }
    case LinkState::needsChain: return factOf("signature", "circle-help", AccountWords::tr("A contract wallet: its chain is needed"), AccountWords::tr("Only the wallet’s program on its chain can say whether the signature is right. It was not asked."), kMutedState);
    case LinkState::unsupported: return factOf("signature", "circle-help", AccountWords::tr("Signature was not checked"), AccountWords::tr("Signatures of this chain are not checked here. That says nothing about them."), kMutedState);
    case LinkState::unproven:
        if (wasNotLookedUp(link)) return factOf("signature", "circle-help", AccountWords::tr("Not looked up"), AccountWords::tr("The list names more accounts than are looked up at once. That says nothing about this one."), kMutedState);
        if (!link.proof && isAbsent(link)) return factOf("signature", "circle-dashed", AccountWords::tr("The proof is not here"), AccountWords::tr("The list names a proof that this computer does not have."), kWarnState);
        if (!link.proof) return factOf("signature", "circle-dashed", AccountWords::tr("Nothing proves it"), why.title, kWarnState);
        return factOf("signature", "signature", AccountWords::tr("Wallet signature is right"), AccountWords::tr("But it is not about this identity."), kMutedState);
    case LinkState::unlinked:
        return link.did.empty() ? factOf("signature", "undo-2", AccountWords::tr("Unlinked by the account’s own signature"), AccountWords::tr("Its newest proof names no identity."), kMutedState)
                                : factOf("signature", "signature", AccountWords::tr("The proof is still there"), AccountWords::tr("The account itself never unlinked: whoever kept the proof can show it."), kMutedState);
    }
    return {};
}

/// When the account signed, and by whose clock.
QString signedAt(const LinkedAccount &link)
{
    //: Evidence; %1 is a date with its time.
    return link.time ? AccountWords::tr("Signed %1, by the signer’s own clock.").arg(AccountWords::fully(*link.time)) : AccountWords::tr("The proof does not say when it was signed.");
}

FactRow identityFact(const LinkedAccount &link, const std::string &did)
{
    if (link.did.empty()) return factOf("identity", "message-square-text", AccountWords::tr("Message names nobody"), signedAt(link), kWarnState);
    const bool isThis = link.did == did;
    return factOf("identity", "message-square-text", isThis ? AccountWords::tr("Message names this identity") : AccountWords::tr("Message names another identity"), signedAt(link), isThis ? kGoodState : kWarnState, words::text(link.did));
}

FactRow listFact(const LinkedAccount &link)
{
    if (link.isListed) return factOf("list", "list-checks", AccountWords::tr("In the list that other apps read"), AccountWords::tr("It stands in the record “cryptoAccounts”."), kGoodState);
    if (hasNoRoom(link)) return factOf("list", "list-checks", AccountWords::tr("Not in the list that other apps read"), AccountWords::tr("Accounts of this form do not fit into it. The link itself is kept and can be checked."), kWarnState);
    return factOf("list", "list-checks", AccountWords::tr("Not in the list that other apps read"), AccountWords::tr("It was unlinked."), kMutedState);
}

void addPlaces(std::vector<FactRow> &rows, const node::EventStatus &status)
{
    const int places = int(status.nodes.size()) + 1;
    QStringList names{AccountWords::tr("This computer")};
    for (const auto &node : status.nodes) names << words::nodeName(node.url);
    rows.push_back(factOf("places", "server", AccountWords::tr("Stored in %n place(s)", "", places), names.join(QStringLiteral(", ")), places > 1 ? kGoodState : kMutedState));
    if (status.anchor.empty())
        rows.push_back(factOf("anchor", "anchor", AccountWords::tr("Not anchored"), AccountWords::tr("No blockchain proves its time."), kMutedState));
    else
        rows.push_back(factOf("anchor", "anchor", AccountWords::tr("Anchor reported"), AccountWords::tr("A node says so. The proof was not compared with the blockchain here."), kMutedState, words::text(status.anchor)));
}

} // namespace

QString AccountWords::chain(const std::string &chain)
{
    const auto space = spaceOf(chain);
    const auto known = std::ranges::find(kChains, space, &ChainName::space);
    constexpr int longestShown = 20;
    const auto name = known != kChains.end() ? words::text(known->name) : TextKit::foreign(words::text(space), longestShown, false);
    if (chain.empty()) return tr("Unreadable entry");
    if (known == kChains.end() || (space != did::kEthereum && space != did::kSolana) || chain == did::kEthereumMain || chain == did::kSolanaMain) return name;
    if (const auto network = std::ranges::find(kNetworks, std::string_view(chain), &NetworkName::chain); network != kNetworks.end()) return words::text(network->name);
    //: A chain; %1 is its name, %2 the number or name of one of its networks.
    return tr("%1, network %2").arg(name, TextKit::shortened(words::text(chain.substr(space.size() + 1))));
}

QString AccountWords::network(const std::string &chain)
{
    //: A chain whose signatures are the same on all its networks.
    if (spaceOf(chain) == did::kEthereum) return tr("Ethereum, any network");
    return AccountWords::chain(chain);
}

QString AccountWords::symbol(const std::string &chain)
{
    const auto space = spaceOf(chain);
    return space == did::kEthereum ? QStringLiteral("chain-ethereum") : space == did::kSolana ? QStringLiteral("chain-solana") : QString();
}

QString AccountWords::letter(const std::string &chain)
{
    const auto name = AccountWords::chain(chain);
    for (const auto letter : name)
        if (letter.isLetter()) return chain.empty() ? QStringLiteral("?") : QString(letter.toUpper());
    return QStringLiteral("?");
}

QString AccountWords::shortened(const std::string &address)
{
    const auto text = words::text(address);
    if (text.size() <= kAddressShown) return text;
    return text.startsWith(QLatin1String("0x")) ? ends(text, 8, 6) : ends(text, 6, 4);
}

QString AccountWords::shortest(const std::string &address)
{
    const auto text = words::text(address);
    return text.size() <= 8 ? text : text.startsWith(QLatin1String("0x")) ? ends(text, 4, 2) : ends(text, 3, 3);
}

QString AccountWords::fully(std::int64_t seconds)
{
    const auto time = QDateTime::fromSecsSinceEpoch(seconds);
    //: A full date with its time.
    return QLocale().toString(time, tr("d MMMM yyyy, HH:mm"));
}

AccountWords::State AccountWords::state(const LinkedAccount &link, const QString &checkedAt)
{
    const auto why = link.why ? errorText(*link.why).title : QString();
    switch (link.state) {
    case LinkState::proven:
        //: State of a linked account; %1 is a time of day.
        return {QStringLiteral("circle-check"), tr("Checked %1").arg(checkedAt), tr("Its signature over this identity was checked on this computer."), kGoodState, false};
    //: State of a linked account.
    case LinkState::invalid: return {QStringLiteral("circle-x"), tr("Proof is wrong"), why, kBadState, true};
    //: State of a linked account: only its blockchain can say whether the signature is right; %1 is its name, for example Polygon.
    case LinkState::needsChain: return {QStringLiteral("circle-help"), tr("Needs %1 to check").arg(chain(link.chain)), why, kMutedState, false};
    //: State of a linked account.
    case LinkState::unsupported: return {QStringLiteral("circle-help"), tr("Not checked here"), why, kMutedState, false};
    case LinkState::unlinked:
        return {QStringLiteral("undo-2"), link.did.empty() ? tr("Unlinked by the wallet") : tr("Unlinked"), link.did.empty() ? tr("Its newest proof names no identity.") : tr("The proof stays public."), kMutedState, false};
    case LinkState::unproven: break;
    }
    //: State of an account in somebody else's long list.
    if (wasNotLookedUp(link)) return {QStringLiteral("circle-help"), tr("Not looked up"), tr("The list names more accounts than are looked up at once."), kMutedState, false};
    if (wasGivenAway(link)) return {QStringLiteral("circle-alert"), link.did.empty() ? tr("Unlinked by the wallet") : tr("Linked to someone else"), why, kWarnState, true};
    //: State of a linked account.
    return {QStringLiteral("circle-dashed"), isAbsent(link) ? tr("Proof not here") : tr("Not proven"), why, kWarnState, true};
}

QString AccountWords::detail(const LinkedAccount &link)
{
    auto text = chain(link.chain);
    if (!link.isListed && hasNoRoom(link)) text += QStringLiteral(" · ") + tr("other apps cannot read this kind");
    return text;
}

QString AccountWords::sentence(const LinkedAccount &link, const std::string &did, bool isMine)
{
    if (link.state == LinkState::unlinked)
        return isMine ? tr("This account is not shown as yours any more. What was public stays public.") : tr("This identity does not list this account any more. What was public stays public.");
    if (wasGivenAway(link) && link.did.empty()) return tr("This account has unlinked itself by a signature. The list still names it.");
    if (wasGivenAway(link) && link.did != did) return tr("The list names this account, but it has since signed that it belongs to someone else.");
    if (link.state == LinkState::invalid) return tr("What should prove this account is damaged or wrong.");
    if (link.state == LinkState::unproven) return tr("The list names this account. That alone proves nothing.");
    if (link.state == LinkState::needsChain || link.state == LinkState::unsupported) return tr("The list names this account and a signature. Whether that is right was not checked.");
    if (!link.time) return isMine ? tr("This wallet and your identity each signed that they belong together.") : tr("This wallet signed that it belongs to this identity.");
    //: %1 is a date.
    const auto day = fully(*link.time).section(QLatin1Char(','), 0, 0);
    return isMine ? tr("This wallet and your identity each signed that they belong together, on %1.").arg(day) : tr("This wallet signed that it belongs to this identity, on %1.").arg(day);
}

std::vector<FactRow> AccountWords::facts(const LinkedAccount &link, const std::string &did, bool isMine, const QString &checkedAt)
{
    std::vector<FactRow> rows{signatureFact(link)};
    if (link.proof) rows.push_back(identityFact(link, did));
    rows.push_back(listFact(link));
    if (isMine && link.status) addPlaces(rows, *link.status);
    const bool isChecked = link.state == LinkState::proven || link.state == LinkState::invalid;
    //: Evidence, behind a sentence; %1 is a time of day.
    if (isChecked && !checkedAt.isEmpty()) rows.front().detail += QLatin1Char(' ') + tr("Checked %1.").arg(checkedAt);
    return rows;
}

std::vector<FactRow> AccountWords::checks(const LinkedAccount &link)
{
    return {signatureFact(link),
            factOf("account", "wallet", tr("It is the account that was asked for"), tr("Another one would have been refused."), kGoodState),
            factOf("text", "message-square-text", tr("The text is the one that was made here"), tr("Letter by letter."), kGoodState),
            factOf("identity", "fingerprint", tr("The text names this identity"), {}, kGoodState, words::text(link.did)),
            factOf("time", "clock", tr("Its time is the one that was signed"), link.time ? fully(*link.time) : QString(), kGoodState),
            factOf("once", "history", tr("It is the newest proof and was not used before"), {}, kGoodState)};
}

QString AccountWords::proofJson(const stream::LinkProof &proof)
{
    QJsonObject json{{QStringLiteral("version"), 2},
                     {QStringLiteral("message"), words::text(proof.message)},
                     {QStringLiteral("signature"), words::text(proof.signature)},
                     {QStringLiteral("account"), words::text(proof.account)}};
    if (!proof.type.empty()) json.insert(QStringLiteral("type"), words::text(proof.type));
    if (proof.timestamp) json.insert(QStringLiteral("timestamp"), qint64(*proof.timestamp));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace amphora::ui
