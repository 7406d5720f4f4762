#include "core/credential/verification.h"

#include "core/base/log.h"
#include "core/credential/content.h"
#include "core/credential/foreign_json.h"
#include "core/credential/signature_check.h"
#include "core/credential/templates.h"
#include "core/credential/w3c_model.h"

#include <algorithm>

namespace amphora::credential {

namespace {

using codec::Map;
using codec::Value;

class Verifier {
public:
    explicit Verifier(const VerifyOptions &options) : m_options(options) {}

    Report run(const Credential &credential)
    {
        m_report.isPresentation = credential.isPresentation();
        if (credential.form == Form::vpJwt || credential.form == Form::vpJose) presentation(credential);
        else single(credential);
        return std::move(m_report);
    }

private:
    void add(Check check, Finding result, Seen seen, std::optional<Errc> code = {})
    {
        auto detail = seen.text();
        m_report.reasons.push_back({check, result, std::move(detail), code, m_number, std::move(seen)});
    }
    void fail(Check check, Errc code, Seen seen) { add(check, Finding::fail, std::move(seen), code); }

    // ---- a credential ---------------------------------------------------------------------------------------------------------------

    void single(const Credential &credential)
    {
        issued(credential);
        if (credential.sdJwt && credential.sdJwt->keyBinding) keyBinding(credential);
        else unpresented(credential);
    }

    void issued(const Credential &credential)
    {
        if (credential.form == Form::json) {
            add(Check::format, Finding::pass, "JSON of the W3C data model with a proof");
            add(Check::signature, Finding::unsupported, {"its kind of proof cannot be checked here: %1", {shown(proofTypeOf(credential.document))}});
            add(Check::issuer, Finding::unsupported, "what an unchecked proof says about the issuer is not known");
        } else {
            add(Check::format, Finding::pass, formOf(credential));
            const auto kidDecides = credential.form != Form::vcJwt;
            const auto found = checkSignature(*credential.jws, contentOf(credential).issuer, kidDecides);
            add(Check::signature, found.signature, found.signatureSeen, found.signatureCode);
            add(Check::issuer, found.owner, found.ownerSeen, found.ownerCode);
        }
        dates(datesOf(credential), {});
        schema(credential);
        status(credential);
    }

    static Seen formOf(const Credential &credential)
    {
        Seen seen{"%1", {std::string(formText(credential.form))}};
        if (!credential.sdJwt) return seen;
        const auto count = credential.sdJwt->disclosures.size();
        seen = count == 1 ? std::move(seen).then(", 1 claim disclosed") : std::move(seen).then(", %1 claims disclosed", {std::to_string(count)});
        if (credential.sdJwt->keptBack > 0) seen = std::move(seen).then(", others kept back");
        return seen;
    }

    static std::string proofTypeOf(const Map &document)
    {
        const auto *proof = document.find("proof");
        if (const auto *list = proof->asList(); list && !list->empty()) proof = &list->front();
        const auto *suite = proof->find("cryptosuite");
        const auto *type = suite ? suite : proof->find("type");
        return type && type->asText() ? *type->asText() : "unknown";
    }

    bool clockIsBehind() const { return m_options.newestSeen && m_options.now + kClockSkew < *m_options.newestSeen; }

    /// `what` comes before it: of what these dates are.
    void dates(const Dates &dates, const Seen &what)
    {
        const auto of = [&what](Seen seen) { return Seen(what).then(std::move(seen)); };
        if (!dates.malformed.empty()) return fail(Check::dates, Errc::vcClaims, of({"%1 is no time", {dates.malformed}}));
        if (dates.starts.empty() && dates.ends.empty()) {
            if (what.parts.empty()) add(Check::dates, Finding::pass, "it says nothing of when it begins or ends");
            return;
        }
        std::string detail;
        for (const auto &start : dates.starts) detail += (detail.empty() ? "" : ", ") + start.member + " " + toRfc3339(start.time);
        for (const auto &end : dates.ends) detail += (detail.empty() ? "" : ", ") + end.member + " " + toRfc3339(end.time);
        if (clockIsBehind())
            return add(Check::dates, Finding::unknown, Seen("the clock of this computer is earlier than what it has seen signed: %1; ", {toRfc3339(*m_options.newestSeen)}).then(of({"%1", {detail}})), Errc::clock);
        for (const auto &end : dates.ends)
            if (end.time + kClockSkew <= m_options.now) return fail(Check::dates, Errc::vcExpired, of({"it ended at %1 (%2)", {toRfc3339(end.time), end.member}}));
        for (const auto &start : dates.starts)
            if (start.time > m_options.now + kClockSkew) return fail(Check::dates, Errc::vcNotYet, of({"it begins at %1 (%2)", {toRfc3339(start.time), start.member}}));
        for (const auto &end : dates.ends)
            for (const auto &start : dates.starts)
                if (end.time < start.time) return fail(Check::dates, Errc::vcClaims, of("it ends before it begins"));
        add(Check::dates, Finding::pass, of({"%1", {detail}}));
    }

    void schema(const Credential &credential)
    {
        const auto content = contentOf(credential);
        if (const auto *known = templateOfTypes(content.types)) {
            const auto checked = known->check(content.claims, credential.sdJwt && credential.sdJwt->keptBack > 0);
            if (!checked) return fail(Check::schema, Errc::vcSchema, {"the form \"%1\" does not allow %2", {known->name, shown(checked.error().where)}});
            return add(Check::schema, Finding::pass, {"as the form \"%1\" says", {known->name}});
        }
        if (credential.document.contains("credentialSchema")) add(Check::schema, Finding::unknown, "it names a schema on the network, and nobody is asked");
    }

    void status(const Credential &credential)
    {
        if (credential.document.contains("credentialStatus") || (!credential.isW3c() && credential.token.contains("status")))
            add(Check::status, Finding::unknown, "it can be taken back: whether it was stands in a list on the network, and nobody is asked");
    }

    // ---- who shows it ---------------------------------------------------------------------------------------------------------------

    bool isOwn(const Binding &binding) const
    {
        return std::any_of(m_options.ownDids.begin(), m_options.ownDids.end(), [&](const did::Did &own) { return binding.isTo(own); });
    }

    /// A credential by itself.
    void unpresented(const Credential &credential)
    {
        const auto binding = bindingOf(credential);
        if (credential.form == Form::json && (m_options.expected || m_report.isPresentation))
            return add(Check::holder, Finding::unsupported, "what its proof says about the holder cannot be checked here");
        if (m_options.expected) return fail(Check::holder, Errc::vcHolder, "nobody proves to be its holder: it is a credential, not a presentation");
        if (isOwn(binding)) return add(Check::holder, Finding::pass, "bound to an identity of this home");
        if (binding.isBearer()) return add(Check::holder, Finding::unknown, "bound to nobody: whoever has it can show it");
        if (binding.hasUnreadableKey) return add(Check::holder, Finding::unsupported, "bound to a key of a kind that cannot be checked here");
        if (binding.did.empty()) return add(Check::holder, Finding::unknown, "bound to a key that is not here");
        add(Check::holder, Finding::unknown, {"bound to %1", {shown(binding.did)}});
    }

    /// RFC 9901 §7.3.
    void keyBinding(const Credential &credential)
    {
        const auto &sdJwt = *credential.sdJwt;
        const auto &jws = *sdJwt.keyBinding;
        const auto binding = bindingOf(credential);
        const auto *type = jws.headerText("typ");
        if (!type || *type != "kb+jwt") return fail(Check::holder, Errc::vcHolder, "the key binding has another typ");
        if (jose::classOf(jws.algorithm()) == jose::AlgorithmClass::refused)
            return fail(Check::holder, Errc::vcAlgorithm, {"the key binding: \"%1\" is no signature", {shown(jws.algorithm())}});
        if (!binding.key) {
            if (binding.hasUnreadableKey) return add(Check::holder, Finding::unsupported, "bound to a key of a kind that cannot be checked here");
            return fail(Check::holder, Errc::vcHolder, "there is a key binding, but the credential is bound to nobody");
        }
        if (auto verified = jose::verifyCompact(jws, *binding.key); !verified) {
            if (verified.error().where == "alg") return fail(Check::holder, Errc::vcAlgorithm, "the algorithm of the key binding does not fit its key");
            return fail(Check::holder, Errc::vcHolder, "shown by somebody who is not its holder, or changed");
        }
        const auto payload = readForeign(asText(jws.payload));
        if (!payload || !payload->asMap()) return fail(Check::holder, payload ? Errc::vcFormat : payload.error().code, "the key binding is malformed");
        const auto &claims = *payload->asMap();
        const auto *hash = textAt(claims, "sd_hash");
        if (!hash || *hash != sdDigestOf(sdJwt.boundText)) return fail(Check::holder, Errc::vcHolder, "the key binding is of another set of disclosures");
        Dates times;
        const auto *issuedAt = claims.find("iat");
        const auto made = issuedAt && !issuedAt->asText() ? timeOf(*issuedAt) : std::nullopt;
        if (!made) return fail(Check::holder, Errc::vcHolder, "the key binding does not say when it was made");
        times.starts.push_back({"iat", *made});
        const auto *expires = claims.find("exp");
        const auto end = expires && !expires->asText() ? timeOf(*expires) : std::nullopt;
        if (expires && !end) times.malformed = "exp";
        times.ends.push_back({end ? "exp" : "one day after iat", end ? *end : *made + kKeyBindingAgeMax});
        dates(times, "key binding: ");
        proven(claims, "the holder's key is the one that the credential is bound to");
    }

    /// The signature is right: is it for this verifier, and for this occasion?
    void proven(const Map &claims, Seen how)
    {
        if (!m_options.expected) return add(Check::holder, Finding::unknown, std::move(how).then("; audience and nonce were not asked for"));
        const auto *audience = claims.find("aud");
        const Value wanted(m_options.expected->audience);
        const auto *list = audience ? audience->asList() : nullptr;
        const bool isFor = audience && (*audience == wanted || (list && std::find(list->begin(), list->end(), wanted) != list->end()));
        if (!isFor) {
            const auto *text = audience ? audience->asText() : nullptr;
            if (!text) return fail(Check::holder, Errc::vcAudience, "it was made for somebody else");
            return fail(Check::holder, Errc::vcAudience, {"it was made for %1", {shown(*text)}});
        }
        const auto *nonce = textAt(claims, "nonce");
        if (!nonce || *nonce != m_options.expected->nonce) return fail(Check::holder, Errc::vcNonce, "it answers another question: the nonce differs");
        add(Check::holder, Finding::pass, std::move(how).then(", for this audience and nonce"));
    }

    // ---- a presentation of W3C credentials ------------------------------------------------------------------------------------------

    void presentation(const Credential &presentation)
    {
        add(Check::format, Finding::pass, {"%1, credentials in it: %2", {std::string(formText(presentation.form)), std::to_string(presentation.inside.size())}});
        const auto *holder = textAt(presentation.document, "holder");
        const auto *issuer = textAt(presentation.token, "iss");
        const auto named = issuer ? *issuer : holder ? *holder : std::string();
        dates(datesOf(presentation), "presentation: ");
        holderOf(presentation, named);
        for (const auto &credential : presentation.inside) {
            ++m_number;
            issued(credential);
            if (credential.sdJwt && credential.sdJwt->keyBinding) fail(Check::format, Errc::vcFormat, "a key binding inside a presentation");
        }
        m_number = 0;
    }

    void holderOf(const Credential &presentation, const std::string &named)
    {
        const auto found = checkSignature(*presentation.jws, named, presentation.form == Form::vpJose);
        if (found.signature == Finding::fail)
            return fail(Check::holder, found.signatureCode == Errc::vcAlgorithm ? Errc::vcAlgorithm : Errc::vcHolder, Seen("the presentation: ").then(found.signatureSeen));
        if (found.owner == Finding::fail) return fail(Check::holder, Errc::vcHolder, Seen("the presentation: ").then(found.ownerSeen));
        if (found.signature != Finding::pass) return add(Check::holder, found.signature, Seen("the presentation: ").then(found.signatureSeen));
        bool isBearer = false;
        for (const auto &credential : presentation.inside) {
            const auto binding = bindingOf(credential);
            isBearer |= binding.isBearer();
            const auto signer = did::Did::parse(named);
            if (!binding.isBearer() && (!signer || !binding.isTo(*signer)))
                return binding.did.empty() ? fail(Check::holder, Errc::vcHolder, {"%1 presents a credential of another key", {shown(named)}})
                                           : fail(Check::holder, Errc::vcHolder, {"%1 presents a credential of %2", {shown(named), shown(binding.did)}});
        }
        const auto &claims = presentation.token;
        if (!isBearer) return proven(claims, {"presented by %1, to whom everything in it is bound", {shown(named)}});
        const auto before = m_report.reasons.size();
        proven(claims, {"presented by %1", {shown(named)}});
        auto &reason = m_report.reasons[before];
        if (reason.result == Finding::pass) {
            reason.result = Finding::unknown;
            reason.seen = std::move(reason.seen).then("; but something in it is bound to nobody");
            reason.detail = reason.seen.text();
        }
    }

    const VerifyOptions &m_options;
    Report m_report;
    int m_number = 0;
};

} // namespace

Report verify(const Credential &credential, const VerifyOptions &options) { return Verifier(options).run(credential); }

Report reportOf(const Error &unreadable)
{
    Report report;
    const auto detail = oneLine(unreadable.detail, 400) + (unreadable.where.empty() ? "" : ": " + oneLine(unreadable.where, 200));
    if (unreadable.code == Errc::unsupported) {
        report.reasons.push_back({Check::format, Finding::unsupported, detail, {}, 0});
        const Seen seen("what cannot be read cannot be checked");
        report.reasons.push_back({Check::signature, Finding::unsupported, seen.text(), {}, 0, seen});
    } else {
        report.reasons.push_back({Check::format, Finding::fail, detail, unreadable.code, 0});
    }
    return report;
}

Report verifyText(std::string_view received, const VerifyOptions &options)
{
    const auto credential = Credential::parse(received);
    return credential ? verify(*credential, options) : reportOf(credential.error());
}

} // namespace amphora::credential
